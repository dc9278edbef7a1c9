"""A project's exports by program: ask for files, see how far they are, let them go."""

from typing import Any

from django.db.models import Sum
from django.http import Http404
from django.urls import reverse
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.api.paging import Pages
from projects.models import Version
from scenes.api.export_serializers import ExportSerializer, NewExport
from scenes.exports import operations
from scenes.exports.listing import list_exports
from scenes.models import Export


class Exports(ProjectEndpoint):
    operations = {"get": "export.list", "post": "export.create"}
    is_paged = True

    def etag(self) -> str:
        """Progress raises no version."""
        active = self.project.exports.filter(state__in=Export.ACTIVE)
        return f'W/"{self.project.version}-{active.aggregate(done=Sum("lease__done"))["done"] or 0}"'

    @extend_schema(responses=ExportSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """What was asked for, the newest first."""
        exports, next_page = Pages("-created_at", "-id").page_of(list_exports(self.project), request, self)
        shown = ExportSerializer(exports, many=True).data
        return answer(request, shown, version=self.project.version, next=next_page)

    @extend_schema(
        request=NewExport,
        responses={201: ExportSerializer},
        examples=[OpenApiExample("A video", {"format": "mp4", "height": 1080}, request_only=True)],
    )
    def post(self, request: Request, **kwargs: Any) -> Response:
        """A file of the project as it is now, whatever changes later. With `shapes` the answer is the first."""
        wanted = self.read(NewExport)
        gif_width = wanted.pop("width", None)
        exports = operations.request_export(
            self.project, by=self.person, request_id=self.request_id, gif_width=gif_width, **wanted
        )
        if not exports:
            raise Http404  # asked for before by the same request, and deleted since
        self.project.refresh_from_db(fields=["version"])
        return answer(
            request,
            ExportSerializer(exports[0]).data,
            version=self.project.version,
            affected_ids=[each.pk for each in exports],
            status=201,
            headers={"Location": reverse("api:export", args=[self.project.pk, exports[0].pk])},
        )


class WithExport(ProjectEndpoint):
    export: Export

    def find_inside(self, **kwargs: Any) -> None:
        export = list_exports(self.project).filter(pk=kwargs["export_id"]).first()
        if export is None:
            raise Http404
        self.export = export

    def etag(self) -> str:
        lease = getattr(self.export, "lease", None)
        return f'W/"{self.project.version}-{lease.done if lease else 0}"'

    def written(self, version: Version) -> Response:
        """The export as it is now, or as it was before it was deleted."""
        shown = list_exports(self.project).filter(pk=self.export.pk).first() or self.export
        data = ExportSerializer(shown).data
        return answer(self.request, data, version=version.number, affected_ids=[self.export.pk])


class OneExport(WithExport):
    operations = {"get": "export.read", "delete": "export.delete"}

    @extend_schema(responses=ExportSerializer)
    def get(self, request: Request, **kwargs: Any) -> Response:
        return answer(request, ExportSerializer(self.export).data, version=self.project.version)

    @extend_schema(request=None, responses={200: ExportSerializer})
    def delete(self, request: Request, **kwargs: Any) -> Response:
        """One that is made or waits is cancelled, and stays in the list; one that is over is deleted, with its file."""
        end = operations.cancel_export if self.export.is_active else operations.delete_export
        return self.written(end(self.export, by=self.person, request_id=self.request_id))


class Retries(WithExport):
    operations = {"post": "export.retry"}

    @extend_schema(request=None, responses=ExportSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """One that failed, was cancelled or has expired is made again, of the same film; what was finished is kept."""
        return self.written(operations.retry_export(self.export, by=self.person, request_id=self.request_id))
