"""PNGs of frames, packed into a zip without compressing them once more, and taken out again."""

import re
import shutil
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from scenes.rendering.errors import EncodingFailed, Stopped
from scenes.rendering.ffmpeg import Asked, room_on_disk

_DATED = (1980, 1, 1, 0, 0, 0)  # the same pictures make the same file


def pack(folder: Path, frames: int, target: Path, *, on_frames: Callable[[int], None], stopped: Asked) -> None:
    """A segment's PNGs, `00000.png` and on. Raises EncodingFailed, DiskFull, Stopped."""
    found = sorted(each for each in folder.iterdir() if re.fullmatch(r"\d{5,}\.png", each.name))
    if len(found) != frames:
        raise EncodingFailed(f"{frames} pictures were to be packed, but there are {len(found)}.")
    with room_on_disk(), zipfile.ZipFile(target, "w") as packed:
        for index, path in enumerate(found):
            if stopped():
                raise Stopped
            with path.open("rb") as picture:
                _add(packed, f"{index:05}.png", picture)
            on_frames(index + 1)


def repack(parts: Iterable[Path], target: Path, *, on_frames: Callable[[int], None], stopped: Asked) -> int:
    """All parts in one zip, numbered from `00001.png`; gives how many there are. Raises DiskFull, Stopped."""
    count = 0
    with room_on_disk(), zipfile.ZipFile(target, "w") as packed:
        for part in parts:
            with zipfile.ZipFile(part) as segment:
                for name in segment.namelist():
                    if stopped():
                        raise Stopped
                    count += 1
                    with segment.open(name) as picture:
                        _add(packed, f"{count:05}.png", picture)
                    on_frames(count)
    return count


def unpack(parts: Iterable[Path], folder: Path, *, stopped: Asked) -> int:
    """All parts as files, numbered from `00001.png`; gives how many there are. Raises DiskFull, Stopped."""
    count = 0
    for part in parts:
        with zipfile.ZipFile(part) as segment:
            for name in segment.namelist():
                if stopped():
                    raise Stopped
                count += 1
                with room_on_disk():
                    (folder / f"{count:05}.png").write_bytes(segment.read(name))
    return count


def _add(packed: zipfile.ZipFile, name: str, picture: IO[bytes]) -> None:
    with packed.open(zipfile.ZipInfo(name, _DATED), "w") as entry:
        shutil.copyfileobj(picture, entry, 1 << 20)
