"""What every endpoint does before and after its own work: who asks, of which project, how often, under which name."""

from typing import Any, ClassVar, cast

from django.contrib.auth.models import User
from django.http import HttpResponseBase, HttpResponseNotModified
from django.shortcuts import get_object_or_404
from django.template.response import SimpleTemplateResponse
from rest_framework.exceptions import MethodNotAllowed, PermissionDenied
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView

from projects.api.idempotency import AnsweredBefore, Claim
from projects.api.requests import NOTHING_KNOWN, trace_of
from projects.models import Project

MAY_NOT_WRITE = "You may look at this project and not change it. Ask its owner to make you an editor."


class Endpoint(APIView):
    """`operations` names what each method does: `{"get": "scene.list", "post": "scene.create"}`."""

    http_method_names: ClassVar[list[str]] = ["get", "head", "post", "put", "patch", "delete"]
    operations: ClassVar[dict[str, str]] = {}
    claim: Claim | None = None
    current_etag = ""

    def initialize_request(self, request: Any, *args: Any, **kwargs: Any) -> Request:
        method = "get" if request.method == "HEAD" else request.method.lower()
        trace_of(request).operation = self.operations.get(method, NOTHING_KNOWN)
        return super().initialize_request(request, *args, **kwargs)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if request.method.lower() not in self.http_method_names or not hasattr(self, request.method.lower()):
            raise MethodNotAllowed(request.method)
        key = request.headers.get("Idempotency-Key")
        if key is not None and request.method not in SAFE_METHODS:
            self.claim = Claim(request, key)
            trace_of(request).rename(self.claim.request_id)
        self.find(**kwargs)

    def find(self, **kwargs: Any) -> None:
        """What the address names, before the method is looked at. Raises Http404."""

    def handle_exception(self, error: Exception) -> HttpResponseBase:
        if isinstance(error, AnsweredBefore | NotModified):
            return error.response
        return super().handle_exception(error)

    def finalize_response(
        self, request: Request, response: HttpResponseBase, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        response = super().finalize_response(request, response, *args, **kwargs)
        if self.claim and isinstance(response, SimpleTemplateResponse):
            response.add_post_render_callback(self.claim.keep)
        if self.current_etag and response.status_code == 200:
            response.headers.setdefault("ETag", self.current_etag)
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

    def say_if_known(self, etag: str) -> None:
        """The ETag of what is read. Raises NotModified when the program has it already."""
        self.current_etag = etag
        if any(each.strip().removeprefix("W/") == etag.removeprefix("W/") for each in self._known_etags()):
            raise NotModified(etag)

    def _known_etags(self) -> list[str]:
        return self.request.headers.get("If-None-Match", "").split(",")


class NotModified(Exception):
    """Nothing is newer than what the program has."""

    def __init__(self, etag: str) -> None:
        super().__init__(etag)
        self.response = HttpResponseNotModified(headers={"ETag": etag})


class ProjectEndpoint(Endpoint):
    """Below `/api/projects/{project_id}`: found through the person, before anything else is looked at."""

    project: Project
    may_not_write = MAY_NOT_WRITE

    def find(self, **kwargs: Any) -> None:
        """404 for outsiders; whoever sees the project is told that they may not change it."""
        self.project = get_object_or_404(Project.objects.visible_to(self.person), pk=kwargs["project_id"])
        reads = self.request.method in SAFE_METHODS
        if not (reads or self.may_write(self.project)):
            raise PermissionDenied(self.may_not_write)
        self.find_inside(**kwargs)
        if reads and (etag := self.etag()):
            self.say_if_known(etag)

    def find_inside(self, **kwargs: Any) -> None:
        """What else the address names, in this project. Raises Http404."""

    def etag(self) -> str:
        """Of everything in a project: it was read first, so that no answer is older than its ETag."""
        return f'W/"{self.project.version}"'

    def may_write(self, project: Project) -> bool:
        return Project.objects.editable_by(self.person).filter(pk=project.pk).exists()
