"""An export is made from what it was asked for to a file in storage, and only what changed is rendered again."""

import pytest

from scenes.exports import operations
from scenes.rendering.probe import probe
from tests.scenes.exports.conftest import add, again, ask, make_all

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_film_becomes_a_file(small, alice, kept_apart):
    export = ask(small, alice)
    make_all()
    export = again(export)
    assert (export.state, export.error) == ("done", "")
    path = kept_apart / "media" / export.file
    made = probe(path, counted=True)
    assert (made.frames, made.picture["width"], made.picture["height"]) == (24, 320, 180)
    assert export.size == path.stat().st_size
    assert operations.file_of(export).read(8)[4:] == b"ftyp"
    assert (kept_apart / "media" / export.poster).read_bytes()[:2] == b"\xff\xd8"
    assert [each["scene"] for each in export.details["scenes"]] == ["One", "Two", "Three"]
    assert not list((kept_apart / "exporting").iterdir())
