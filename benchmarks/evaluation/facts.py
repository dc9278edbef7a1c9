"""The facts that cases name: a sentence and a question to an outcome. Scenes have the numbers of before the prompt."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.evaluation.outcome import Outcome, SceneThen
from brain.providers.builtin.colour_words import find_colour
from brain.providers.builtin.colours import to_oklch


@dataclass(frozen=True)
class Fact:
    sentence: str
    holds: Callable[[Outcome], bool]
    deletes: int = 0  # how many scenes this fact wants to be gone


def then(outcome: Outcome, number: int) -> SceneThen | None:
    """Scene `number` of before, as it is afterwards."""
    return outcome.after.find(outcome.before.scenes[number - 1].id)


def about(number: int, sentence: str, holds: Callable[[SceneThen], bool]) -> Fact:
    return Fact(
        f"scene {number} {sentence}", lambda outcome: (scene := then(outcome, number)) is not None and holds(scene)
    )


def lasts(number: int, seconds: float) -> Fact:
    return about(number, f"lasts {seconds} s", lambda scene: abs(scene.seconds - seconds) < 0.06)


def shorter(number: int, *, least: float, most: float) -> Fact:
    return about(number, f"lasts {least} to {most} s", lambda scene: least <= scene.seconds <= most)


def total(seconds: float) -> Fact:
    return Fact(
        f"all last {seconds} s", lambda outcome: abs(sum(each.seconds for each in outcome.after.scenes) - seconds) < 0.2
    )


def gone(*names: str) -> Fact:
    return Fact(f"gone are {names}", lambda outcome: sorted(outcome.deleted) == sorted(names), deletes=len(names))


def order(*names: str) -> Fact:
    return Fact(f"the order is {names}", lambda outcome: [scene.name for scene in outcome.after.scenes] == list(names))


def count(number: int) -> Fact:
    return Fact(f"there are {number} scenes", lambda outcome: len(outcome.after.scenes) == number)


def named(number: int, name: str) -> Fact:
    return about(number, f"is called {name}", lambda scene: scene.name == name)


def shows(number: int, *words: str) -> Fact:
    return about(number, f"shows {words}", lambda scene: all(word in scene.tsx_code for word in words))


def hides(number: int, word: str) -> Fact:
    return about(number, f"does not show {word}", lambda scene: word not in scene.tsx_code)


def differs(number: int) -> Fact:
    """Its code or content is another one, whatever it is now."""
    return Fact(
        f"scene {number} is another one",
        lambda outcome: (
            (scene := then(outcome, number)) is not None
            and scene.tsx_code != outcome.before.scenes[number - 1].tsx_code
        ),
    )


def same(*numbers: int) -> Fact:
    return Fact(
        f"scenes {numbers} are as before",
        lambda outcome: all(then(outcome, number) == outcome.before.scenes[number - 1] for number in numbers),
    )


def has(number: int, field: str, value: object) -> Fact:
    """Of a built-in scene its field; of any other code, that the value stands in it."""
    return about(
        number,
        f"has {field} {value}",
        lambda scene: scene.content.get(field) == value if scene.content else str(value) in scene.tsx_code,
    )


def coloured(number: int, role: str, colour: str) -> Fact:
    """background, text or accent is about this colour: hue and lightness are near."""
    return about(number, f"has the {role} {colour}", lambda scene: _is_coloured(scene, role, colour))


def _is_coloured(scene: SceneThen, role: str, colour: str) -> bool:
    wanted = find_colour(colour) or colour
    palette = scene.content.get("palette")
    if palette is None:
        return wanted in scene.tsx_code.lower() or colour.lower() in scene.tsx_code.lower()
    is_, should = to_oklch(palette[role]), to_oklch(wanted)
    turn = abs(is_.hue - should.hue) % 360
    same_hue = min(turn, 360 - turn) < 40 or min(is_.chroma, should.chroma) < 0.03
    return same_hue and abs(is_.lightness - should.lightness) < 0.3
