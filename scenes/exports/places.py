"""Where a worker works: a folder for each attempt, room for it on the disk, and nothing left of those that died."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import time
from uuid import UUID

from django.conf import settings

from scenes.exports.database import briefly
from scenes.exports.leasing import Claim, is_held
from scenes.rendering.errors import DiskFull
from scenes.rendering.film import Film
from scenes.rendering.leftovers import remove_leftovers
from scenes.rendering.outputs import Format, Output, Quality
from scenes.rendering.segments import LONGEST, length_of

SPARE = 200_000_000  # bytes that stay free for everybody else
YOUNG = 60  # seconds: a folder is there a moment before its lease is looked for

# Bytes of a pixel, on the high side: of one frame as it is kept, and of one as it waits to be encoded.
_KEPT = {Quality.DRAFT: 0.04, Quality.FINAL: 0.02}
_PICTURE, _WAITING = 0.5, 0.2


class NoRoom(DiskFull):
    """Seen before anything was written."""

    def __init__(self, needed: int, free: int) -> None:
        Exception.__init__(
            self,
            f"This export needs about {needed / 1e9:.1f} GB of the server's disk, and {free / 1e9:.1f} GB are free. "
            "Choose a smaller size, delete old exports, or ask whoever runs this server for room.",
        )


@contextmanager
def working_folder(claim: Claim) -> Iterator[Path]:
    """Of this attempt alone; gone afterwards, with all that is in it."""
    folder = _all_folders() / str(claim.worker)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def require_room(film: Film, output: Output, folder: Path) -> None:
    """Raises NoRoom."""
    needed, free = bytes_needed(film, output) + SPARE, shutil.disk_usage(folder).free
    if needed > free:
        raise NoRoom(needed, free)


def bytes_needed(film: Film, output: Output) -> int:
    """Beside what is kept already: the segments, what waits to be encoded, and the file."""
    if output.format == Format.AUDIO:
        return length_of(film, output) * 200_000 // output.fps  # sound as it is mixed, in bytes a second
    pixels, frames = output.width * output.height, length_of(film, output)
    most_filmed = (settings.EXPORT_CAMERAS + 1) * LONGEST  # frames that wait to be encoded
    if output.format in {Format.MP4, Format.WEBM}:
        return int(pixels * (2 * frames * _KEPT[output.quality] + min(frames, most_filmed) * _WAITING))
    return int(pixels * 3 * frames * _PICTURE)


def sweep_folders() -> None:
    """Remove what workers left that were killed, on this machine."""
    remove_leftovers()
    if not (everything := _all_folders()).exists():
        return
    for folder in everything.iterdir():
        if time() - folder.stat().st_mtime > YOUNG and not briefly(is_held, UUID(folder.name)):
            shutil.rmtree(folder, ignore_errors=True)


def _all_folders() -> Path:
    return Path(settings.EXPORT_FOLDER)
