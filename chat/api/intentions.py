"""`POST /api/intentions`: what is said and what is being written, as the sync API names it (R4.1)."""

from typing import Any
from uuid import UUID, uuid4

from django.http import Http404
from drf_spectacular.utils import OpenApiExample, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from chat.api.serializers import IntentionSerializer
from chat.drafting import keep_draft
from chat.intentions import intentions_of
from chat.models import Message
from chat.prompting import ask
from projects import state
from projects.api.actions import Action, ActionEndpoint
from projects.api.codes import invalid
from projects.api.fields import Known, Name, Text
from projects.changes import DropDraft
from projects.forms import MAX_PROMPT
from projects.models import Project, Version

SENT = "What was said stays said: only a draft can be changed or deleted."
NOT_YOURS = "This is the draft of somebody else."
WORDS = "Write something: data.content is empty."
SPACE_ID = "6f1c9a52-6a0e-4f0a-9d53-0a3f3f2f9c11"


class IntentionData(Known):
    """`state`: a draft is kept, active is said now and answered by the brain. A draft becomes active by an update."""

    type = serializers.ChoiceField(["utterance"], required=False)
    state = serializers.ChoiceField(["draft", "active"], required=False)
    content = Text(max_length=MAX_PROMPT, required=False, allow_blank=True, trim_whitespace=False)
    scene_id = Name(required=False, allow_null=True)
    asset_ids = serializers.ListField(child=Name(), required=False, max_length=20)


class IntentionAction(Action):
    intention_id = Name(required=False)
    data = IntentionData(required=False)


ONE_OR_ALL = PolymorphicProxySerializer(
    component_name="IntentionOrIntentions",
    serializers=[IntentionSerializer, IntentionSerializer(many=True)],
    resource_type_field_name=None,
)


class Intentions(ActionEndpoint):
    operations = {"post": "intention.act"}
    may_answer = {"post": (404,)}
    entity, body = "intention", IntentionAction

    @extend_schema(
        request=IntentionAction,
        responses={200: ONE_OR_ALL, 201: IntentionSerializer},
        examples=[
            OpenApiExample(
                "A draft",
                {"action": "create", "space_id": SPACE_ID, "data": {"state": "draft", "content": "An intro for"}},
                request_only=True,
            )
        ],
    )
    def post(self, request: Request) -> Response:
        """Lists what was said, keeps a draft, says something. The brain's answer follows as an intention of its own."""
        return self.act(request)

    def find_one(self, own_id: UUID, space_id: UUID | None) -> tuple[Project, Message]:
        spaces = self.visible().filter(pk=space_id) if space_id else self.visible()
        messages = Message.objects.select_related("author", "project").filter(project__in=spaces)
        if (message := messages.filter(pk=own_id).first()) is None:
            raise Http404
        return message.project, message

    def list_all(self, project: Project) -> Response:
        return self.answered(project, self._shown(intentions_of(project), many=True))

    def get_one(self, project: Project, found: Message) -> Response:
        return self.answered(project, self._shown(found))

    def create(self, project: Project, wanted: dict[str, Any]) -> Response:
        return self._write(project, uuid4(), wanted, status=201)

    def update(self, project: Project, found: Message, wanted: dict[str, Any]) -> Response:
        self._refuse_what_was_said(found)
        known = {"content": found.content, "state": "draft", "scene_id": found.scene_id, "asset_ids": found.asset_ids}
        return self._write(project, found.pk, known | wanted)

    def delete_one(self, project: Project, found: Message) -> Response:
        """Answers what it was."""
        self._refuse_what_was_said(found)
        shown = self._shown(found)
        version = state.apply(project, DropDraft(message_id=found.pk), by=self.person, request_id=self.request_id)
        return self.answered(project, shown, version=version, affected_ids=[found.pk])

    def _write(self, project: Project, message_id: UUID, wanted: dict[str, Any], **how: Any) -> Response:
        content = wanted.get("content", "")
        if not content.strip():
            raise invalid(WORDS, data=["content: This is needed here."])
        said: dict[str, Any] = {
            "by": self.person,
            "message_id": message_id,
            "scene_id": wanted.get("scene_id"),
            "asset_ids": tuple(wanted.get("asset_ids", ())),
            "request_id": self.request_id,
        }
        is_said = wanted.get("state", "active") == "active"
        version = ask(project, content, **said) if is_said else keep_draft(project, content, **said)
        ids = _ids(version) or [str(message_id)]
        return self.answered(
            project, self._shown(self._find(project, ids[0])), version=version, affected_ids=ids, **how
        )

    def _find(self, project: Project, message_id: Any) -> Message:
        if (message := project.messages.select_related("author").filter(pk=message_id).first()) is None:
            raise Http404
        return message

    def _refuse_what_was_said(self, message: Message) -> None:
        if message.state != Message.State.DRAFT:
            raise invalid(SENT)
        if message.author_id != self.person.pk:
            raise invalid(NOT_YOURS)

    def _shown(self, message: Any, *, many: bool = False) -> Any:
        return IntentionSerializer(message, many=many, context={"reader": self.person}).data


def _ids(version: Version | None) -> list[str]:
    """The prompt, and the answer that was begun."""
    return [each["message_id"] for each in version.changes] if version else []
