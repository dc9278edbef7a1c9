"""Keeps rendered segments by what they show, so that nothing that was finished is rendered twice.

A segment that is missing, damaged or out of reach is rendered again: nothing here fails an export.
"""

import hashlib
from pathlib import Path

import structlog
from django.conf import settings
from django.db.models import Sum
from django.db.models.functions import Now

from scenes.exports.database import briefly
from scenes.exports.endings import StorageFailed
from scenes.exports.rendered import Rendered
from scenes.exports.storing import fetch, remove, send
from scenes.models import KeptSegment
from scenes.rendering.errors import DiskFull

log = structlog.get_logger()


def find_kept(key: str, target: Path) -> Rendered | None:
    """The segment with its file at `target`; None when it must be rendered."""
    kept = briefly(_take, key)
    if kept is None:
        return None
    if not kept.file:
        return Rendered.of_json(kept.captured, None)
    try:
        fetch("segments", kept.file, target)
    except Exception as error:  # every kind of storage has exceptions of its own
        log.warning("exports.segment_missing", key=key, reason=repr(error))
        return None
    if _sha256(target) != kept.sha256:
        log.warning("exports.segment_damaged", key=key)
        target.unlink()
        briefly(_forget, kept)
        return None
    return Rendered.of_json(kept.captured, target)


def keep(key: str, rendered: Rendered) -> None:
    """The file stays where it is, too."""
    name, sha256, size = "", "", 0
    if rendered.part:
        sha256, size = _sha256(rendered.part.path), rendered.part.path.stat().st_size
        if size > _most_bytes():
            return
        copy = rendered.part.path.with_suffix(f".kept{rendered.part.path.suffix}")
        try:
            copy.hardlink_to(rendered.part.path)
            name = send(copy, "segments", f"segments/{key[:2]}/{key}{rendered.part.path.suffix}")
        except (OSError, StorageFailed, DiskFull) as error:
            log.warning("exports.segment_not_kept", key=key, reason=repr(error))
            return
        finally:
            copy.unlink(missing_ok=True)
    row = {"file": name, "sha256": sha256, "size": size, "captured": rendered.as_json(), "last_used_at": Now()}
    earlier = briefly(_replace, key, row)
    if earlier and earlier != name:
        remove("segments", earlier)
    briefly(make_room)


def make_room() -> None:
    """Those used least recently go, until the rest may stay."""
    too_many = (KeptSegment.objects.aggregate(size=Sum("size"))["size"] or 0) - _most_bytes()
    for kept in KeptSegment.objects.order_by("last_used_at").iterator(chunk_size=50):
        if too_many <= 0:
            break
        too_many -= kept.size
        _forget(kept)


def _take(key: str) -> KeptSegment | None:
    KeptSegment.objects.filter(pk=key).update(last_used_at=Now())
    return KeptSegment.objects.filter(pk=key).first()


def _replace(key: str, row: dict[str, object]) -> str:
    """Gives the name of the file that was kept before."""
    earlier = KeptSegment.objects.filter(pk=key).values_list("file", flat=True).first()
    KeptSegment.objects.update_or_create(key=key, defaults=row)
    return earlier or ""


def _forget(kept: KeptSegment) -> None:
    KeptSegment.objects.filter(pk=kept.pk, file=kept.file).delete()
    if kept.file:
        remove("segments", kept.file)


def _most_bytes() -> int:
    return int(settings.SEGMENTS_MAX_BYTES)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
