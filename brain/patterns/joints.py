"""How the meanings of clauses stand beside each other: which words are a wish of their own."""

import re
from collections.abc import Hashable

from brain.language.clauses import Joints
from brain.patterns.meaning import Meaning

_ASKS_FOR_A_SCENE = re.compile(
    r"\s*(?:please |also |then )*(?:add|append|insert|create|make|show|put|start|begin|end|finish|an?|another|new)\b",
    re.IGNORECASE,
)
_SAYS_SCENE = re.compile(r"\b(?:scenes?|clips?|slides?)\b|\d", re.IGNORECASE)
_NAMES_A_SCENE = re.compile(
    r"(?<!this )(?<!the )\b(?:scenes?|clips?|slides?)\b|(?:first|last|second|third) scene", re.IGNORECASE
)


# What is said of the scene before: “call it B”, “make the copy red”.
_ITSELF = re.compile(r"\s*(?:\w+ ){1,2}(?:it|this|that|the (?:copy|duplicate|clone|new one))\b", re.IGNORECASE)


def _moves(meaning: Meaning) -> bool:
    return bool(meaning.calls) and all(call.name == "move_scene" for call in meaning.calls)


def topic(meaning: Meaning | None) -> Hashable:
    """The scenes that “it” and “they” are, and the verb that the next clause may leave out."""
    if meaning is None:
        return None
    last = meaning.calls[-1] if meaning.calls else None
    said = (last.name, last.params.get("place")) if last else meaning.verb
    return meaning.subject, meaning.subjects, meaning.of_the_video, said


def may_follow(left: Meaning, right: Meaning, clause: str) -> bool:
    """Whether these words are a wish of their own, and not the end of what the clause before them says."""
    if left.alone or right.alone:
        return False
    if left.calls and left.calls[-1].name == "duplicate_scene" and _ITSELF.match(clause) and not _moves(right):
        return False  # “duplicate it and call it B” is about the copy
    if left.deletes and clause[:1].isdigit():
        return False  # “delete 1, 2 and …” names more scenes
    if left.open_end and right.deletes:
        return _SAYS_SCENE.search(clause) is not None
    if left.adds and not right.adds:  # “… and make it blue” is about the scene that is being added
        of_the_video = all(call.name == "set_project" for call in right.calls) and bool(right.calls)
        return of_the_video or _NAMES_A_SCENE.search(clause) is not None
    if left.open_end and left.edits and right.adds:  # “add a plan: Giant, $99”
        return _ASKS_FOR_A_SCENE.match(clause) is not None
    return not (left.open_end and left.adds and right.needs_more)


JOINTS = Joints(
    topic=topic, is_closed=lambda meaning: not meaning.open_end and not meaning.reply, may_follow=may_follow
)
