"""The versions of a project, and the ways back through them."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.api.paging import Pages
from projects.api.serializers import Redo, Restore, Undo, VersionSerializer
from projects.models import Version
from projects.operations import redo, restore_project, undo


class Versions(ProjectEndpoint):
    operations = {"get": "version.list"}
    is_paged = True

    @extend_schema(responses=VersionSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """What was done, by whom and when: the newest first."""
        found = self.project.versions.select_related("author")
        versions, next_page = Pages("-number").page_of(found, request, self)
        shown = VersionSerializer(versions, many=True).data
        return answer(request, shown, version=self.project.version, next=next_page)


class _Return(ProjectEndpoint):
    """A way back is a new version, too."""

    def written(self, version: Version) -> Response:
        touched = self.project.iterations.filter(version=version.number)
        scenes = touched.order_by("scene_id").values_list("scene_id", flat=True).distinct()
        shown = VersionSerializer(version).data
        return answer(self.request, shown, version=version.number, affected_ids=scenes)


class Undos(_Return):
    operations = {"post": "version.undo"}

    @extend_schema(request=Undo, responses=VersionSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """Take back a version, or what one did last."""
        wanted = self.read(Undo)
        number = wanted.pop("version", None)
        return self.written(undo(self.project, by=self.person, number=number, request_id=self.request_id, **wanted))


class Redos(_Return):
    operations = {"post": "version.redo"}

    @extend_schema(request=Redo, responses=VersionSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """Do again what one took back last."""
        return self.written(redo(self.project, by=self.person, request_id=self.request_id, **self.read(Redo)))


class Restores(_Return):
    operations = {"post": "project.restore"}

    @extend_schema(request=Restore, responses=VersionSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """All scenes and settings as they were after a version."""
        wanted = self.read(Restore)
        return self.written(restore_project(self.project, by=self.person, request_id=self.request_id, **wanted))
