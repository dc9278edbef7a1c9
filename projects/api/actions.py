"""The two addresses of the sync API that take an action in their body (R4.1): who is found, and what may be done."""

from typing import Any, ClassVar, cast
from uuid import UUID

from django.http import Http404
from rest_framework import serializers
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import MAY_NOT_WRITE, Endpoint
from projects.api.envelope import answer
from projects.api.fields import Known, Name
from projects.api.requests import trace_of
from projects.models import Project, Version

ACTIONS = ("get", "list", "create", "update", "delete")
READS = {"get", "list"}


class Action(Known):
    """`space_id` is needed for list and create, the thing's own id for get, update and delete."""

    action = serializers.ChoiceField(ACTIONS)
    space_id = Name(required=False)


class ActionEndpoint(Endpoint):
    """`entity` names the thing, and the field of its id: `being` and `being_id`."""

    entity: ClassVar[str]
    body: ClassVar[type[Action]]

    def act(self, request: Request) -> Response:
        """Reads the body and calls `get_one`, `list_all`, `create`, `update` or `delete` of the endpoint."""
        wanted = self.read(self.body)
        action = wanted["action"]
        trace_of(request).operation = f"{self.entity}.{'read' if action == 'get' else action}"
        space_id, own_id = wanted.get("space_id"), wanted.get(f"{self.entity}_id")
        if action in {"list", "create"}:
            if space_id is None:
                raise ValidationError({"space_id": ["Name the space, which is the project's id: this is needed here."]})
            project = self.find_project(space_id, action)
            return self.list_all(project) if action == "list" else self.create(project, wanted.get("data", {}))
        if own_id is None:
            raise ValidationError({f"{self.entity}_id": [f"Name the {self.entity}: this is needed here."]})
        project, found = self.find_one(own_id, space_id)
        self.may(action, project)
        match action:
            case "get":
                return self.get_one(project, found)
            case "update":
                return self.update(project, found, wanted.get("data", {}))
        return self.delete_one(project, found)

    def find_project(self, project_id: UUID, action: str) -> Project:
        if (project := self.visible().filter(pk=project_id).first()) is None:
            raise Http404
        self.may(action, project)
        return project

    def visible(self) -> Any:
        return Project.objects.visible_to(self.person)

    def may(self, action: str, project: Project) -> None:
        """Whoever sees the project may read; viewers are told that they may not write."""
        if action not in READS and not Project.objects.editable_by(self.person).filter(pk=project.pk).exists():
            raise PermissionDenied(MAY_NOT_WRITE)

    def answered(self, project: Project, data: Any, *, version: Version | None = None, **how: Any) -> Response:
        """`version` is what a write made; without one the project is as it was."""
        number = version.number if version else project.version
        return answer(cast(Request, self.request), data, version=number, **how)

    def find_one(self, own_id: UUID, space_id: UUID | None) -> tuple[Project, Any]:
        """The thing and its project, among those that the person sees. Raises Http404."""
        raise NotImplementedError

    def list_all(self, project: Project) -> Response:
        raise NotImplementedError

    def create(self, project: Project, wanted: dict[str, Any]) -> Response:
        raise NotImplementedError

    def get_one(self, project: Project, found: Any) -> Response:
        raise NotImplementedError

    def update(self, project: Project, found: Any, wanted: dict[str, Any]) -> Response:
        raise NotImplementedError

    def delete_one(self, project: Project, found: Any) -> Response:
        raise NotImplementedError
