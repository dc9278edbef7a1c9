"""`POST /api/beings`: who and what is in the room (R4.1)."""

from typing import Any
from uuid import UUID

from django.http import Http404
from drf_spectacular.utils import OpenApiExample, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from projects import state
from projects.api.actions import Action, ActionEndpoint
from projects.api.codes import invalid
from projects.api.fields import Known, Name, Text, Values
from projects.api.serializers import BeingSerializer
from projects.changes import AddBeing, EditBeing, RemoveBeing
from projects.models import Being, Project
from projects.presence import stay
from projects.who_is_here import Shown, find_brain, find_here, who_is_here

SPACE = "The space is the project itself: it is changed and deleted at /api/projects/{id}."
BRAIN = "The brain is here while it answers: stop its answer, and it is gone."
SPACE_ID = "6f1c9a52-6a0e-4f0a-9d53-0a3f3f2f9c11"


class BeingData(Known):
    """For create: `type`, with `asset_id` for a document and `name` for a bot. For update: what changes."""

    type = serializers.ChoiceField(["document", "bot"], required=False)
    name = Text(max_length=120, required=False)
    asset_id = Name(required=False)
    position = Values(required=False)
    data = Values(required=False)


class BeingAction(Action):
    being_id = Name(required=False)
    data = BeingData(required=False)


ONE_OR_ALL = PolymorphicProxySerializer(
    component_name="BeingOrBeings",
    serializers=[BeingSerializer, BeingSerializer(many=True)],
    resource_type_field_name=None,
)


class Beings(ActionEndpoint):
    operations = {"post": "being.act"}
    may_answer = {"post": (404,)}
    entity, body = "being", BeingAction

    @extend_schema(
        request=BeingAction,
        responses={200: ONE_OR_ALL, 201: BeingSerializer},
        examples=[OpenApiExample("Who is here", {"action": "list", "space_id": SPACE_ID}, request_only=True)],
    )
    def post(self, request: Request) -> Response:
        """Lists who is here, places assets as documents, lets bots in. A bot stays for a minute after each update."""
        return self.act(request)

    def find_one(self, own_id: UUID, space_id: UUID | None) -> tuple[Project, Shown]:
        spaces = self.visible().filter(pk=space_id) if space_id else self.visible()
        if found := find_here(spaces, own_id) or find_brain(spaces, own_id):
            return found
        raise Http404

    def list_all(self, project: Project) -> Response:
        return self.answered(project, BeingSerializer(who_is_here(project), many=True).data)

    def get_one(self, project: Project, found: Shown) -> Response:
        return self.answered(project, BeingSerializer(found).data)

    def create(self, project: Project, wanted: dict[str, Any]) -> Response:
        if "type" not in wanted:
            raise invalid("Say what it is: data.type is document or bot.", data=["type: This is needed here."])
        change = AddBeing(**wanted)
        version = state.apply(project, change, by=self.person, request_id=self.request_id)
        being_id = UUID(version.changes[0]["being_id"])
        return self._written(project, being_id, version=version, affected_ids=[being_id], status=201)

    def update(self, project: Project, found: Shown, wanted: dict[str, Any]) -> Response:
        _refuse_what_has_no_row(found)
        if wanted.keys() & {"type", "asset_id"}:
            raise invalid("What a being is cannot change: delete it and create another one.")
        if not wanted:
            stay(Being(pk=found.id))  # it says that it is still here, which changes nothing
            return self.get_one(project, found)
        change = EditBeing(being_id=found.id, **wanted)
        version = state.apply(project, change, by=self.person, request_id=self.request_id)
        return self._written(project, found.id, version=version, affected_ids=[found.id])

    def delete_one(self, project: Project, found: Shown) -> Response:
        """Answers what it was."""
        _refuse_what_has_no_row(found)
        version = state.apply(project, RemoveBeing(being_id=found.id), by=self.person, request_id=self.request_id)
        return self.answered(project, BeingSerializer(found).data, version=version, affected_ids=[found.id])

    def _written(self, project: Project, being_id: UUID, **how: Any) -> Response:
        """The being as it is after the write."""
        if (found := find_here(self.visible(), being_id)) is None:
            raise Http404
        return self.answered(project, BeingSerializer(found[1]).data, **how)


def _refuse_what_has_no_row(found: Shown) -> None:
    if found.type == Being.Type.SPACE or found.is_brain:
        raise invalid(BRAIN if found.is_brain else SPACE)
