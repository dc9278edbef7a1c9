"""Addresses of a project's exports in the workspace."""

from django.urls import path

from scenes.exports import files, views

app_name = "exports"
urlpatterns = [
    path("", views.request_export, name="create"),
    path("form/", views.form, name="form"),
    path("newest/", views.newest, name="newest"),
    path("older/", views.older, name="older"),
    path("<uuid:export_id>/poster/", files.poster, name="poster"),
    path("<uuid:export_id>/cancellations/", views.cancel, name="cancel"),
    path("<uuid:export_id>/retries/", views.retry, name="retry"),
    path("<uuid:export_id>/deletions/", views.delete, name="delete"),
]
