"""What the files of exports are called when people save them, and what they are."""

import re
import unicodedata
from urllib.parse import quote

from scenes.rendering.film import Film
from scenes.rendering.outputs import CLASSES, Format, Output

TYPES = {
    Format.MP4: ("video/mp4", "mp4"),
    Format.WEBM: ("video/webm", "webm"),
    Format.GIF: ("image/gif", "gif"),
    Format.PNG: ("image/png", "png"),
    Format.FRAMES: ("application/zip", "zip"),
    Format.AUDIO: ("audio/mp4", "m4a"),
}
LONGEST = 100  # characters of a title
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u2028\u2029\u202a-\u202e\u2066-\u2069]+')


def media_type(output: Output) -> str:
    return TYPES[output.format][0]


def file_name(film: Film, output: Output) -> str:
    """“Nimbus launch – 1080p.mp4”: what any system can keep, in any script."""
    title = " ".join(_FORBIDDEN.sub(" ", film.title).split())[:LONGEST].strip(" .") or "Video"
    parts = [title]
    if output.frame is not None:
        parts.append(f"frame {output.frame}")
    if output.format != Format.AUDIO:
        parts.append(_size(output))
    if output.format == Format.FRAMES:
        parts.append("frames")
    return f"{' – '.join(parts)}.{TYPES[output.format][1]}"


def disposition(name: str, *, inline: bool = False) -> str:
    """The header's value (RFC 6266): the whole name for browsers of this century, and a plain one for the others."""
    plain = unicodedata.normalize("NFKD", name.replace("–", "-")).encode("ascii", "ignore").decode()
    plain = " ".join(plain.replace('"', "").replace("%", "").split()) or "video"
    how = "inline" if inline else "attachment"
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _size(output: Output) -> str:
    """“1080p” of what is wide, both sides of what is upright or square."""
    is_class = output.width > output.height and output.height in CLASSES
    return f"{output.height}p" if is_class else f"{output.width}×{output.height}"
