"""Assets by hand: upload, show, delete. Whoever may see the project may see its assets, and nobody else."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseNotModified, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from projects.access import editable_project, person_of, visible_project
from projects.answers import applied, says_why
from projects.models import Project, Version
from scenes import uploading
from scenes.models import Asset
from scenes.uploading import add_assets
from scenes.uploads import asset_path

# Whoever opens the address of an asset by itself gets a file, and no page of this site.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
}


@login_required
@require_POST
@says_why
def upload(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """All files of the form as one version, or none of them."""
    project = editable_project(request, project_id)
    version, ids = add_assets(project, request.FILES.getlist("file"), by=person_of(request))
    if "application/json" in request.headers.get("Accept", ""):
        return _named(project, ids, version)
    return applied(version)


@login_required
@require_GET
def asset(request: HttpRequest, project_id: UUID, asset_id: UUID) -> HttpResponse | FileResponse:
    return answer_with_asset(request, get_object_or_404(visible_project(request, project_id).assets, pk=asset_id))


def answer_with_asset(request: HttpRequest, found: Asset) -> HttpResponse | FileResponse:
    """For whoever may have it."""
    headers = _HEADERS | {"ETag": f'"{found.sha256}"'}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return HttpResponseNotModified(headers=headers)
    try:
        file = storages["assets"].open(asset_path(found.sha256))
    except FileNotFoundError as missing:
        raise Http404("The file of this asset is missing in the storage.") from missing
    return FileResponse(file, content_type=found.media_type, headers=headers)


@login_required
@require_POST
@says_why
def delete_asset(request: HttpRequest, project_id: UUID, asset_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    return applied(uploading.delete_asset(project, asset_id, by=person_of(request)))


def _named(project: Project, ids: list[UUID], version: Version) -> HttpResponse:
    """The new assets for whoever goes on with them, in the order of the files and with the names that they got."""
    known = project.assets.in_bulk(ids)
    assets = [
        {"id": each.pk, "name": each.name, "address": reverse("assets:file", args=[project.pk, each.pk])}
        for each in (known[pk] for pk in ids if pk in known)
    ]
    return JsonResponse({"assets": assets}, headers={"X-Project-Version": str(version.number)})
