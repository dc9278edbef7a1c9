"""What was said in a project, the newest first, page by page."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from chat.api.serializers import MessageSerializer
from chat.models import Message
from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.api.paging import Pages
from projects.models import Project

NEWEST_FIRST = ("-created_at", "-is_brain", "-id")


def said_in(project: Project) -> Any:
    """Drafts are nobody's business but their writer's, and not said yet."""
    return project.messages.exclude(state=Message.State.DRAFT).select_related("author")


class Messages(ProjectEndpoint):
    operations = {"get": "message.list"}
    is_paged = True

    @extend_schema(responses=MessageSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        messages, next_page = Pages(*NEWEST_FIRST).page_of(said_in(self.project), request, self)
        found = MessageSerializer(messages, many=True).data
        return answer(request, found, version=self.project.version, next=next_page)
