"""Reads a bundle that may come from anywhere: only what it should hold, of bounded size, and what its hashes say."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from pydantic import ValidationError

from config.agents.texts import storable
from projects.bundles.shape import CONTENT, FOLDER, Bundle, BundledAsset, BundleRefused
from projects.errors import InvalidChange
from scenes.placing import MOST_ASSETS
from scenes.uploads import MEDIA_TYPES, Upload, clean_name, look_at_upload

MOST_JSON = 64_000_000  # bytes
LONGEST = 200  # characters of what a stranger wrote, in a sentence


class OpenBundle:
    """A bundle whose entries are those that it should have."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        names = [each.filename for each in archive.infolist()]
        if len(names) > 1 + MOST_ASSETS or len(names) != len(set(names)):
            raise BundleRefused("This file holds more than a project can, or the same twice.")
        if CONTENT not in names:
            raise BundleRefused(f"This file holds no {CONTENT}: export_project writes one that does.")
        self.bundle = _parsed(self._read(CONTENT, MOST_JSON))
        expected = {CONTENT, *(f"{FOLDER}{each.sha256}" for each in self.bundle.assets)}
        if strange := set(names) ^ expected:
            there = "is missing" if min(strange) in expected else "belongs to no asset"
            raise BundleRefused(f"“{min(strange)[:LONGEST]}” {there} in this file.")

    def upload(self, asset: BundledAsset) -> tuple[Upload, SimpleUploadedFile]:
        """The asset's file, looked at as if somebody uploaded it. Raises BundleRefused."""
        content = self._read(f"{FOLDER}{asset.sha256}", settings.ASSET_MAX_BYTES)
        file = SimpleUploadedFile(asset.name, content, asset.media_type)
        try:
            upload = look_at_upload(file)
        except InvalidChange as refused:
            raise BundleRefused(str(refused)) from refused
        if (upload.sha256, upload.media_type) != (asset.sha256, asset.media_type):
            raise BundleRefused(f"The file of “{asset.name}” is damaged: it is not what {CONTENT} says of it.")
        if asset.name != clean_name(asset.name, MEDIA_TYPES[asset.media_type][1]):
            raise BundleRefused(f"“{asset.name}” is no name of an asset.")
        return upload, file

    def _read(self, name: str, most: int) -> bytes:
        """Never more than `most`, whatever the file says of itself."""
        try:
            with self._archive.open(name) as entry:
                content = entry.read(most + 1)
        except (BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
            raise BundleRefused(f"“{name}” in this file cannot be read: {str(error)[:LONGEST]}.") from error
        if len(content) > most:
            raise BundleRefused(f"“{name}” in this file is larger than {most // 1_000_000} MB.")
        return content


@contextmanager
def open_bundle(path: Path) -> Iterator[OpenBundle]:
    """Raises BundleRefused, OSError."""
    try:
        with ZipFile(path) as archive:
            yield OpenBundle(archive)
    except BadZipFile as error:
        raise BundleRefused(f"{path} is no zip, or a damaged one.") from error


def _parsed(content: bytes) -> Bundle:
    try:
        bundle = Bundle.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(each) for each in first["loc"])[:LONGEST]
        raise BundleRefused(f"{CONTENT} is not as it should be: {where}: {first['msg'][:LONGEST]}.") from error
    if not storable(bundle.model_dump()):
        raise BundleRefused(f"{CONTENT} holds a character that no text can hold here: NUL, or half of another.")
    return bundle
