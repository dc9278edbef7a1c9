"""Inside of a scene, time is the frame's: nothing else can make a picture look different."""

import re

from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek
from tests.browser.player.stand import scene, shows

CLOCKS = shows(
    "return <pre>{JSON.stringify([Date.now(), +new Date(), performance.now(), Math.random(), Math.random(),"
    " String(new Date(0).getTime()), new Date() instanceof Date])}</pre>;"
)


def test_clocks_and_luck_are_functions_of_the_frame(open_player):
    page = open_player([scene("Clocks", CLOCKS, duration=90)])
    seen = []
    for frame in (60, 3, 60):
        seek(page, frame)
        expect(page.locator("scene-player")).to_have_attribute("frame", str(frame))
        seen.append(page.wait_for_function("true") and picture(page).locator("pre").inner_text())
    assert seen[0] == seen[2] != seen[1]
    assert seen[0].startswith("[946684802000,946684802000,2000,0.")
    assert seen[0].endswith('"0",true]')


def test_timers_of_scenes_never_fire(open_player):
    late = shows(
        "const [fired, fire] = useState('nothing'); useEffect(() => { setTimeout(() => fire('timeout'), 0);"
        " setInterval(() => fire('interval'), 1); requestAnimationFrame(() => fire('frame')); }, []);"
        " return <h1>{fired} {frame}</h1>;"
    )
    page = open_player([scene("Late", late, duration=90)])
    page.evaluate("document.querySelector('scene-player').play()")
    expect(picture(page).locator("h1")).to_have_text(re.compile("nothing [4-8][0-9]"))
