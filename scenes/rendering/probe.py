"""What is really in a file, said by ffprobe."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scenes.rendering.errors import EncodingFailed
from scenes.rendering.ffmpeg import run_ffprobe

# A file is read as what it was found to be when it was uploaded: left to guess, ffmpeg would follow a playlist
# that calls itself a sound, and read whatever file it names.
READERS = {
    "audio/mpeg": "mp3",
    "audio/x-wav": "wav",
    "audio/ogg": "ogg",
    "audio/mp4": "mov",
    "video/mp4": "mov",
    "video/webm": "matroska",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """`streams` and `format` as ffprobe names them."""

    streams: list[dict[str, Any]]
    format: dict[str, Any]

    @property
    def seconds(self) -> float:
        return float(self.format.get("duration", 0))

    @property
    def picture(self) -> dict[str, Any]:
        """The moving picture; a poster is none."""
        for each in self.streams:
            if each["codec_type"] == "video" and not each["disposition"]["attached_pic"]:
                return each
        raise EncodingFailed("This file has no moving picture.")

    @property
    def head(self) -> str:
        """A hash of what a decoder of the moving picture has to be told first."""
        return str(self.picture.get("extradata_hash", ""))

    @property
    def sound(self) -> dict[str, Any] | None:
        return next((each for each in self.streams if each["codec_type"] == "audio"), None)

    @property
    def frames(self) -> int:
        """Of the picture; only where they were counted."""
        return int(self.picture.get("nb_read_packets", 0))


def reading(media_type: str) -> list[str]:
    """What ffmpeg and ffprobe are told before the name of an uploaded file."""
    return ["-f", READERS[media_type], "-protocol_whitelist", "file"]


def probe(path: Path, *, media_type: str | None = None, counted: bool = False) -> Probed:
    """`counted`: reads all of it to know how many frames there are. Raises EncodingFailed, NoEncoder."""
    asked = ["-show_streams", "-show_format", "-show_data_hash", "MD5", "-of", "json"]
    asked += ["-count_packets"] if counted else []
    said = json.loads(run_ffprobe(*asked, *(reading(media_type) if media_type else []), path))
    return Probed(streams=said.get("streams", []), format=said.get("format", {}))
