from django.urls import path

from scenes import code, iterations, views

app_name = "scenes"
urlpatterns = [
    path("moves/", views.move_scene, name="move"),
    path("trims/", views.trim_scene, name="trim"),
    path("names/", views.rename_scene, name="rename"),
    path("duplicates/", views.duplicate_scene, name="duplicate"),
    path("deletions/", views.delete_scene, name="delete"),
    path("restores/", views.restore_scene, name="restore"),
    path("iterations/", iterations.iterations, name="iterations"),
    path("layout/", views.note_layout, name="layout"),
    path("code/", code.inspect_code, name="code"),
]
