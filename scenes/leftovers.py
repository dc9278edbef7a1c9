"""Files that nothing in the database names any more: what assets and programs that are gone leave in storage."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.utils import timezone

from scenes.models import Asset, Component, Export, Iteration, Scene
from scenes.uploads import asset_path

# An upload is kept before its asset is added, so that a young file may only be ahead of its row.
GROWN_UP = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """`alias` names the storage; the size is in bytes."""

    alias: str
    name: str
    size: int
    modified_at: datetime

    @property
    def is_old(self) -> bool:
        return self.modified_at < timezone.now() - GROWN_UP


def leftovers() -> list[Leftover]:
    """All of them, however young."""
    return [*_unnamed("assets", _assets()), *_unnamed("components", _components())]


def remove(leftover: Leftover) -> bool:
    """Was it removed?"""
    return _remove(leftover.alias, leftover.name)


def remove_old() -> list[Leftover]:
    """Those that nobody can be waiting for."""
    return [each for each in leftovers() if each.is_old and remove(each)]


def remove_unnamed_asset(sha256: str) -> None:
    """The file of an asset that was deleted, unless another asset is the same file."""
    if sha256 not in _assets():
        _remove("assets", asset_path(sha256))


def old_proofs(before: datetime) -> Any:
    """Proofs from before this time that nothing shows or has shown, as a query set."""
    unused = Component.objects.filter(created_at__lt=before, scenes=None)
    return unused.exclude(sha256__in=_in_history())


def _remove(alias: str, path: str) -> bool:
    """Somebody may be uploading the very same file just now: then it is put back."""
    storage = storages[alias]
    try:
        with storage.open(path) as file:
            content = file.read()
    except FileNotFoundError:
        return False
    storage.delete(path)
    named = _assets() if alias == "assets" else _components()
    if path.rpartition("/")[2] in named:
        storage.save(path, ContentFile(content))
        return False
    return True


def _assets() -> set[str]:
    return {*Asset.objects.values_list("sha256", flat=True), *_in_films("assets", "sha256")}


def _components() -> set[str]:
    proved = Component.objects.values_list("sha256", flat=True)
    shown = Scene.objects.values_list("component", flat=True)
    return {f"{sha256}.js" for sha256 in {*proved, *shown, *_in_history()}}


def _in_history() -> set[str]:
    """Programs that scenes have had, and that exports show which may be made again."""
    had = Iteration.objects.exclude(after=None).values_list("after__component", flat=True).distinct()
    return {*had, *_in_films("scenes", "component")}


def _in_films(what: str, field: str) -> set[str]:
    films = Export.objects.values_list(f"film__{what}", flat=True)
    return {each[field] for film in films.iterator() for each in film or []}


def _unnamed(alias: str, named: set[str]) -> Iterator[Leftover]:
    storage = storages[alias]
    for name in _files_in(storage, alias):
        if name not in named:
            path = f"{alias}/{name}"
            size, modified_at = storage.size(path), storage.get_modified_time(path)
            yield Leftover(alias=alias, name=path, size=size, modified_at=modified_at)


def _files_in(storage: Storage, folder: str) -> list[Any]:
    try:
        return storage.listdir(folder)[1]
    except FileNotFoundError:  # nothing was ever kept there
        return []
