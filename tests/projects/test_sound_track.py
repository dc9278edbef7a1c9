"""A video has a sound below all its scenes: one of its settings, for people, programs and agents."""

import pytest

from projects import changes as c
from projects import state
from projects.live.fragments import render_fragments
from projects.models import ShareLink
from scenes.rendering.reading import film_of
from tests.api import Program

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def song(project, alice):
    return added(project, alice, "song.mp3", "audio/mpeg")


def added(project, person, name, media_type):
    asset = c.AddAsset(name=name, media_type=media_type, sha256=name[0].encode().hex() * 32, size=9)
    state.apply(project, asset, by=person)
    return asset.asset_id


def test_a_sound_is_set_taken_back_done_again_and_taken_away(project, song, alice):
    program = Program(alice)
    heard = program.patch(f"/projects/{project.pk}", {"audio": {"asset_id": str(song), "volume": 0.5, "fade_out": 2}})
    expected = {
        "asset_id": str(song), "name": "song.mp3", "volume": 0.5, "start": 0, "trim_before": 0.0, "trim_after": None,
        "loop": False, "fade_in": 0.0, "fade_out": 2.0,
    }  # fmt: skip
    assert heard.data["audio"] == expected
    assert project.versions.latest("number").summary == "Set the sound of the video."
    undone = state.apply(project, c.UndoVersion(number=heard.meta["version"]), by=alice)
    project.refresh_from_db()
    assert project.audio is None
    state.apply(project, c.UndoVersion(number=undone.number), by=alice)
    assert program.get(f"/projects/{project.pk}").data["audio"] == expected
    assert program.patch(f"/projects/{project.pk}", {"title": "Named"}).data["audio"] == expected
    assert program.patch(f"/projects/{project.pk}", {"audio": None}).data["audio"] is None
    assert project.versions.latest("number").summary == "Took away the sound of the video."


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"volume": 1.5}, "1"),
        ({"start": -1}, "0"),
        ({"trim_before": 5, "trim_after": 2}, "must end after it begins"),
        ({"fade_in": 61}, "60"),
        ({"trim_after": -1}, "0"),
        ({"louder": True}, "no such field"),
    ],
)
def test_what_makes_no_sound_is_refused(wrong, said, project, song, alice):
    heard = Program(alice).patch(f"/projects/{project.pk}", {"audio": {"asset_id": str(song)} | wrong})
    assert heard.status == 422
    assert said in str(heard.json)
    project.refresh_from_db()
    assert project.audio is None


def test_only_sounds_and_videos_of_this_project_are_heard(project, alice, bob):
    picture = added(project, alice, "logo.png", "image/png")
    other = state.create_project("Another", by=alice)
    elsewhere = added(other, alice, "theirs.mp3", "audio/mpeg")
    for asset_id in (picture, elsewhere):
        heard = Program(alice).patch(f"/projects/{project.pk}", {"audio": {"asset_id": str(asset_id)}})
        assert heard.status == 422
        assert "Choose a sound or a video" in str(heard.json)


def test_a_slider_changes_one_thing_and_another_sound_begins_anew(project, song, signed_in, alice):
    client, address = signed_in(alice), f"{project.get_absolute_url()}sounds/"
    client.post(address, {"asset_id": song, "fade_out": "1"})
    client.post(address, {"asset_id": song, "volume": "0.3", "loop": "true"})
    project.refresh_from_db()
    assert (project.audio["volume"], project.audio["loop"], project.audio["fade_out"]) == (0.3, True, 1.0)
    other = added(project, alice, "other.wav", "audio/x-wav")
    client.post(address, {"asset_id": other})
    project.refresh_from_db()
    assert (project.audio["name"], project.audio["volume"]) == ("other.wav", 1.0)
    client.post(f"{address}removals/")
    project.refresh_from_db()
    assert project.audio is None


def test_everybody_sees_and_the_player_and_the_film_hear_it(project, song, alice):
    state.apply(project, c.SetProject(audio=c.SoundTrack(asset_id=song, volume=0.5)), by=alice)
    project.refresh_from_db()
    html = render_fragments(project, ["sound-track", "playlist", "assets"])
    assert "song.mp3" in html["sound-track"]
    assert "50 %" in html["sound-track"]
    assert "&quot;audio&quot;:{" in html["playlist"]
    assert "asset__heard" in html["assets"]
    assert film_of(project).audio == project.audio
    state.apply(project, c.DeleteAsset(asset_id=song), by=alice)
    project.refresh_from_db()
    html = render_fragments(project, ["sound-track", "playlist"])
    assert "was deleted" in html["sound-track"]
    assert "audio" not in html["playlist"]
    assert film_of(project).audio is None


def test_a_shared_video_is_heard_and_nothing_else_of_the_project(project, song, alice, client):
    secret = added(project, alice, "unused.mp3", "audio/mpeg")
    state.apply(project, c.SetProject(audio=c.SoundTrack(asset_id=song)), c.AddShare(), by=alice)
    token = ShareLink.objects.get().token
    page = client.get(f"/s/{token}/").content.decode()
    assert str(song) in page
    assert str(secret) not in page
