"""Addresses of a project's uploaded files, after `/api/projects/{project_id}/assets`."""

from django.urls import path

from scenes.api.assets import Assets, OneAsset

urlpatterns = [
    path("", Assets.as_view(), name="assets"),
    path("/<uuid:asset_id>", OneAsset.as_view(), name="asset"),
]
