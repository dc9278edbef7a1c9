"""Addresses of a project's exports, after `/api/projects/{project_id}/`."""

from django.urls import path

from scenes.api import export_files, exports

export = "exports/<uuid:export_id>"
urlpatterns = [
    path("exports", exports.Exports.as_view(), name="exports"),
    path(export, exports.OneExport.as_view(), name="export"),
    path(f"{export}/file", export_files.Files.as_view(), name="export-file"),
    path(f"{export}/link", export_files.Links.as_view(), name="export-link"),
    path(f"{export}/retries", exports.Retries.as_view(), name="export-retries"),
]
