"""Understands the obvious without a model: whole clauses only, so that what it does not know it leaves alone."""

import re
from collections.abc import Callable, Hashable

from brain.context import Context
from brain.decision import Decision
from brain.language.clauses import read_clauses
from brain.language.courtesies import unannounced, without_courtesies
from brain.language.remarks import without_opinion_of_others
from brain.language.words import straight
from brain.patterns.assembling import HandWritten, assemble
from brain.patterns.clause import MAX_CLAUSE, PATTERNS, after, read, read_behind
from brain.patterns.joints import JOINTS, topic
from brain.patterns.meaning import Meaning
from brain.patterns.shared_places import with_shared_place

__all__ = ["MAX_CLAUSE", "MAX_PROMPT", "PATTERNS", "after", "match", "read", "read_behind", "understand"]

MAX_PROMPT = 1000  # characters: who writes more does not say something obvious
_SPACES = re.compile(r"(?P<code>```.*?```)|[^\S\n]+", re.DOTALL)  # code keeps its indentation


def match(prompt: str, context: Context, *, closed: bool = False) -> Decision | None:
    """The decision, when every clause of the prompt is a known pattern; None leaves it to the provider.

    `closed`: only when it does not end in a text without quotes, which might go on.
    """
    if len(prompt) > MAX_PROMPT:
        return None

    def read_one(clause: str, before: Meaning | None) -> Meaning | None:
        return read_behind(clause, before, context)

    meanings = understand(prompt, read_one)
    if meanings is None and (wishes := unannounced(straight(prompt))):
        meanings = understand(wishes, read_one)
    if (meanings is None or len(meanings) > 1) and (shared := _of_one_scene(prompt, context, read_one)):
        meanings = shared
    if meanings and meanings[-1].open_end and (said := without_opinion_of_others(prompt)):
        meanings = understand(said, read_one) or meanings
    if meanings is None or (closed and meanings[-1].open_end):
        return None
    try:
        return assemble(meanings, context, reasoning="A known pattern; no model was needed.")
    except HandWritten:
        return None


def _of_one_scene(
    prompt: str, context: Context, read_one: Callable[[str, Meaning | None], Meaning | None]
) -> list[Meaning] | None:
    """Both of two wishes in the scene that is named behind the second, when each is a wish about how that scene is."""
    if context.find_scene(context.selected_scene_id) or (said := with_shared_place(straight(prompt), context)) is None:
        return None
    meanings = understand(said, read_one)
    edits = meanings and all(meaning.edits and not meaning.calls and not meaning.open_end for meaning in meanings[:2])
    return meanings if edits else None


def understand(prompt: str, read_one: Callable[[str, Meaning | None], Meaning | None]) -> list[Meaning] | None:
    """All clauses of the prompt. A way to read it in which every clause acts counts before one that has to ask."""
    known: dict[tuple[str, Hashable], Meaning | None] = {}

    def read_once(clause: str, before: Meaning | None) -> Meaning | None:
        if (key := (clause, topic(before))) not in known:
            known[key] = read_one(clause, before)
        return known[key]

    def acting(clause: str, before: Meaning | None) -> Meaning | None:
        meaning = read_once(clause, before)
        return None if meaning is None or meaning.reply else meaning

    spaced = _SPACES.sub(lambda found: found["code"] or " ", straight(prompt)).strip()
    text = without_courtesies(spaced)
    found = read_clauses(text, acting, JOINTS)
    return found or read_clauses(text, read_once, JOINTS)
