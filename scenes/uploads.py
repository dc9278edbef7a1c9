"""Looks at uploaded files before anything of them is kept: what they really are, how large, and their name."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

import filetype
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.files.uploadedfile import UploadedFile
from PIL import Image, UnidentifiedImageError

from projects.errors import InvalidChange
from scenes.models import Asset

# What browsers show by themselves. SVG is missing on purpose: it is a document that can hold programs.
MEDIA_TYPES = {
    "image/png": (Asset.Kind.IMAGE, ".png"),
    "image/jpeg": (Asset.Kind.IMAGE, ".jpg"),
    "image/webp": (Asset.Kind.IMAGE, ".webp"),
    "image/gif": (Asset.Kind.IMAGE, ".gif"),
    "video/mp4": (Asset.Kind.VIDEO, ".mp4"),
    "video/webm": (Asset.Kind.VIDEO, ".webm"),
    "audio/mpeg": (Asset.Kind.AUDIO, ".mp3"),
    "audio/x-wav": (Asset.Kind.AUDIO, ".wav"),
    "audio/ogg": (Asset.Kind.AUDIO, ".ogg"),
    "audio/mp4": (Asset.Kind.AUDIO, ".m4a"),
}
MOST_PIXELS = 50_000_000  # more take a browser's memory, whatever the file's size
_HEAD = 8192  # bytes that tell what a file is


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that may be kept. Sizes in bytes and pixels."""

    name: str
    media_type: str
    sha256: str
    size: int
    width: int | None = None
    height: int | None = None


def look_at_upload(file: UploadedFile) -> Upload:
    """Raises InvalidChange with a sentence. What the browser says of the file counts for nothing."""
    size = file.size or 0
    name = str(file.name or "")
    if not size:
        raise InvalidChange(f"“{name[:60]}” is empty.")
    if size > settings.ASSET_MAX_BYTES:
        most = settings.ASSET_MAX_BYTES // 1_000_000
        raise InvalidChange(f"“{name[:60]}” has {size / 1e6:.1f} MB; an asset has at most {most} MB.")
    media_type = filetype.guess_mime(file.read(_HEAD)) or ""
    file.seek(0)
    if media_type not in MEDIA_TYPES:
        raise InvalidChange(
            f"“{name[:60]}” is no file that scenes can show. "
            "Use PNG, JPEG, WebP or GIF, MP4 or WebM, MP3, WAV, OGG or M4A."
        )
    kind, suffix = MEDIA_TYPES[media_type]
    width, height = _size_of_image(file, name) if kind == Asset.Kind.IMAGE else (None, None)
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return Upload(
        name=clean_name(name, suffix),
        media_type=media_type,
        sha256=digest.hexdigest(),
        size=size,
        width=width,
        height=height,
    )


def keep(upload: Upload, file: UploadedFile) -> None:
    """Under its hash, so that the same file is kept once however often it is uploaded."""
    storage = storages["assets"]
    if not storage.exists(path := asset_path(upload.sha256)):
        file.seek(0)
        storage.save(path, ContentFile(file.read()))


def asset_path(sha256: str) -> str:
    return f"assets/{sha256}"


def clean_name(name: str, suffix: str) -> str:
    """“My Logo (2).PNG” → “My-Logo-2.png”: what can stand in code and in addresses, in any script."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", unicodedata.normalize("NFC", name.replace("\\", "/").split("/")[-1]))
    stem = re.sub(r"[^\w.]+", "-", stem).strip("-._")[:100]
    return f"{stem or 'asset'}{suffix}"


def _size_of_image(file: UploadedFile, name: str) -> tuple[int, int]:
    try:
        with Image.open(file) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise InvalidChange(f"“{name[:60]}” has {width} × {height} pixels, which is more than scenes can show.")
            image.verify()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise InvalidChange(f"“{name[:60]}” is damaged: it cannot be read as a picture.") from error
    finally:
        file.seek(0)
    return width, height
