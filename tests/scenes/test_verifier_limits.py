"""The verifier's children: limits of time and memory, a fresh world for each scene, and nobody waits for the dead."""

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scenes import verifier
from scenes.child_pool import ChildPool
from scenes.verifier import verify
from tests.scenes.verdicts import GOOD, sentence_on, verdict_on

ENDLESS = [
    "while (true);",
    "for (;;) try { while (true); } catch {}",
    "const f = (n: number): any => n && [f(n - 1), f(n - 1)]; f(60);",
]


@pytest.mark.parametrize("code", ENDLESS)
def test_an_endless_loop_while_loading_or_drawing_ends_by_its_guard(code):
    assert "too long in one frame" in sentence_on(GOOD, before=code)
    assert "too long in one frame" in sentence_on(code + GOOD)


def test_what_no_guard_can_count_ends_by_the_clock():
    for body in [
        "/(a+)+$/.test('a'.repeat(40) + 'b'); ",
        "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
    ]:
        assert sentence_on(body + GOOD) == "The scene did not finish rendering within 3 seconds."
        assert verdict_on(GOOD).ok


@pytest.mark.parametrize(
    "bomb",
    [
        "const all = []; while (true) all.push(new Array(1000).fill(1.5));",
        "let text = 'ab'; while (true) text += text;",
        "const all: any[] = []; while (true) all.push('ab'.repeat(2e7) + all.length);",
        "const all = []; while (true) all.push(new Uint8Array(5e8));",
        "const all = []; while (true) try { all.push(new Uint8Array(1e7).fill(1)); } catch {}",
        "const all = []; while (true) all.push(2n ** BigInt(1e6 + all.length));",
        "new Array(2 ** 28).join('abcdefgh');",
    ],
    ids=["arrays", "doubling", "texts", "typed", "caught", "bigint", "join"],
)
def test_a_memory_bomb_costs_a_child_at_most_and_becomes_a_sentence(bomb):
    assert sentence_on(bomb + GOOD).endswith(".")
    assert verdict_on(GOOD).ok


TAMPERING = """
Object.defineProperty(Array.prototype, "map", { value() { throw new Error("tampered"); } });
Object.prototype.toString = () => "tampered";
(globalThis as any).left = "tampered"; (globalThis as any).useCurrentFrame = 1;
(globalThis as any).verifyScene = () => "tampered";
"""


UNTOUCHED = """
if ([1].map(x => x)[0] !== 1 || String({}) !== "[object Object]" || (globalThis as any).left) throw 1;
"""


def test_what_one_scene_does_to_its_world_does_not_reach_the_next():
    verdict_on(GOOD, before=TAMPERING)
    for _ in range(3):
        probe = "if ([1].map(x => x)[0] !== 1 || String({}) !== '[object Object]' || (globalThis as any).left) throw 1;"
        assert verdict_on(GOOD, before=probe).ok


NONSENSE = ["1", "null", "'ok'", "'{}'", "Promise.resolve('{}')", "'x'.repeat(2e7)", "throw 1", "'\"\\\\ud800\"'", "}"]


@pytest.fixture
def echo(monkeypatch, tmp_path):
    """Children whose isolate answers with whatever the program says: what a scene may talk it into."""
    runtime = tmp_path / "echo.js"
    runtime.write_text("globalThis.verifyScene = (program) => eval(program);")
    pool = ChildPool([sys.executable, "-I", str(verifier.CHILD), str(runtime), "0"], size=1)
    monkeypatch.setattr(verifier, "_children", lambda: pool)
    yield lambda program: verify(program, props={}, width=1920, height=1080, fps=30)
    pool.close()


def test_an_isolate_that_talks_nonsense_proves_nothing(echo):
    verdict = {"ok": True, "duration": 90, "frames_checked": 90, "findings": []}
    assert echo(f"JSON.stringify({json.dumps(verdict)})").ok
    error = {"severity": "error", "message": "It throws."}
    for lie in [{"duration": -1}, {"duration": "x"}, {"findings": [error]}, {"findings": [{}]}, {"ok": None}]:
        assert not echo(f"JSON.stringify({json.dumps(verdict | lie)})").ok
    for nonsense in NONSENSE:
        assert not echo(nonsense).ok


def test_nothing_of_the_server_is_inside_the_isolate():
    names = ["process", "require2", "fetch", "XMLHttpRequest", "WebSocket", "Deno", "load", "read", "print"]
    probe = f"for (const name of {json.dumps(names)}) if (name in globalThis) throw new Error(name);"
    assert verdict_on(GOOD, before=probe).ok


def test_no_secret_is_in_the_environment_of_the_child(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "hush")
    verifier._children().close()
    assert verdict_on(GOOD).ok
    (child,) = [each for each in verifier._children()._idle.queue if each]
    assert "hush" not in Path(f"/proc/{child.process.pid}/environ").read_text()


def test_a_child_that_somebody_kills_is_replaced_unnoticed():
    assert verdict_on(GOOD).ok
    child = verifier._children()._idle.queue[-1]
    child.process.kill()
    child.process.wait()
    assert verdict_on(GOOD).ok
    child = verifier._children()._idle.queue[-1]
    os.kill(child.process.pid, 9)  # perhaps noticed only when it is asked
    assert verdict_on(GOOD).ok


def test_eight_threads_share_two_children_and_get_their_own_verdicts():
    bodies = [f"if (frame === {number}) throw new Error('mine'); {GOOD}" for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        verdicts = list(threads.map(verdict_on, bodies))
    assert [verdict.findings[0].frame for verdict in verdicts] == list(range(24))
    alive = [each for each in verifier._children()._idle.queue if each]
    assert len(alive) <= 2


def test_a_forked_process_gets_children_of_its_own():
    assert verdict_on(GOOD).ok
    mine = {each.process.pid for each in verifier._children()._idle.queue if each}
    if (forked := os.fork()) == 0:
        ok = verdict_on(GOOD).ok
        theirs = {each.process.pid for each in verifier._children()._idle.queue if each}
        verifier._children().close()
        os._exit(0 if ok and theirs and not theirs & mine else 1)
    assert os.waitpid(forked, 0)[1] == 0
    assert verdict_on(GOOD).ok
    assert {each.process.pid for each in verifier._children()._idle.queue if each} == mine


def test_children_end_with_a_server_that_is_killed():
    code = "from tests.scenes.verdicts import *; from scenes import compiler, verifier; verdict_on(GOOD);"
    code += "print(*[each._idle.queue[-1].process.pid for each in (compiler._children(), verifier._children())]);"
    code += "import sys, time; sys.stdout.flush(); time.sleep(60)"
    server = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    children = [Path("/proc", pid) for pid in server.stdout.readline().split()]
    assert len(children) == 2
    assert all(is_running(child) for child in children)
    server.kill()
    server.wait()
    deadline = time.monotonic() + 20
    while any(is_running(child) for child in children):
        assert time.monotonic() < deadline, "The children outlive their server."
        time.sleep(0.05)


def is_running(process: Path) -> bool:
    try:
        return (process / "stat").read_text().rsplit(")")[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
