from django.urls import path

from brain import views

app_name = "brain"
urlpatterns = [
    path("", views.remember, name="remember"),
    path("own/", views.own_memory, name="own-memory"),
    path("<uuid:preference_id>/deletions/", views.forget, name="forget"),
]
