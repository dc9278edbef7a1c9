"""The project's files in scenes: there before the scene is shown, and named kindly when they are not."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.player import files
from tests.browser.player.conftest import eventually, picture, seek, show, wait_for
from tests.browser.player.stand import scene, shows

LOADED = "(e => e?.complete && e.naturalWidth === 32)(document.querySelector('#logo'))"


def using(body: str, *, before: str = "") -> str:
    names = "Audio, Img, Video, getAudioDurationInSeconds, staticFile, useAudioData, visualizeAudio"
    return f'import {{ {names} }} from "scenewright";\n{before}\n' + shows(body)


@pytest.fixture
def logo(stand):
    stand.assets["logo.png"] = ("image/png", files.picture(32, 18))


def notice(page):
    return page.locator(".scene-player__notice")


def test_pictures_are_loaded_before_their_scene_is_shown(open_player, stand, logo):
    stand.assets["other.png"] = ("image/png", files.picture(5, 5))
    body = "return <Img id='logo' src={staticFile('logo.png')} style={{ width: 320 }} />;"
    page = open_player([scene("Logo", using(body))])
    assert picture(page).evaluate(LOADED)
    assert picture(page).evaluate("document.querySelector('#logo').src").startswith("blob:null/")
    expect(notice(page)).to_be_hidden()
    assert stand.asked == ["logo.png"]  # the other one is not named anywhere


def test_names_in_props_and_in_programs_evaluated_early_count_as_well(open_player, stand, logo):
    early = using(
        "return <div id='logo' style={style} />;",
        before="const style = {backgroundImage: `url(${staticFile('logo.png')})`};",
    )
    page = open_player(
        [
            scene("Early", early),
            scene("Props", using("return <Img id='logo' src={staticFile(props.file)} />;"), file="logo.png"),
        ]
    )
    assert "blob:null/" in picture(page).evaluate("document.querySelector('#logo').style.backgroundImage")
    seek(page, 35)
    wait_for(page, "frame", frame=35)
    assert picture(page).evaluate(LOADED)
    assert stand.asked == ["logo.png"]


def test_a_name_that_a_scene_puts_together_is_fetched_when_it_is_asked_for(open_player, stand, logo):
    page = open_player([scene("Late", using("return <Img id='logo' src={staticFile(['lo', 'go.png'].join(''))} />;"))])
    eventually(page, LOADED)
    expect(notice(page)).to_be_hidden()


def test_a_new_file_under_the_same_name_replaces_the_old_one(open_player, stand, logo):
    one = scene("Logo", using("return <Img id='logo' src={staticFile('logo.png')} />;"))
    page = open_player([one])
    stand.assets["new.png"] = ("image/png", files.picture(64, 36))
    show(page, stand, [one], assets=[{"name": "logo.png", "address": "/files/new.png", "type": "image/png"}])
    eventually(page, "document.querySelector('#logo').naturalWidth === 64")


def test_an_asset_that_is_not_there_leaves_a_quiet_place_and_is_named(open_player, stand):
    body = "return <><h1>{frame}</h1><Img src={staticFile('gone.png')} /><Audio src='gone.mp3' /></>;"
    page = open_player([scene("Gone", using(body)), scene("Next", using("return <h1>next</h1>;"))])
    expect(picture(page).locator("[data-missing='gone.png']")).to_be_visible()
    expect(notice(page)).to_have_text(re.compile(r"This project has no asset called gone\.(png|mp3)\."))
    seek(page, 7)
    expect(picture(page).locator("h1")).to_have_text("7")
    assert not page.evaluate("told.some(({ type }) => type === 'scene-error')")
    show(page, stand, [scene("Next", using("return <h1>next</h1>;"), revision=2)])
    expect(notice(page)).to_be_hidden()


@pytest.mark.parametrize("element", ["<Img src={url} />", "<img src={url} />"], ids=["Img", "img"])
def test_addresses_elsewhere_are_explained(open_player, stand, element):
    url = f"{stand.outside}/cat.png"
    page = open_player([scene("Cat", using(f"const url = '{url}'; return {element};"))])
    expect(notice(page)).to_have_text(f"Scenes cannot load {url}: upload it as an asset of the project.")
    assert stand.hits == []


def test_a_file_that_is_no_picture_is_explained(open_player, stand):
    stand.assets["logo.png"] = ("image/png", b"no picture")
    page = open_player([scene("Logo", using("return <Img src={staticFile('logo.png')} />;"))])
    expect(notice(page)).to_have_text("Your browser cannot show logo.png: upload it in another format.")


def test_sound_can_be_drawn(open_player, stand):
    stand.assets["tone.wav"] = ("audio/wav", files.tone(2, hertz=3000))
    body = """const audioData = useAudioData(staticFile("tone.wav"));
      if (!audioData) return <h1>not yet</h1>;
      const bands = visualizeAudio({ audioData, frame, fps: 30, numberOfSamples: 16 });
      return <h1>{audioData.durationInSeconds} s, strongest {bands.indexOf(Math.max(...bands))}</h1>;"""
    page = open_player([scene("Sound", using(body), duration=60)])
    # Bands of 1500 Hz each.
    expect(picture(page).locator("h1")).to_have_text("2 s, strongest 2")
