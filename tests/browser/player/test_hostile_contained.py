"""The hostile scenes in Chromium, as if no compiler and no verifier had refused any of them: each ends in a card, a
notice or a harmless picture, the scene after it is drawn, and the canary hears nothing."""

import json
import subprocess
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from config.bootstrap.programs import find_node
from scenes.compiler import compile_scene
from scenes.findings import SceneRejected
from tests.browser.player.canary import Canary
from tests.browser.player.conftest import seek
from tests.browser.player.stand import Program, program, scene, shows
from tests.scenes.hostile import SCENES
from tests.serving import ROOT

TRANSPILE = """import { transform } from "esbuild";
const { code } = await transform(process.argv[1], { loader: "tsx", format: "cjs", jsx: "automatic", target: "es2022" });
process.stdout.write(code);"""

NEVER_A_PROGRAM = {"syntax_error", "nested_deeply", "top_level_await"}  # esbuild does not read them either
SOON = 20_000  # milliseconds, for machines that do something else as well
LONG = 20  # frames
NAMES = sorted(set(SCENES) - NEVER_A_PROGRAM)
BATCHES = [NAMES[start::4] for start in range(4)]


@pytest.fixture
def canary() -> Iterator[Canary]:
    with Canary() as canary:
        yield canary


def hostile_program(name: str, canary: Canary) -> Program:
    code = SCENES[name].replace("CANARY", canary.address)
    try:
        return program(compile_scene(code).program)
    except SceneRejected:
        command = [find_node() or "node", "--input-type=module", "-e", TRANSPILE, code]
        return program(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def good(number: int) -> dict:
    return scene(f"Good {number}", shows(f"return <h1>good {number} at {{frame}}</h1>;"), duration=LONG)


def shown(page: Page, what: str):
    return page.frame_locator("scene-player iframe").locator(what)


def reload_if_stopped(page: Page) -> None:
    """As a person does who reads the notice."""
    if page.locator(".scene-player__rescue").is_visible():
        page.get_by_role("button", name="Reload the preview").click()


@pytest.mark.parametrize("names", BATCHES, ids=lambda names: f"{names[0]} to {names[-1]}")
def test_hostile_scenes_are_contained(open_player, canary, names):
    film = []
    for number, name in enumerate(names):
        hostile = scene(name, hostile_program(name, canary), duration=LONG)
        film += [hostile, good(number)]
    page = open_player([good(99), *film], sealed=True)
    for number, name in enumerate(names):
        seek(page, (1 + 2 * number) * LONG + 12)
        page.wait_for_function(
            """name => told.some(({ id }) => id === name) || !document.querySelector(".scene-player__rescue").hidden""",
            arg=name,
            timeout=SOON,
        )
        reload_if_stopped(page)
        seek(page, (2 + 2 * number) * LONG + 3)
        calm = shown(page, "h1").filter(has_text=f"good {number} at 3")
        for _ in range(SOON // 100):
            reload_if_stopped(page)
            if calm.is_visible():
                break
            page.wait_for_timeout(100)
        expect(calm, name).to_be_visible()
    assert canary.heard == []
    assert page.evaluate("document.title") == "Stand"


def test_cards_say_why(open_player, canary):
    """The words of the verifier and of the compiler, in the frame that has to do without both."""
    words = {
        "eval": "A scene cannot make code from text.",
        "code_from_a_constructor": "A scene cannot make code from text.",
        "foreign_module": 'A scene cannot import from "node:fs"',
        "loops_in_an_effect": "This scene runs for too long in one frame: check its loops.",
        "changes_its_state_for_ever": "changes its own state after every rendering",
        "no_component": "The scene must export a component as its default.",
        "throws": "no clouds today.",
    }
    film = [scene(name, hostile_program(name, canary), duration=LONG) for name in words]
    page = open_player([good(99), *film], sealed=True)
    for number, (name, sentence) in enumerate(words.items()):
        seek(page, (1 + number) * LONG + 12)
        expect(shown(page, ".error-card"), name).to_contain_text(sentence)


def test_no_secret_of_the_page_is_found(open_player, canary):
    page = open_player([scene("reads", hostile_program("reads_secrets", canary))], sealed=True)
    page.evaluate("document.cookie = 'secret=1'; localStorage.setItem('secret', '1')")
    seek(page, 3)
    expect(shown(page, "h1")).to_have_text("Found: nothing")
    assert json.loads(page.evaluate("JSON.stringify(localStorage)")) == {"secret": "1"}
