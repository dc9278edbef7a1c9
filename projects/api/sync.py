"""`GET /api/sync`: the state of a space as an event stream, or once as JSON (R4.2). More in docs/sync.md."""

from typing import Any, cast
from uuid import UUID

from django.db import close_old_connections
from django.http import Http404, HttpResponseBase, StreamingHttpResponse
from django.http.request import HttpHeaders
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import MethodNotAllowed, ValidationError
from rest_framework.permissions import SAFE_METHODS
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request

from chat.api.serializers import IntentionSerializer
from config.accounts.models import Token
from config.tokens import find_token, find_token_text
from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.api.serializers import BeingSerializer
from projects.live.credentials import Credential
from projects.live.reader import Reader
from projects.live.stream import events
from projects.live.versions import find_version
from projects.sync import TYPES, read_message
from scenes.api.serializers import SceneSerializer

STREAM = "text/event-stream"
STREAM_HEADERS = {
    "Content-Type": f"{STREAM}; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",  # a proxy in front must not wait until there is more
}


class ChangeInfo(serializers.Serializer):
    """What the version changed first: create, update, move or delete, of a space, scene, intention or being."""

    type = serializers.ChoiceField(["create", "update", "move", "delete"])
    entity_type = serializers.ChoiceField(["space", "scene", "intention", "being"])
    entity_id = serializers.CharField()


class SyncMessage(serializers.Serializer):
    """The complete state of the types that were asked for, at `version`."""

    version = serializers.IntegerField(min_value=0)
    timestamp = serializers.DateTimeField()
    space_id = serializers.UUIDField()
    change_info = ChangeInfo()
    beings = BeingSerializer(many=True, required=False)
    intentions = IntentionSerializer(many=True, required=False)
    scenes = SceneSerializer(many=True, required=False)


class Sync(ProjectEndpoint):
    """One address, two ways: `Accept: application/json` asks once, everything else follows."""

    operations = {"get": "space.sync"}
    may_answer = {"get": (404, 422)}
    has_etag = True

    def find(self, **kwargs: Any) -> None:
        if self.request.method not in SAFE_METHODS:
            raise MethodNotAllowed(str(self.request.method))
        self.types = _types(self.request)
        super().find(project_id=_space_id(self.request))

    def etag(self) -> str:
        """Weak: who asked, and when, is part of the answer and not of the state."""
        return super().etag() if _wants_once(self.request.headers) else ""

    def perform_content_negotiation(self, request: Request, force: bool = False) -> tuple[JSONRenderer, str]:
        """Whatever goes wrong is said as JSON, to those who asked for a stream as well."""
        return JSONRenderer(), "application/json"

    @extend_schema(
        parameters=[
            OpenApiParameter("space_id", UUID, required=True, description="The project."),
            OpenApiParameter(
                "types", str, description="Which of beings,intentions,scenes; all, unless some are named."
            ),
        ],
        responses=SyncMessage,
    )
    def get(self, request: Request) -> HttpResponseBase:
        """An event stream of complete states; with `Accept: application/json` the state as it is now, once."""
        if _wants_once(request.headers):
            return self._once(request)
        last = find_version(request.headers.get("Last-Event-ID", ""))
        reader = Reader(self.person.pk, _credential(request), types=self.types, version=-1 if last is None else last)
        close_old_connections()  # the answer lasts, and this thread's connection would last with it
        return StreamingHttpResponse(events(self.project.pk, reader), headers=STREAM_HEADERS)

    def _once(self, request: Request) -> HttpResponseBase:
        message = read_message(self.project.pk, self.types)
        if message is None:
            raise Http404
        version = message["version"]
        return answer(request, message, version=version, headers={"ETag": f'W/"{version}"'})


def _space_id(request: Request) -> UUID:
    try:
        return UUID(request.query_params["space_id"])
    except (KeyError, ValueError) as wrong:
        raise ValidationError({"space_id": ["Name the project: ?space_id=<its id>."]}) from wrong


def _types(request: Request) -> frozenset[str]:
    """All of them, unless some are named."""
    asked = [each.strip() for each in request.query_params.get("types", "").split(",") if each.strip()]
    if unknown := set(asked) - set(TYPES):
        known = ", ".join(TYPES)
        raise ValidationError({"types": [f"There is no type {sorted(unknown)[0]!r}; the types are {known}."]})
    return frozenset(asked or TYPES)


def _wants_once(headers: HttpHeaders) -> bool:
    accepted = headers.get("Accept", "")
    return "application/json" in accepted and STREAM not in accepted


def _credential(request: Request) -> Credential:
    """What the stream ends with."""
    if isinstance(request.auth, Token):
        return Credential(token=request.auth.pk)
    if text := find_token_text(request.headers.get("Authorization")):
        token = find_token(text)
        return Credential(token=token.pk if token else "revoked")
    return Credential(session=cast(str, request._request.session.session_key) or "")
