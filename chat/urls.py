from django.urls import path

from chat import views

app_name = "chat"
urlpatterns = [
    path("", views.create_message, name="create"),
    path("<uuid:message_id>/stops/", views.stop_answer, name="stop"),
    path("<uuid:message_id>/retries/", views.retry_answer, name="retry"),
]
