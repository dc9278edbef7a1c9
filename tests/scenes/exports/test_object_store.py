"""Everything kept in a bucket: written, shown, filmed, handed out, cleaned away; and a bucket that is gone."""

import urllib.request
from datetime import timedelta

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from projects import state
from projects.changes import SetProject
from scenes.exports import retention, storing
from scenes.models import KeptSegment
from tests.api import Program
from tests.object_store import object_store
from tests.scenes.exports.conftest import add, again, ask, make_all
from tests.scenes.exports.made import CONTENT, made_export
from tests.scenes.test_assets_api import picture

pytestmark = pytest.mark.django_db(transaction=True)
ALIASES = ("default", "components", "assets", "exports", "posters", "segments")
SHOWS_THE_PICTURE = """
import {{ AbsoluteFill, Img, staticFile }} from "scenewright";
export const duration = {frames};
export default function Scene() {{
  return <AbsoluteFill style={{{{background: "{colour}"}}}}><Img src={{staticFile("logo.png")}} />{name}</AbsoluteFill>;
}}
"""


@pytest.fixture
def store(tmp_path):
    with object_store(tmp_path) as started:
        yield started


@pytest.fixture
def bucket(store, settings):
    settings.STORAGES = settings.STORAGES | dict.fromkeys(ALIASES, store.backend())
    return store


def upload(project, person, file):
    return Program(person).client.post(f"/projects/{project.pk}/assets/", {"file": file})


def test_a_video_is_made_of_what_the_bucket_holds_and_is_fetched_from_it(project, alice, bucket, filmed):
    state.apply(project, SetProject(width=160, height=90), by=alice)
    assert upload(project, alice, picture()).status_code == 204
    project.refresh_from_db()
    add(project, alice, "One", code=SHOWS_THE_PICTURE)
    project.refresh_from_db()
    export = ask(project, alice)
    make_all()
    assert again(export).state == "done", again(export).error
    kept = {name.split("/")[1] for name in bucket.names()}
    assert kept == {"assets", "components", "exports", "segments"}
    assert all(name.startswith("studio/") for name in bucket.names())

    answer = Program(alice).get(f"/projects/{project.pk}/exports/{export.pk}/file")
    assert answer.status == 302
    assert answer.headers["Location"].startswith(bucket.endpoint)
    with urllib.request.urlopen(answer.headers["Location"]) as fetched:
        assert fetched.headers["Content-Type"] == "video/mp4"
        assert fetched.headers["Content-Disposition"].startswith("attachment;")
        assert fetched.read() == storages["exports"].open(again(export).file).read()

    (asset,) = project.assets.all()
    shown = Program(alice).client.get(f"/projects/{project.pk}/assets/{asset.pk}/")
    assert shown.getvalue() == picture().read()
    again_exported = ask(project, alice, quality="draft", format="webm")
    make_all()
    assert again(again_exported).state == "done"
    assert KeptSegment.objects.count() == len([each for each in bucket.names() if "/segments/" in each])


def test_a_store_that_browsers_cannot_reach_is_read_here(project, alice, store, settings):
    settings.STORAGES = settings.STORAGES | {"exports": store.backend(FILES_DIRECT="0")}
    export = made_export(project, author=alice)
    client = Program(alice).client
    address = f"/api/projects/{project.pk}/exports/{export.pk}/file"
    assert client.get(address).getvalue() == CONTENT
    assert client.get(address, headers={"Range": "bytes=1-2"}).getvalue() == CONTENT[1:3]


def test_what_nothing_names_is_removed_from_the_bucket(project, alice, bucket, monkeypatch):
    made = made_export(project, author=alice)
    orphan = storages["exports"].save("exports/deep/orphan.mp4", SimpleUploadedFile("a", b"nobody's"))
    assert not list(retention.find_orphans())  # it is young: somebody may be about to name it
    monkeypatch.setattr(retention, "YOUNG", timedelta(seconds=-60))
    assert timezone.now() - storages["exports"].get_modified_time(orphan) < timedelta(minutes=5)
    assert list(retention.find_orphans()) == [("exports", orphan)]
    retention.remove_orphans()
    assert sorted(bucket.names()) == sorted([f"studio/{made.file}", f"studio/{made.poster}"])


def test_a_store_that_is_gone_is_said_and_loses_nothing(small, alice, bucket, monkeypatch, signed_in):
    monkeypatch.setattr(storing, "PAUSES", (0.01,))
    client = signed_in(alice)
    assert client.get("/health/ready").json()["storage"] is True
    export = made_export(small, author=alice)
    waiting = ask(small, alice)
    bucket.stop()

    assert client.get("/health/ready").json()["storage"] is False
    refused = Program(alice).client.post(f"/api/projects/{small.pk}/assets", {"file": picture()})
    assert (refused.status_code, refused.json()["error"]["code"]) == (500, "STORAGE_ERROR")
    assert not small.assets.exists()
    make_all()
    assert again(waiting).state == "failed"
    assert "storage of files cannot be reached" in again(waiting).error
    assert again(export).file
