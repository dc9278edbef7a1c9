"""What the player finds wrong with the layout of a scene, each fault under its own name and nothing else."""

import pytest

from brain.providers.builtin.library import TEMPLATES, render
from tests.brain.providers.contents import LONGEST, OTHER_SCRIPTS, SHORTEST, look
from tests.browser.player.conftest import show, wait_for
from tests.browser.player.stand import scene, shows

FORMATS = {"wide": (1920, 1080), "tall": (1080, 1920), "square": (1080, 1080)}
CONTENTS = {"longest": LONGEST, "shortest": SHORTEST, "other scripts": OTHER_SCRIPTS}


def page_of(content: str) -> str:
    """A scene with this on a plain dark page."""
    fill = "{{ background: '#101020', color: 'white', fontSize: 60 }}"
    return shows(f"return <AbsoluteFill style={fill}>{content}</AbsoluteFill>;")


def box(style: str, content: str, tag: str = "div") -> str:
    return f"<{tag} style={{{{ {style} }}}}>{content}</{tag}>"


MIDDLE = "position: 'absolute', left: 300, top: 300"
HEADING = box(MIDDLE, "Launch day", "h1")

FAULTS = {
    "everything-outside": ("outside", box("position: 'absolute', left: 2400, top: 300", "Launch day")),
    "cut-at-rest": ("outside", box("position: 'absolute', left: 1700, top: 300, whiteSpace: 'nowrap'", "Launch day")),
    "cut-whenever-seen": (
        "outside",
        box("position: 'absolute', left: 1750 + frame, top: 300, whiteSpace: 'nowrap'", "Launch day"),
    ),
    "overflow-hidden": (
        "overflow",
        box(f"{MIDDLE}, width: 180, overflow: 'hidden', whiteSpace: 'nowrap'", "Launch day is today"),
    ),
    "lines-lost": (
        "overflow",
        box(f"{MIDDLE}, width: 400, height: 72, lineHeight: '72px', overflow: 'hidden'", "Launch day is today, really"),
    ),
    "leaving-its-box": (
        "overflow",
        box(f"{MIDDLE}, width: 180, background: '#304070', whiteSpace: 'nowrap'", "Launch day is today"),
    ),
    "leaving-its-border": (
        "overflow",
        box(f"{MIDDLE}, width: 180, height: 200, border: '2px solid white', whiteSpace: 'nowrap'", "<p>Launch day</p>"),
    ),
    "small": ("small-text", box(f"{MIDDLE}, fontSize: 11", "Launch day")),
    "scaled-down": ("small-text", box(f"{MIDDLE}, fontSize: 20, transform: 'scale(0.5)'", "Launch day")),
    "small-in-a-view-box": (
        "small-text",
        '<svg width={400} height={200} viewBox="0 0 4000 2000"><text x="100" y="900" fontSize={90} fill="white">'
        "Launch day</text></svg>",
    ),
    "pale": ("contrast", box(f"{MIDDLE}, color: '#30304a'", "Launch day")),
    "pale-by-opacity": ("contrast", box(f"{MIDDLE}, opacity: 0.25", "Launch day")),
    "pale-on-its-own-box": (
        "contrast",
        box(f"{MIDDLE}, background: '#f0f0f0', color: '#c0c0c0', padding: 20", "Launch day"),
    ),
    "pale-on-what-is-painted-behind": (
        "contrast",
        box(f"{MIDDLE}, zIndex: 1", "Launch day")
        + box("position: 'absolute', left: 200, top: 200, width: 900, height: 400, background: 'white'", ""),
    ),
    "pale-on-every-stop": (
        "contrast",
        box(f"{MIDDLE}, background: 'linear-gradient(#eeeeee, #ffffff)', padding: 20", "Launch day"),
    ),
    "pale-on-an-svg-rectangle": (
        "contrast",
        '<svg width={900} height={400}><rect width={900} height={400} fill="#fafafa" />'
        '<text x={60} y={200} fill="#dddddd">Launch day</text></svg>',
    ),
    "on-each-other": ("overlap", box(MIDDLE, "Launch day") + box(f"{MIDDLE}, marginTop: 20", "Doors open at nine")),
}

