"""While a scene waits for something (delayRender) the playhead stays, but not for ever."""

from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, wait_for
from tests.browser.player.stand import scene, shows

NEXT = shows("return <h1>next {frame}</h1>;")
IMPORTS = 'import { continueRender, delayRender } from "scenewright";\n'


def play(page) -> None:
    page.evaluate("document.querySelector('scene-player').play()")


def test_it_stays_until_the_handle_is_given_back(open_player):
    # Every frame is mounted anew: whether the map has come is known outside of the component.
    waits = (
        IMPORTS
        + "let hasCome = false;\n"
        + shows(
            """const [handle] = useState(() => (frame >= 5 && !hasCome ? delayRender("the map") : null));
        const arrive = () => { hasCome = true; continueRender(handle); };
        return <h1 onClick={arrive}>waits {frame}</h1>;"""
        )
    )
    page = open_player([scene("Waits", waits), scene("Next", NEXT)])
    play(page)
    page.wait_for_function("document.querySelector('scene-player').frame >= 5")
    page.wait_for_timeout(400)
    shown = page.evaluate("document.querySelector('scene-player').frame")
    expect(picture(page).locator("h1")).to_have_text(f"waits {shown}")
    assert shown < 20
    picture(page).evaluate("document.querySelector('h1').click()")
    page.wait_for_function("document.querySelector('scene-player').frame >= 40")
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
    page.wait_for_function("document.querySelector('scene-player').frame >= 40")
