"""Addresses of a project's uploaded files, after `/api/projects/{project_id}/`."""

from django.urls import path

from scenes.api.assets import Assets, OneAsset

urlpatterns = [
    path("assets", Assets.as_view(), name="assets"),
    path("assets/<uuid:asset_id>", OneAsset.as_view(), name="asset"),
]