RIGHT = {
    "a-plain-heading": HEADING,
    "an-entrance-from-outside": box("position: 'absolute', left: Math.max(300, 2400 - frame * 90), top: 300", "Launch"),
    "a-fade": box(f"{MIDDLE}, opacity: Math.min(1, frame / 20)", "Launch day"),
    "a-line-behind-its-mask": box(
        f"{MIDDLE}, overflow: 'hidden', height: 80, lineHeight: '80px'",
        box("transform: `translateY(${Math.max(0, 80 - frame * 4)}px)`", "Launch day"),
    ),
    "a-label-beside-its-bar": box(
        f"{MIDDLE}, width: 60, height: 300, background: '#88aaff'",
        box("position: 'absolute', top: -90, left: -40, width: 200", "1,204 k"),
    ),
    "a-ticker": box(
        "position: 'absolute', left: 100 - frame * 12, top: 300, whiteSpace: 'nowrap', fontSize: 200",
        "Launch day is today and the doors are open",
    ),
    "a-ghostly-number": box("position: 'absolute', left: 1700, top: 300, fontSize: 500, opacity: 0.06", "01"),
    "words-on-a-photo": box(
        f"{MIDDLE}, backgroundImage: 'url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)', color: '#15152a'", "Launch day"
    ),
    "words-in-a-gradient": box(f"{MIDDLE}, background: 'linear-gradient(90deg, #101020, #ffffff)'", "Launch day"),
    "a-shadow-below": box(MIDDLE, "Launch day") + box(f"{MIDDLE}, marginTop: 8, color: '#889'", "Launch day"),
    "a-card-over-another": box(f"{MIDDLE}, width: 800, height: 300, background: '#203060'", "First card")
    + box(f"{MIDDLE}, width: 800, height: 300, background: '#602030'", "Second card"),
    "clear-on-what-is-painted-last": box(
        "position: 'absolute', left: 200, top: 200, width: 900, height: 400, background: 'white', zIndex: -1", ""
    )
    + box(f"{MIDDLE}, color: '#111111'", "Launch day"),
    "one-word-after-the-other": " ".join(
        box("display: 'inline-block', marginRight: 20", word, "span") for word in ["Launch", "day", "is", "here"]
    ),
}


def findings(page, name: str, revision: int = 1) -> list[dict]:
    return wait_for(page, "layout", id=name, revision=revision)["findings"]


@pytest.fixture
def open_paused(open_player):
    def open_paused(scenes, **options):
        page = open_player(scenes, **options)
        page.evaluate("document.querySelector('scene-player').pause()")
        return page

    return open_paused


def test_each_fault_is_found_and_nothing_else(open_paused):
    page = open_paused([scene(name, page_of(content)) for name, (_, content) in FAULTS.items()])
    found = {name: findings(page, name) for name in FAULTS}
    codes = {name: {finding["code"] for finding in found[name]} for name in FAULTS}
    assert codes == {name: {code} for name, (code, _) in FAULTS.items()}, found
    for each in found.values():
        for finding in each:
            assert finding["severity"] == "warning"
            assert finding["frame"] in range(30)
            assert finding["message"].endswith(".")
            assert finding["hint"].endswith(".")


def test_what_is_meant_to_be_so_is_not_found(open_paused):
    page = open_paused([scene(name, page_of(content)) for name, content in RIGHT.items()])
    found = {name: findings(page, name) for name in RIGHT}
    assert found == {name: [] for name in RIGHT}


@pytest.mark.parametrize("size", FORMATS.values(), ids=FORMATS)
def test_the_built_in_scenes_have_no_fault(open_paused, stand, size):
    """Each in every format with the most that it may say, and in two of them with something else."""
    turn = list(FORMATS.values()).index(size)
    scenes = []
    for number, name in enumerate(TEMPLATES):
        other = list(CONTENTS)[1 + (number + turn) % 2]
        for contents in ("longest", other):
            content = CONTENTS[contents][name] | look(number + turn)
            scenes.append(scene(f"{name}, {contents}", render(name, content, duration=60), duration=60))
    page = open_paused([scene("first", page_of(HEADING))])
    show(page, stand, scenes, width=size[0], height=size[1])
    found = {each["id"]: findings(page, each["id"]) for each in scenes}
    assert found == {each["id"]: [] for each in scenes}
