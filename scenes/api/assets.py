"""A project's uploaded files by program."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import ProjectEndpoint
from projects.api.codes import Code, Failed
from projects.api.envelope import answer
from scenes.api.asset_serializers import AssetSerializer, UploadSerializer
from scenes.uploading import add_assets, delete_asset


class Assets(ProjectEndpoint):
    operations = {"get": "asset.list", "post": "asset.create"}
    parser_classes = [MultiPartParser]

    @extend_schema(responses=AssetSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """All of them, the oldest first."""
        assets = self.project.assets.select_related("author")
        return answer(request, AssetSerializer(assets, many=True).data, version=self.project.version)

    @extend_schema(request={"multipart/form-data": UploadSerializer}, responses={201: AssetSerializer(many=True)})
    def post(self, request: Request, **kwargs: Any) -> Response:
        """Uploads files as `multipart/form-data`, each under the name `file`: all of them as one version, or none."""
        files = request.FILES.getlist("file")
        self._refuse_too_large(files)
        version, ids = add_assets(self.project, files, by=self.person, request_id=self.request_id)
        known = self.project.assets.select_related("author").in_bulk(ids)
        assets = AssetSerializer([known[pk] for pk in ids if pk in known], many=True).data
        return answer(request, assets, version=version.number, affected_ids=ids, status=201)

    def _refuse_too_large(self, files: list[UploadedFile]) -> None:
        most = settings.ASSET_MAX_BYTES
        if large := next((each for each in files if (each.size or 0) > most), None):
            sentence = f"“{str(large.name)[:60]}” is too large: an asset has at most {most // 1_000_000} MB."
            raise Failed(sentence, status=413, code=Code.VALIDATION_FAILED)


class OneAsset(ProjectEndpoint):
    operations = {"delete": "asset.delete"}

    @extend_schema(request=None, responses={200: AssetSerializer})
    def delete(self, request: Request, asset_id: UUID, **kwargs: Any) -> Response:
        """Scenes that show it show its name on a quiet plate from now on. It answers with what was deleted."""
        asset = get_object_or_404(self.project.assets, pk=asset_id)
        deleted = AssetSerializer(asset).data
        version = delete_asset(self.project, asset_id, by=self.person, request_id=self.request_id)
        return answer(request, deleted, version=version.number, affected_ids=[asset_id])
