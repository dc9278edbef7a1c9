"""Decides whether a clause asks for a new scene, and makes the call that adds it."""

import re

from brain.context import Context
from brain.decision import ToolCall
from brain.language.moods import is_denial
from brain.patterns.meaning import Meaning, call
from brain.providers.builtin.advised import Advised
from brain.providers.builtin.another import holds_another_wish
from brain.providers.builtin.library import render
from brain.providers.builtin.lines import is_marked
from brain.providers.builtin.wanted import OF_ROWS, Missing, Wanted, find_wanted

_ONE_WISH = OF_ROWS | {"lower_third", "device"}  # “…, title Tidy” belongs to them


# “Features: replace all three with …” is about a scene that is there.
_HEADED_WISH = re.compile(
    r"[^:\"']{2,40}: (?:please )?(?:change|replace|set|make|update|edit|remove|delete|hide|align|rename|rewrite)\b",
    re.I,
)


def read_add(clause: str, context: Context) -> Meaning | None:
    """The scene that the clause asks for; None when it asks for none."""
    if context.scenes and _HEADED_WISH.match(clause):
        return None
    if is_denial(clause):
        return None  # “do not delete scene 2” is not “do …”, a scene with these words
    match find_wanted(clause, context):
        case None:
            return None
        case Missing(question):
            return Meaning(reply=question, needs_more=True)
        case wanted:
            one_wish = wanted.template in _ONE_WISH or sum(map(is_marked, clause.splitlines())) > 1
            closed = one_wish and not holds_another_wish(clause, context)
            # Numbers alone, behind another scene, are rows of that one: “needs more” words to be a scene of their own.
            call = added(wanted, context)
            return Advised(calls=(call,), open_end=not closed, needs_more=wanted.weak, advice=wanted.advice)


def added(wanted: Wanted, context: Context) -> ToolCall:
    """The call that adds this scene; an opening goes to the start."""
    seconds = wanted.lasts
    code = render(wanted.template, wanted.content, duration=context.frames_in(seconds))
    place = wanted.place or (1 if wanted.is_opening and context.scenes else None)
    taken = {scene.name for scene in context.scenes}
    return call("add_scene", name=free_name(wanted.name, taken), tsx_code=code, seconds=seconds, place=place)


def free_name(name: str, taken: set[str]) -> str:
    """The name, with a number when there is one of that name already."""
    known = {each.casefold() for each in taken}
    numbered = (f"{name} {number}" for number in range(2, 1000))
    return name if name.casefold() not in known else next(each for each in numbered if each.casefold() not in known)
