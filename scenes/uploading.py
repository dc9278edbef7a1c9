"""Uploads, from whichever door: looked at, kept, and added to the project as one version; and how they go again."""

from collections.abc import Sequence
from dataclasses import asdict
from uuid import UUID

from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from projects import state
from projects.changes import AddAsset, DeleteAsset
from projects.errors import InvalidChange
from projects.models import Project, Version
from scenes.leftovers import remove_unnamed_asset
from scenes.uploads import keep, look_at_upload

MOST_AT_ONCE = 20


def add_assets(
    project: Project, files: Sequence[UploadedFile], *, by: User, request_id: str | None = None
) -> tuple[Version, list[UUID]]:
    """All files as one version, or none of them; and their ids, in the order of the files. Raises ChangeRefused."""
    if not files:
        raise InvalidChange("Choose a picture, a video or a sound.")
    if len(files) > MOST_AT_ONCE:
        raise InvalidChange(f"These are {len(files)} files; at most {MOST_AT_ONCE} at once, please.")
    uploads = [look_at_upload(file) for file in files]
    for each, file in zip(uploads, files, strict=True):
        keep(each, file)
    version = state.apply(project, *[AddAsset(**asdict(each)) for each in uploads], by=by, request_id=request_id)
    for each, file in zip(uploads, files, strict=True):
        keep(each, file)  # once more: nothing named it until now, and it may have been cleared away
    return version, [UUID(change["asset_id"]) for change in version.changes]


def delete_asset(project: Project, asset_id: UUID, *, by: User, request_id: str | None = None) -> Version:
    """The asset, and its file where nothing else needs it."""
    sha256 = project.assets.filter(pk=asset_id).values_list("sha256", flat=True).first()
    version = state.apply(project, DeleteAsset(asset_id=asset_id), by=by, request_id=request_id)
    if sha256:
        transaction.on_commit(lambda: remove_unnamed_asset(sha256))
    return version
