"""Scenes change under a playing film: only what changed is exchanged, and the playhead stays with its scene."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, show, wait_for
from tests.browser.player.stand import scene, shows

# Counts its own evaluations, so that a test can see what was made anew.
TRACED = """globalThis.made = (globalThis.made ?? 0) + 1;
""" + shows("""return <h1>{props.word} {frame}</h1>;""")
CHANGED = TRACED.replace("{frame}", "{frame} changed")


@pytest.fixture
def film():
    return [scene("one", TRACED, word="One"), scene("two", TRACED, duration=60, word="Two")]


@pytest.fixture
def page(open_player, film):
    page = open_player(film)
    seek(page, 40)
    expect(heading(page)).to_have_text("Two 10")
    seek(page, 50)
    return page


def heading(page):
    return picture(page).locator("h1")


def notice(page):
    return page.locator(".scene-player__notice")


def made(page):
    return picture(page).evaluate("made")


def test_the_playhead_stays_with_its_scene(page, stand, film):
    one, two = film
    show(page, stand, [two, one])
    expect(page.locator("scene-player")).to_have_attribute("frame", "20")
    show(page, stand, [scene("new", TRACED, duration=100, word="New"), one, two])
    expect(page.locator("scene-player")).to_have_attribute("frame", "150")
    expect(heading(page)).to_have_text("Two 20")


def test_the_playhead_stays_inside_when_its_scene_gets_shorter_or_goes(page, stand, film):
    one, two = film
    show(page, stand, [one, two | {"duration": 12, "revision": 2}])
    expect(heading(page)).to_have_text("Two 11")
    show(page, stand, [one])
    expect(heading(page)).to_have_text("One 29")
    show(page, stand, [])
    expect(heading(page)).to_have_count(0)


def test_only_new_programs_are_evaluated(page, stand, film):
    assert made(page) == 1  # both scenes share one program
    show(page, stand, [scene("one", CHANGED, word="One", revision=2), film[1]])
    page.wait_for_function("document.querySelector('scene-player').playlist.scenes[0].revision === 2")
    expect(heading(page)).to_have_text("Two 20")
    assert made(page) == 2


def test_a_new_revision_is_swapped_in_and_reported_when_painted(page, stand, film):
    show(page, stand, [film[0], scene("two", CHANGED, duration=60, word="Two", revision=2)])
    expect(heading(page)).to_have_text("Two 20 changed")
    wait_for(page, "painted", id="two", revision=2)
    expect(page.locator("scene-player")).to_have_attribute("frame", "50")


def test_it_goes_on_playing_through_a_swap(page, stand, film):
    page.evaluate("document.querySelector('scene-player').play()")
    show(page, stand, [film[0], scene("two", CHANGED, duration=60, word="Two", revision=2)])
    expect(heading(page)).to_contain_text("changed")
    expect(page.locator("scene-player")).to_have_attribute("playing", "")
    wait_for(page, "frame", frame=70)


def test_a_program_that_fails_to_load_is_asked_for_again(page, stand, film):
    stand.refusals[:] = [503, 500]
    show(page, stand, [film[0], scene("two", CHANGED, duration=60, word="Two", revision=2)])
    expect(notice(page)).to_have_text("A scene is slow to load. Trying again.")
    expect(heading(page)).to_have_text("Two 20")
    expect(heading(page)).to_have_text("Two 20 changed")
    expect(notice(page)).to_be_hidden()


def test_a_program_that_is_not_there_leaves_the_others_playing(page, stand, film):
    """R0.6: one broken scene takes nothing else down."""
    stand.refusals[:] = [404]
    show(page, stand, [film[0], scene("two", CHANGED, duration=60, word="Two", revision=2)])
    expect(notice(page)).to_have_text("A scene could not be loaded. Reload the page to try again.")
    expect(picture(page).locator(".error-card")).to_contain_text("The scene could not be loaded.")
    seek(page, 3)
    expect(heading(page)).to_have_text("One 3")


def test_news_that_overtake_each_other_end_in_the_latest(page, stand, film):
    for revision in range(2, 30):
        show(
            page,
            stand,
            [film[0], scene("two", f"// {revision}\n{CHANGED}", duration=60, word=f"R{revision}", revision=revision)],
        )
    expect(heading(page)).to_have_text("R29 20 changed")


def test_a_playlist_element_that_is_replaced_is_followed(page, stand, film):
    text = stand.playlist([film[0]])
    page.evaluate(
        """text => {
          const fresh = document.createElement("scene-playlist");
          fresh.id = "playlist";
          fresh.dataset.playlist = text;
          document.getElementById("playlist").replaceWith(fresh);
        }""",
        text,
    )
    expect(heading(page)).to_have_text("One 29")
