"""What an export is made of, as files: the programs of its scenes and the assets that they may show."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from django.core.files.storage import storages

from scenes.exports.database import briefly
from scenes.exports.endings import SceneFails, StorageFailed
from scenes.exports.storing import fetch, path_in
from scenes.rendering.ffmpeg import FULL_CODES
from scenes.rendering.film import Film
from scenes.storage import find_program
from scenes.uploads import asset_path

UNREAD = "The storage of files cannot be reached, so what this video is made of could not be read. Try it again later."


class Supplies:
    """Of one film. Assets lie in `folder` where the storage is not on this machine."""

    def __init__(self, film: Film, folder: Path) -> None:
        self.film = film
        self.findings: list[str] = []
        self.assets = self._fetch_assets(folder)
        self.program_of = cache(self._program_of)

    @property
    def files(self) -> dict[str, Path]:
        return {name: path for name, _, path in self.assets}

    def _program_of(self, component: str) -> str:
        with _reading():
            program = briefly(find_program, component)
        if program is None:
            name = next(each.name for each in self.film.scenes if each.component == component)
            sentence = f"The program of “{name}” is not kept any more. Export the video as it is now."
            raise SceneFails(sentence, findings=[{"scene": name, "message": sentence}])
        return program

    def _fetch_assets(self, folder: Path) -> list[tuple[str, str, Path]]:
        """(name, media type, file). One that is missing is said, and not shown."""
        storage, found = storages["assets"], []
        for asset in self.film.assets:
            stored = asset_path(asset.sha256)
            try:
                with _reading():
                    here = path_in(storage, stored) or fetch("assets", stored, folder / asset.sha256)
                if not here.is_file():
                    raise FileNotFoundError(here)
            except FileNotFoundError:
                self.findings.append(f"The file of “{asset.name}” is missing in the storage.")
                continue
            found.append((asset.name, asset.type, here))
        return found


@contextmanager
def _reading() -> Iterator[None]:
    """A file that is missing, and a disk of ours that is full, are no fault of the storage."""
    try:
        yield
    except OSError as error:
        if isinstance(error, FileNotFoundError) or error.errno in FULL_CODES:
            raise
        raise StorageFailed(UNREAD) from error
