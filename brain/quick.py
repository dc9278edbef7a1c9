"""Understands the obvious without a model: whole clauses only, so that what it does not know it leaves alone."""

import re
from collections.abc import Callable, Hashable

from brain.context import Context
from brain.decision import Decision
from brain.language.clauses import read_clauses
from brain.language.courtesies import unannounced, without_courtesies
from brain.language.words import straight
from brain.patterns.assembling import HandWritten, assemble
from brain.patterns.clause import MAX_CLAUSE, PATTERNS, after, read, read_behind
from brain.patterns.joints import JOINTS, topic
from brain.patterns.meaning import Meaning

__all__ = ["MAX_CLAUSE", "MAX_PROMPT", "PATTERNS", "after", "match", "read", "read_behind", "understand"]

MAX_PROMPT = 1000  # characters: who writes more does not say something obvious
_SPACES = re.compile(r"(?P<code>```.*?```)|[^\S\n]+", re.DOTALL)  # code keeps its indentation


def match(prompt: str, context: Context) -> Decision | None:
    """The decision, when every clause of the prompt is a known pattern; None leaves it to the provider."""
    if len(prompt) > MAX_PROMPT:
        return None

    def read_one(clause: str, before: Meaning | None) -> Meaning | None:
        return read_behind(clause, before, context)

    meanings = understand(prompt, read_one)
    if meanings is None and (wishes := unannounced(straight(prompt))):
        meanings = understand(wishes, read_one)
    if meanings is None:
        return None
    try:
        return assemble(meanings, context, reasoning="A known pattern; no model was needed.")
    except HandWritten:
        return None


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
