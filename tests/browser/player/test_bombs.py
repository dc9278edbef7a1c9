"""Scenes that eat time and memory: the page stays responsive, says which scene it was and goes on without it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.player.conftest import seek, show, wait_for
from tests.browser.player.stand import program, scene, shows

GOOD = scene("Good", shows("return <h1>good {frame}</h1>;"))
LOOPING = "This scene runs for too long in one frame: check its loops."
SOON = 20_000  # milliseconds, for machines that do something else as well


def shown(page: Page, what: str = "h1"):
    return page.frame_locator("scene-player iframe").locator(what)


def rescue(page: Page):
    return page.locator(".scene-player__rescue")


def is_responsive(page: Page) -> bool:
    """Whether the page's own thread answers: it would wait for as long as the frame hangs if they shared one."""
    return page.evaluate("() => new Promise((done) => setTimeout(() => done(true), 0))")


# Ended by the guard that is compiled in, in the time that one frame may take.
GUARDED = {
    "recursion": "const f = (n: number): any => n > 0 ? [f(n - 1), f(n - 1)] : 0; f(60);",
    "generator": "const all = function* () { while (true) yield 1; }; for (const one of all()) one;",
    "spreading a generator": "const all = function* () { while (true) yield 1; }; [...all()];",
    "getter": "const o: any = { get a() { return o.b; }, get b() { return [o.c, o.c]; }, get c() { return o.d + o.d; },"
    " get d() { for (;;) o.e; }, e: 1 }; o.a;",
    "promises": "const again = (): any => Promise.resolve().then(again); again(); while (true) frame;",
    "array growing": "const all = []; while (true) all.push(frame);",
    "sort": "const some = Array.from({ length: 1e5 }, (_, i) => i); while (true) some.sort(() => 1);",
    "proxy": "const p: any = new Proxy({}, { get: () => p.x }); try { p.x } catch {} while (true) p;",
    "swallowing": "for (;;) { try { while (true) {} } catch {} }",
}


@pytest.mark.parametrize("code", GUARDED.values(), ids=GUARDED)
def test_what_the_guard_counts_ends_in_the_card(open_player, code):
    page = open_player([GOOD, scene("Bomb", shows(f"{code} return <h1>x</h1>;")), GOOD | {"id": "after"}], sealed=True)
    seek(page, 30)
    expect(shown(page, ".error-card")).to_contain_text(LOOPING)
    seek(page, 61)
    expect(shown(page)).to_have_text("good 1")
    expect(rescue(page)).to_be_hidden()


def test_the_card_is_there_within_half_a_second(open_player):
    page = open_player([GOOD, scene("Bomb", shows("while (true) {} return null;"))], sealed=True)
    took = page.evaluate(
        """() => new Promise((done) => {
          const started = performance.now();
          addEventListener("scene-error", () => done(performance.now() - started), true);
          document.querySelector("scene-player").seek(31);
        })"""
    )
    # The guard's own budget is 300 ms; a machine that is busy adds its own delays.
    assert 250 < took < 1000


def test_endless_microtasks_end_by_the_guard(open_player):
    code = "useEffect(() => { const again = (): any => Promise.resolve().then(again); again(); }, []);"
    page = open_player([scene("Bomb", shows(f"{code} return <h1>bomb {{frame}}</h1>;")), GOOD], sealed=True)
    seek(page, 35)
    expect(shown(page)).to_have_text("good 5")


# Nothing inside of the frame can end these: no code of the scene runs while they do.
NATIVE = {
    "regular expression": "/(a+)+$/.test('a'.repeat(40) + 'b');",
    "big numbers": "let n = 3n; for (let i = 0; i < 40; i++) n = n * n;",
}


@pytest.mark.parametrize("code", NATIVE.values(), ids=NATIVE)
def test_a_scene_that_hangs_is_named_and_skipped_until_it_changes(open_player, stand, code):
    hanging = scene("Hanging", shows(f"if (frame > 1) {{ {code} }} return <h1>calm</h1>;"))
    page = open_player([GOOD, hanging], sealed=True)
    seek(page, 33)
    expect(rescue(page)).to_contain_text("The scene “Hanging” hangs.", timeout=SOON)
    assert is_responsive(page)
    page.get_by_role("button", name="Reload the preview").click()
    expect(shown(page, ".error-card")).to_contain_text("It stopped the preview.", timeout=SOON)
    expect(rescue(page)).to_be_hidden()
    seek(page, 5)
    expect(shown(page)).to_have_text("good 5")
    show(page, stand, [GOOD, scene("Hanging", shows("return <h1>mended {frame}</h1>;"), revision=2)])
    seek(page, 33)
    expect(shown(page)).to_have_text("mended 3")


def test_a_scene_that_hangs_while_it_is_loaded_is_named(open_player, stand):
    page = open_player([GOOD], sealed=True)
    hanging = scene("Early", f"{NATIVE['regular expression']}\n{shows('return null;')}")
    show(page, stand, [GOOD, hanging])
    expect(rescue(page)).to_contain_text("The scene “Early” hangs.", timeout=SOON)
    page.get_by_role("button", name="Reload the preview").click()
    expect(shown(page)).to_have_text("good 0", timeout=SOON)


MEMORY = {
    "typed arrays": "const all: any[] = []; while (true) all.push(new Uint8Array(1e9).fill(1));",
    "texts": "let text = 'ab'; while (true) text += text;",
    "elements": "return <>{Array.from({ length: 1e6 }, (_, i) => <i key={i}>{i}</i>)}</>;",
    "nested": "let tree: any = null; for (let i = 0; i < 20000; i++) tree = <div>{tree}</div>; return tree;",
    "canvas": "return <>{Array.from({ length: 400 }, (_, i) => <canvas key={i} width={16000} height={16000} />)}</>;",
}


@pytest.mark.parametrize("code", MEMORY.values(), ids=MEMORY)
def test_the_page_survives_a_memory_bomb(open_player, code):
    page = open_player([GOOD, scene("Bomb", shows(f"{code} return null;")), GOOD | {"id": "after"}], sealed=True)
    seek(page, 31)
    assert is_responsive(page)
    page.wait_for_function(
        """() => told.some(({ type, id }) => type === "scene-error" || (type === "painted" && id === "Bomb"))
          || !document.querySelector(".scene-player__rescue").hidden""",
    )
    if rescue(page).is_visible():
        page.get_by_role("button", name="Reload the preview").click()
    seek(page, 61)
    expect(shown(page)).to_have_text("good 1", timeout=SOON)


def test_a_scene_that_takes_the_document_away_is_named_and_skipped(open_player):
    leaving = program('exports.default = () => { location.reload(); return require("react").createElement("h1"); };')
    page = open_player([GOOD, scene("Leaving", leaving)], sealed=True)
    seek(page, 31)
    expect(rescue(page)).to_have_text(re.compile("The scene “Leaving” left the preview. *Reload the preview"))
    page.get_by_role("button", name="Reload the preview").click()
    expect(shown(page, ".error-card")).to_contain_text("It stopped the preview.")
    seek(page, 2)
    expect(shown(page)).to_have_text("good 2")
    wait_for(page, "frame", frame=2)
