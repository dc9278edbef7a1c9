"""Addresses of what is said in a project, after `/api/projects/{project_id}/`."""

from django.urls import path

from chat.api.messages import Messages
from chat.api.prompts import Prompts, Retries, Stops

urlpatterns = [
    path("messages", Messages.as_view(), name="messages"),
    path("prompts", Prompts.as_view(), name="prompts"),
    path("prompts/<uuid:message_id>/stops", Stops.as_view(), name="stops"),
    path("prompts/<uuid:message_id>/retries", Retries.as_view(), name="retries"),
]
