"""Asking the brain by program: answered when the answer is done, or at once when the program prefers that."""

from typing import Any
from uuid import UUID

from django.http import Http404
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from brain import orchestrator
from brain.waiting import wait_for
from chat.api.outcomes import failure_of_answer, still_working
from chat.api.serializers import AnsweredSerializer, MessageSerializer, PromptSerializer
from chat.models import Message
from chat.prompting import ask, ask_again
from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer as envelope

ASYNC = "respond-async"  # RFC 7240
MAY_FAIL = (502, 504)
BOTH = {200: AnsweredSerializer, 202: AnsweredSerializer}
PREFER = OpenApiParameter(
    "Prefer", str, OpenApiParameter.HEADER, description="`respond-async`: answer 202 at once, while the brain works."
)
EXAMPLE = OpenApiExample("A title", {"prompt": "a 4 second title that says Nimbus, dark"}, request_only=True)


class PromptEndpoint(ProjectEndpoint):
    def outcome(self, request: Request, answer: Message) -> Response:
        """Raises Failed when the answer did: nothing was changed then, and the prompt is kept."""
        if ASYNC in _preferences(request):
            return self._answered(request, answer, status=202, headers={"Preference-Applied": ASYNC})
        answer = wait_for(answer)
        if answer.state == Message.State.FAILED:
            raise failure_of_answer(answer)
        if answer.state == Message.State.ACTIVE:
            raise still_working(answer)
        return self._answered(request, answer)

    def find_message(self, message_id: UUID) -> Message:
        """The prompt, or the answer to it; never what somebody is still writing."""
        said = self.project.messages.exclude(state=Message.State.DRAFT)
        if (message := said.select_related("reply_to").filter(pk=message_id).first()) is None:
            raise Http404
        return message

    def _answered(self, request: Request, answer: Message, **how: Any) -> Response:
        version = getattr(answer, "version", None)
        return envelope(
            request,
            AnsweredSerializer({"message": answer, "changes": answer.affected}).data,
            version=version.number if version else None,
            affected_ids=[each["scene_id"] for each in answer.affected],
            context={"reasoning": answer.reasoning, "chat_response": answer.content, "suggestions": []},
            **how,
        )


class Prompts(PromptEndpoint):
    operations = {"post": "brain.decide"}
    may_answer = {"post": MAY_FAIL}

    @extend_schema(request=PromptSerializer, responses=BOTH, parameters=[PREFER], examples=[EXAMPLE])
    def post(self, request: Request, **kwargs: Any) -> Response:
        """Says the prompt and waits for the answer. `Prefer: respond-async` answers 202 at once: the answer is
        followed in the project's messages, or by the event stream."""
        body = self.read(PromptSerializer)
        version = ask(
            self.project,
            body["prompt"],
            by=self.person,
            scene_id=body.get("scene_id"),
            asset_ids=tuple(body.get("asset_ids", ())),
            request_id=self.request_id,
        )
        return self.outcome(request, self.find_message(UUID(version.changes[1]["message_id"])))


class Retries(PromptEndpoint):
    operations = {"post": "brain.retry"}
    may_answer = {"post": MAY_FAIL}

    @extend_schema(request=None, responses=BOTH, parameters=[PREFER])
    def post(self, request: Request, message_id: UUID, **kwargs: Any) -> Response:
        """Another answer to the same prompt, which is named by its own id or by that of a former answer."""
        message = self.find_message(message_id)
        prompt = message.reply_to if message.is_brain else message
        if prompt is None:
            raise Http404
        version = ask_again(self.project, prompt, by=self.person, request_id=self.request_id)
        return self.outcome(request, self.find_message(UUID(version.changes[0]["message_id"])))


class Stops(PromptEndpoint):
    operations = {"post": "brain.stop"}

    @extend_schema(request=None, responses=MessageSerializer)
    def post(self, request: Request, message_id: UUID, **kwargs: Any) -> Response:
        """Ends an answer in work. What it had said is kept, and nothing of it is done. 409 when it had ended."""
        message = self.find_message(message_id)
        answer = message if message.is_brain else message.replies.order_by("-created_at").first()
        if answer is None:
            raise Http404
        version = orchestrator.stop(answer, by=self.person)
        answer.refresh_from_db()
        return envelope(
            request,
            MessageSerializer(answer).data,
            entity="message",
            version=version.number,
            affected_ids=[answer.pk],
        )


def _preferences(request: Request) -> set[str]:
    return {each.partition(";")[0].strip().lower() for each in request.headers.get("Prefer", "").split(",")}
