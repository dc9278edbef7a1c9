"""What goes by itself: files that were kept long enough, and files that nothing names any more."""

from collections.abc import Iterator
from datetime import timedelta

import structlog
from django.conf import settings
from django.core.files.storage import Storage, storages
from django.utils import timezone

from projects import changes as c
from projects import state
from projects.errors import ChangeRefused
from scenes.exports.storing import remove
from scenes.models import Export, KeptSegment

log = structlog.get_logger()

YOUNG = timedelta(hours=6)  # a file lies in storage before the row names it


def expire_old() -> int:
    """Gives how many."""
    kept = timedelta(days=settings.EXPORT_KEEP_DAYS)
    old = Export.objects.filter(state=Export.State.DONE, finished_at__lt=timezone.now() - kept).exclude(file="")
    expired = 0
    for export in old.select_related("project").defer("film"):
        try:
            state.apply(export.project, c.ExpireExport(export_id=export.pk), by=None)
        except ChangeRefused as refused:  # it was deleted meanwhile
            log.info("exports.not_expired", export=str(export.pk), reason=str(refused))
            continue
        expired += 1
    return expired


def find_orphans() -> Iterator[tuple[str, str]]:
    """(storage, name) of each file that no row names and that is old enough to be nobody's work."""
    named = {
        "exports": {name for names in Export.objects.values_list("file", "poster") for name in names},
        "segments": set(KeptSegment.objects.values_list("file", flat=True)),
    }
    for alias, known in named.items():
        storage = storages[alias]
        for name in _files_in(storage, alias):
            if name not in known and timezone.now() - storage.get_modified_time(name) > YOUNG:
                yield alias, name


def remove_orphans() -> int:
    """Gives how many."""
    removed = 0
    for alias, name in list(find_orphans()):
        remove(alias, name)
        removed += 1
    return removed


def _files_in(storage: Storage, folder: str) -> Iterator[str]:
    try:
        folders, files = storage.listdir(folder)
    except FileNotFoundError:  # nothing was ever kept there
        return
    for each in files:
        yield f"{folder}/{each}"
    for each in folders:
        yield from _files_in(storage, f"{folder}/{each}")
