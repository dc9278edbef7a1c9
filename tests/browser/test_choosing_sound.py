"""The video's sound in the workspace: chosen among the assets, set by sliders, seen by everybody."""

import pytest
from playwright.sync_api import expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from tests.browser.player.files import tone
from tests.conftest import make_user, proved


@pytest.fixture
def video(transactional_db):
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=make_user("vera"), role=Role.VIEWER)
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=90), by=alice)
    return project


def opened(open_page, video, name):
    page = open_page(video.members.get(username=name), video.get_absolute_url())
    page.get_by_role("tab", name="Assets").click()
    return page


def test_a_sound_is_chosen_set_and_taken_away_and_everybody_sees_it(open_page, video, tmp_path):
    mine, veras = opened(open_page, video, "alice"), opened(open_page, video, "vera")
    expect(mine.locator("sound-settings")).to_be_hidden()
    song = tmp_path / "song.wav"
    song.write_bytes(tone(1))
    mine.get_by_label("Files to upload").set_input_files(song)
    mine.locator(".asset").hover()
    mine.get_by_role("button", name="Use song.wav as the video’s sound").click()
    for page in (mine, veras):
        expect(page.locator("#sound-track")).to_contain_text("song.wav")
    expect(veras.locator("sound-settings")).to_be_hidden()
    expect(mine.locator(".asset__heard")).to_be_visible()

    volume = mine.get_by_role("slider", name="Volume", exact=False).and_(mine.locator("sound-settings input"))
    volume.fill("0.35")
    expect(veras.locator("#sound-track")).to_contain_text("35 %")
    mine.get_by_label("Start over until the video ends").check()
    expect(veras.locator("#sound-track")).to_contain_text("starts over")
    video.refresh_from_db()
    assert (video.audio["volume"], video.audio["loop"], video.audio["fade_out"]) == (0.35, True, 1.0)

    mine.get_by_role("button", name="Take the sound away").click()
    for page in (mine, veras):
        expect(page.locator("#sound-track")).to_be_empty()
    expect(mine.locator("sound-settings")).to_be_hidden()
