"""The file of an export: whole, in parts, under a readable name; and why there is none."""

import urllib.request

import pytest
from django.test import Client
from django.utils import timezone

from config.accounts.models import Token
from scenes.exports.naming import disposition, file_name
from scenes.models import Export
from scenes.rendering.film import Film
from scenes.rendering.outputs import Format, Output
from tests.scenes.exports.made import CONTENT, in_work, made_export
from tests.serving import serve, wait_until_the_database_rests

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def export(project, alice):
    return made_export(project, author=alice)


@pytest.fixture
def download(export, vera):
    """As a viewer, with these headers."""
    client = Client(raise_request_exception=False)
    client.force_login(vera)

    def ask(*, method="get", of=None, **headers):
        of = of or export
        address = f"/api/projects/{of.project_id}/exports/{of.pk}/file"
        answer = getattr(client, method)(address, headers={k.replace("_", "-"): v for k, v in headers.items()})
        answer.body = answer.getvalue() if answer.streaming else answer.content
        return answer

    return ask


def test_it_is_given_whole_with_its_type_and_name(download):
    answer = download(Accept="video/*")
    assert (answer.status_code, answer.body, answer["Content-Type"]) == (200, CONTENT, "video/mp4")
    assert answer["Content-Length"] == str(len(CONTENT))
    assert answer["Content-Disposition"] == (
        "attachment; filename=\"Nimbus launch - 1080p.mp4\"; filename*=UTF-8''Nimbus%20launch%20%E2%80%93%201080p.mp4"
    )
    assert answer["Accept-Ranges"] == "bytes"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("range", "first", "last"),
    [("bytes=0-0", 0, 0), ("bytes=5-9", 5, 9), ("bytes=1000-", 1000, 1023), ("bytes=-4", 1020, 1023),
     ("bytes=0-99999", 0, 1023), ("bytes=-99999", 0, 1023)],
)  # fmt: skip
def test_a_part_is_given_that_is_asked_for(range, first, last, download):
    answer = download(Range=range)
    assert (answer.status_code, answer.body) == (206, CONTENT[first : last + 1])
    assert answer["Content-Range"] == f"bytes {first}-{last}/1024"
    assert answer["Content-Length"] == str(last + 1 - first)


@pytest.mark.parametrize("range", ["bytes=1024-", "bytes=5000-6000", "bytes=-0"])
def test_a_part_that_is_not_there_is_refused(range, download):
    answer = download(Range=range)
    assert (answer.status_code, answer["Content-Range"], answer.body) == (416, "bytes */1024", b"")


@pytest.mark.parametrize("range", ["bytes=9-5", "bytes=0-1,4-5", "bytes=-", "bytes", "frames=0-1", "bytes=a-b"])
def test_what_is_no_range_is_answered_with_the_whole(range, download):
    answer = download(Range=range)
    assert (answer.status_code, len(answer.body)) == (200, 1024)


def test_a_download_goes_on_only_while_the_file_is_the_same(download, export):
    etag = download()["ETag"]
    assert download(Range="bytes=9-", If_Range=etag).status_code == 206
    assert download(If_None_Match=etag).status_code == 304
    Export.objects.update(finished_at=timezone.now())  # it was made again
    assert download(Range="bytes=9-", If_Range=etag).status_code == 200
    assert download(If_None_Match=etag).status_code == 200


def test_asking_for_the_head_gives_no_body(download):
    answer = download(method="head", Range="bytes=0-9")
    assert (answer.status_code, answer.body, answer["Content-Length"]) == (206, b"", "10")


def test_why_there_is_no_file_is_a_sentence(download, export, project):
    waiting = download(of=in_work(project))
    assert (waiting.status_code, waiting.json()["error"]["code"]) == (409, "CONFLICT")
    assert waiting.json()["error"]["message"] == "This export is not ready yet. Wait until it is done."
    failed = download(of=made_export(project, state=Export.State.FAILED, error="“Intro” threw at frame 3."))
    assert (failed.status_code, failed.json()["error"]["retryable"]) == (409, False)
    assert "“Intro” threw at frame 3." in failed.json()["error"]["message"]
    Export.objects.filter(pk=export.pk).update(file="")
    expired = download()
    assert (expired.status_code, expired.json()["error"]["code"]) == (410, "NOT_FOUND")
    assert "not kept any more" in expired.json()["error"]["message"]


def test_a_file_that_the_storage_has_lost_is_gone(download, export):
    Export.objects.filter(pk=export.pk).update(file="exports/nowhere.mp4")
    assert download().status_code == 410


class Bucket:
    """An object store that signs addresses."""

    querystring_auth = True

    def url(self, name, parameters, expire):
        return f"https://bucket.example/{name}?{parameters['ResponseContentType']}&{expire}"


def test_an_object_store_gives_the_file_itself(download, export, monkeypatch):
    monkeypatch.setattr("scenes.exports.downloads.storages", {"exports": Bucket()})
    answer = download()
    assert (answer.status_code, answer["Location"]) == (302, f"https://bucket.example/{export.file}?video/mp4&3600")


def test_a_real_server_sends_large_files_in_pieces(project, alice, tmp_path):
    """Under ASGI, where Django would read all of it first."""
    large = bytes(3_000_001)
    export, token = made_export(project, content=large), Token.objects.create(user=alice, name="curl")[1]
    with serve(tmp_path / "web.log", SCENEWRIGHT_DATA=str(tmp_path)) as origin:
        address = f"{origin}/api/projects/{project.pk}/exports/{export.pk}/file"
        request = urllib.request.Request(address, headers={"Authorization": f"Token {token}"})
        with urllib.request.urlopen(request) as answer:
            assert (answer.status, answer.read() == large) == (200, True)
        request.add_header("Range", "bytes=2999999-")
        with urllib.request.urlopen(request) as answer:
            assert (answer.status, answer.read()) == (206, bytes(2))
    wait_until_the_database_rests()


def named(title, **how):
    film = Film(title=title, fps=30, width=1920, height=1080, scenes=())
    return file_name(film, Output(**{"format": Format.MP4, "width": 1920, "height": 1080, "fps": 30} | how))


def test_names_are_what_any_system_can_keep():
    assert named("Nimbus launch") == "Nimbus launch – 1080p.mp4"
    assert named("../../etc: a\\b*?\n<x>|\u202ey") == "etc a b x y – 1080p.mp4"
    assert named(" . ") == "Video – 1080p.mp4"
    assert named("Über 東京", width=1080, height=1920) == "Über 東京 – 1080×1920.mp4"
    assert named("Still", format=Format.PNG, frame=30) == "Still – frame 30 – 1080p.png"
    assert named("Song", format=Format.AUDIO) == "Song.m4a"
    assert named("Film", format=Format.FRAMES) == "Film – 1080p – frames.zip"


def test_names_in_headers_cannot_break_out():
    assert disposition('a"; b="c.mp4') == "attachment; filename=\"a; b=c.mp4\"; filename*=UTF-8''a%22%3B%20b%3D%22c.mp4"
    assert disposition("東京.mp4", inline=True).startswith("inline; filename=\".mp4\"; filename*=UTF-8''%E6%9D%B1")
