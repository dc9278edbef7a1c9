"""Addresses of a project's assets."""

from django.urls import path

from scenes import assets

app_name = "assets"
urlpatterns = [
    path("", assets.upload, name="upload"),
    path("<uuid:asset_id>/", assets.asset, name="file"),
    path("<uuid:asset_id>/deletions/", assets.delete_asset, name="delete"),
]
