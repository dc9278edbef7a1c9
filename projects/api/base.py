"""What every endpoint does before and after its own work: who asks, of which project, how often, under which name."""

from typing import Any, ClassVar, cast
from uuid import UUID

from django.contrib.auth.models import User
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView

from projects.api.requests import NOTHING_KNOWN, trace_of
from projects.models import Project

MAY_NOT_WRITE = "You may look at this project and not change it. Ask its owner to make you an editor."


class Endpoint(APIView):
    """`operations` names what each method does: `{"get": "scene.list", "post": "scene.create"}`."""

    http_method_names: ClassVar[list[str]] = ["get", "head", "post", "put", "patch", "delete"]
    operations: ClassVar[dict[str, str]] = {}

    def initialize_request(self, request: Any, *args: Any, **kwargs: Any) -> Request:
        method = "get" if request.method == "HEAD" else request.method.lower()
        trace_of(request).operation = self.operations.get(method, NOTHING_KNOWN)
        return super().initialize_request(request, *args, **kwargs)

    def finalize_response(
        self, request: Request, response: HttpResponseBase, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        response = super().finalize_response(request, response, *args, **kwargs)
        response.headers["X-Request-ID"] = self.request_id
        response.headers.setdefault("Cache-Control", "private, no-cache")
        return response

    @property
    def person(self) -> User:
        return cast(User, self.request.user)

    @property
    def request_id(self) -> str:
        """What a write passes on to `state.apply`, where it acts once."""
        return trace_of(self.request).request_id

    def read(self, kind: type[BaseSerializer], *, partial: bool = False) -> dict[str, Any]:
        """The body's fields, checked by this serializer. Raises ValidationError."""
        body = kind(data=self.request.data, partial=partial, context={"request": self.request})
        body.is_valid(raise_exception=True)
        return body.validated_data


class ProjectEndpoint(Endpoint):
    """Below `/api/projects/{project_id}`: found through the person, before anything else is looked at."""

    project: Project

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        self.project = self.find_project(kwargs["project_id"])

    def find_project(self, project_id: UUID) -> Project:
        """404 for outsiders; whoever sees the project is told that they may not change it."""
        project = get_object_or_404(Project.objects.visible_to(self.person), pk=project_id)
        if self.request.method not in SAFE_METHODS and not self.may_write(project):
            raise PermissionDenied(MAY_NOT_WRITE)
        return project

    def may_write(self, project: Project) -> bool:
        return Project.objects.editable_by(self.person).filter(pk=project.pk).exists()
