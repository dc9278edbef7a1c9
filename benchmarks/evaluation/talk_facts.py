"""Facts about what was added, what was said, and the project as a whole."""

import re

from benchmarks.evaluation.facts import Fact
from benchmarks.evaluation.outcome import Outcome

FORMATS = {"16:9": (1920, 1080), "9:16": (1080, 1920), "1:1": (1080, 1080)}


def nothing() -> Fact:
    return Fact("nothing is changed", lambda outcome: outcome.is_unchanged and not outcome.failed)


def asks() -> Fact:
    return Fact("it asks back and changes nothing", lambda outcome: outcome.is_unchanged and "?" in outcome.said)


def says(pattern: str) -> Fact:
    return Fact(f"it says {pattern}", lambda outcome: re.search(pattern, outcome.said, re.IGNORECASE) is not None)


def answers(pattern: str) -> Fact:
    return Fact(
        f"it answers {pattern} and changes nothing",
        lambda outcome: outcome.is_unchanged and re.search(pattern, outcome.said, re.IGNORECASE) is not None,
    )


def adds(number: int, *words: str, template: str | None = None, seconds: float | None = None) -> Fact:
    """So many new scenes, in which these words are shown; a built-in brain takes this template."""
    return Fact(
        f"adds {number} scenes with {words} {template or ''}",
        lambda outcome: _adds(outcome, number, words, template, seconds),
    )


def _adds(outcome: Outcome, number: int, words: tuple[str, ...], template: str | None, seconds: float | None) -> bool:
    added = outcome.added
    text = "\n".join(scene.tsx_code for scene in added)
    fits = template is None or any(scene.template in {template, ""} for scene in added)
    lasts = seconds is None or abs(sum(scene.seconds for scene in added) - seconds) < 0.2
    return len(added) == number and all(word in text for word in words) and fits and lasts


def at_least(number: int) -> Fact:
    return Fact(f"adds {number} scenes or more", lambda outcome: len(outcome.added) >= number)


def first(name: str) -> Fact:
    return Fact(f"the first scene is {name}", lambda outcome: outcome.after.scenes[0].name == name)


def added_at(place: int) -> Fact:
    """The new scene stands at this place, counted from 1."""
    return Fact(
        f"the new scene is number {place}",
        lambda outcome: bool(outcome.added) and outcome.after.scenes[place - 1].id == outcome.added[0].id,
    )


def titled(title: str) -> Fact:
    return Fact(f"the video is called {title}", lambda outcome: outcome.after.title == title)


def formatted(format: str) -> Fact:
    return Fact(f"the video is {format}", lambda outcome: outcome.after.size == FORMATS[format])


def remembers(key: str, value: str) -> Fact:
    return Fact(f"remembers {key} {value}", lambda outcome: (key, value) in outcome.after.preferences)


def alike(field: str) -> Fact:
    """All scenes have the same value of this field."""
    return Fact(
        f"all have one {field}",
        lambda outcome: len({str(scene.content.get(field)) for scene in outcome.after.scenes}) == 1,
    )
