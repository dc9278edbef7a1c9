"""Addresses of what is said in a project, after `/api/projects/{project_id}/`."""

from django.urls import URLPattern, path

from chat.api.messages import Messages

urlpatterns: list[URLPattern] = [
    path("messages", Messages.as_view(), name="messages"),
]
