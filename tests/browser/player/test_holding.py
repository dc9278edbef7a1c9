"""While a scene waits for something (delayRender) the playhead stays, but not for ever."""

from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, wait_for
from tests.browser.player.stand import scene, shows

NEXT = shows("return <h1>next {frame}</h1>;")
IMPORTS = 'import { continueRender, delayRender } from "scenewright";\n'


def play(page) -> None:
    page.evaluate("document.querySelector('scene-player').play()")


def test_it_stays_until_the_handle_is_given_back(open_player):
    # At frame 5 the scene waits for a promise that the test resolves.
    waits = IMPORTS + shows(
        """const handle = useRef(null);
        useEffect(() => {
          if (frame !== 5 || handle.current !== null) return;
          handle.current = delayRender("the map");
          new Promise((done) => (globalThis.arrive = done)).then(() => continueRender(handle.current));
        }, [frame]);
        return <h1>waits {frame}</h1>;"""
    )
    page = open_player([scene("Waits", waits), scene("Next", NEXT)])
    play(page)
    wait_for(page, "frame", frame=5)
    page.wait_for_timeout(400)
    shown = page.evaluate("document.querySelector('scene-player').frame")
    expect(picture(page).locator("h1")).to_have_text(f"waits {shown}")
    assert shown < 20
    picture(page).evaluate("arrive()")
    wait_for(page, "frame", frame=40)
    assert not page.evaluate("told.some(({ type }) => type === 'scene-error')")


def test_it_goes_on_after_five_seconds_and_names_what_never_came(open_player):
    waits = IMPORTS + "const handle = delayRender('the map');\n" + shows("return <h1>waits {frame}</h1>;")
    page = open_player([scene("Next", NEXT), scene("Waits", waits)])
    seek(page, 28)
    play(page)
    failure = wait_for(page, "scene-error")
    assert failure["id"] == "Waits"
    assert failure["message"] == (
        "The scene waits too long for the map: call continueRender() with the handle of its delayRender()."
    )
    wait_for(page, "frame", frame=50)
