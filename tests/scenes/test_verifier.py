"""The verdict: every frame is drawn before anyone sees it, and what would not look right has a sentence."""

import json
import sys

import pytest

from scenes import verifier
from scenes.child_pool import ChildPool
from scenes.compiler import compile_scene
from scenes.verifier import Verdict
from tests.scenes.verdicts import GOOD, sentence_on, verdict_on


def test_a_scene_that_renders_is_proved_for_every_frame():
    verdict = verdict_on(GOOD, before="export const duration = 90;")
    assert verdict == Verdict(ok=True, duration=90, frames_checked=90, findings=())


def test_without_a_duration_of_its_own_a_scene_lasts_150_frames():
    assert verdict_on(GOOD).duration == 150


def test_an_asked_for_duration_is_checked_to_its_end():
    body = 'if (frame > 200) throw new Error("Too late"); return <p>Hello</p>;'
    assert verdict_on(body).ok
    assert verdict_on(body, duration=201).ok
    verdict = verdict_on(body, duration=300)
    assert not verdict.ok
    assert verdict.findings[0].frame == 201


def test_a_long_scene_is_sampled():
    assert verdict_on(GOOD, duration=20_000).frames_checked == 600


def test_props_and_the_size_of_the_video_reach_the_scene():
    body = "const { width, fps } = useVideoConfig(); if (props.title + width + fps !== 'Hi192030') throw 1; " + GOOD
    assert verdict_on(body, props={"title": "Hi"}).ok
    assert not verdict_on(body, props={"title": "Ho"}).ok


def test_a_throw_names_its_frame_and_cause():
    body = "const city: any = frame === 37 ? undefined : { x: 1 }; return <p>City {city.x}</p>;"
    verdict = verdict_on(body)
    assert not verdict.ok
    (finding,) = verdict.findings
    assert finding.message == "The scene throws at frame 37: Cannot read properties of undefined (reading 'x')."
    assert finding.frame == 37


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return <div style={{ width: frame / 0 - Infinity, height: NaN }}>A</div>;", ["NaN"]),
        ("return null;", ["blank"]),
        ("return <AbsoluteFill />;", ["blank"]),
        ("return { a: 1 } as any;", ["object"]),
        ("throw 'just a text';", ["frame 0", "just a text"]),
        ("throw { toString() { throw 1; } };", []),
        ("throw new Error('x'.repeat(1e6));", ["frame 0", "xxx"]),
        ("return <p>{[1, 2].map(() => Symbol('s') as any)}</p>;", []),
        ("(function deeper() { deeper(); })(); return <p>A</p>;", ["frame 0", "call stack"]),
    ],
)
def test_what_would_not_look_right_is_an_error(body, words):
    sentence = sentence_on(body)
    assert all(word in sentence for word in words), sentence
    assert len(sentence) < 1000


def test_a_name_that_the_runtime_does_not_have_is_named():
    before = 'import * as all from "remotion"; const { Sparkles } = (window as any).Remotion || all;\n'
    assert "scenewright has no export Sparkles" in sentence_on("return <Sparkles />;", before=before)
    before = 'import * as all from "remotion";\n'
    assert "has no export glow" in sentence_on("return <p>{(all as any).glow(1)}</p>;", before=before)


def test_a_module_that_fails_while_it_is_loaded_is_an_error():
    assert "before its first frame: Cannot access 'a'" in sentence_on(GOOD, before="a.b; const a: any = {};")


@pytest.mark.parametrize("duration", ["0", "0.4", "NaN", "'90'", "-3", "{}"])
def test_a_duration_that_is_no_number_of_frames_is_an_error(duration):
    assert "duration must be a number of frames above 0" in sentence_on(
        GOOD, before=f"export const duration: any = {duration};"
    )


def test_a_warm_isolate_says_the_same_as_a_cold_one():
    """Servers warm their isolates up, tests do not: this one does."""
    question = {
        "program": compile_scene("export default () => <p>Hi</p>;").program,
        "options": {"width": 1920, "height": 1080, "fps": 30},
    }
    answers = []
    for rounds in ("0", "2"):
        pool = ChildPool([sys.executable, "-I", str(verifier.CHILD), str(verifier.RUNTIME), rounds], size=1)
        for _ in range(2):  # the second isolate is made after the first answer
            answers.append(pool.ask(question, timeout=20, patience=5)["verdict"])
        pool.close()
    assert len(set(answers)) == 1
    assert json.loads(answers[0])["ok"]
