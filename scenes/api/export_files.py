"""The files of exports by program: whole, in parts, or by an address that can be handed on."""

from typing import Any

from django.http import HttpResponseBase
from drf_spectacular.utils import extend_schema
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.codes import Code, Failed
from projects.api.envelope import answer
from scenes.api.export_serializers import Link
from scenes.api.exports import WithExport
from scenes.exports.downloads import answer_with_export, etag_of
from scenes.exports.errors import Expired, NoFile
from scenes.exports.links import link_to
from scenes.exports.naming import TYPES


class Files(WithExport):
    """What cannot be handed out: 409 while it is not there yet, 410 when it is not kept any more."""

    operations = {"get": "export.download"}
    may_answer = {"get": (409, 410, 416)}
    answers_files = [media_type for media_type, _ in TYPES.values()]

    class AnyType(BaseContentNegotiation):
        """Players ask for `video/*`, which is what they get; what is refused is JSON all the same."""

        def select_renderer(self, request: Any, renderers: Any, format_suffix: Any = None) -> Any:
            return renderers[0], renderers[0].media_type

        def select_parser(self, request: Any, parsers: Any) -> Any:
            return parsers[0]

    content_negotiation_class = AnyType

    def etag(self) -> str:
        return etag_of(self.export) if self.export.file else ""

    @extend_schema(responses=None)
    def get(self, request: Request, **kwargs: Any) -> HttpResponseBase:
        """Whole or in parts (`Range`, `If-Range`). From an object store: a redirect to an address that ends."""
        try:
            return answer_with_export(request._request, self.export)
        except NoFile as error:
            raise refusal_of(error, is_coming=self.export.is_active) from error


class Links(WithExport):
    operations = {"get": "export.link"}
    may_answer = {"get": (409, 410)}

    @extend_schema(responses=Link)
    def get(self, request: Request, **kwargs: Any) -> Response:
        """An address of the file to hand on, which needs no account and ends (EXPORT_LINK_HOURS)."""
        try:
            path, ends_at = link_to(self.export)
        except NoFile as error:
            raise refusal_of(error, is_coming=self.export.is_active) from error
        data = Link({"url": request.build_absolute_uri(path), "expires_at": ends_at}).data
        return answer(request, data, version=self.project.version, headers={"Cache-Control": "no-store"})

    def etag(self) -> str:
        return ""  # each is a new one


def refusal_of(error: NoFile, *, is_coming: bool) -> Failed:
    if isinstance(error, Expired):
        return Failed(str(error), status=410, code=Code.NOT_FOUND)
    return Failed(str(error), status=409, code=Code.CONFLICT, retryable=is_coming)
