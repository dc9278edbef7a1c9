"""Assets by hand: upload, show, delete. Whoever may see the project may see its assets, and nobody else."""

from dataclasses import asdict
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from projects import state
from projects.access import editable_project, person_of, visible_project
from projects.answers import applied, refused, says_why
from projects.changes import AddAsset, DeleteAsset
from scenes.uploads import asset_path, keep, look_at_upload

MOST_AT_ONCE = 20
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
    files = request.FILES.getlist("file")
    if not files:
        return refused("Choose a picture, a video or a sound.")
    if len(files) > MOST_AT_ONCE:
        return refused(f"These are {len(files)} files; at most {MOST_AT_ONCE} at once, please.")
    uploads = [look_at_upload(file) for file in files]
    for each, file in zip(uploads, files, strict=True):
        keep(each, file)
    changes = [AddAsset(**asdict(each)) for each in uploads]
    return applied(state.apply(project, *changes, by=person_of(request)))


@login_required
@require_GET
def asset(request: HttpRequest, project_id: UUID, asset_id: UUID) -> HttpResponse | FileResponse:
    found = get_object_or_404(visible_project(request, project_id).assets, pk=asset_id)
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
    return applied(state.apply(project, DeleteAsset(asset_id=asset_id), by=person_of(request)))
