"""Scenes of a plan that only say their name, since nobody told what belongs into them: what is told later goes there."""

import re
from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.language.moods import is_denial
from brain.patterns.meaning import Meaning, call
from brain.providers.builtin.another import holds_another_wish
from brain.providers.builtin.library import read_content, render
from brain.providers.builtin.storyboard.drafts import STATEMENTS
from brain.providers.builtin.storyboard.section_kinds import kind_of_section
from brain.providers.builtin.wanted import OF_ROWS, Wanted, find_wanted

_STATEMENTS = {template for pair in STATEMENTS.values() for template in pair}
_OF_NAMES = (
    (re.compile(r".+ in numbers|the year"), {"stats"}),
    (re.compile(r"what people say about .+"), {"quote", "testimonial"}),
)
_BARE = re.compile(r"meet .+|the year (?:of .+|in review)|.+ in \d{4}")  # what else is said where nothing is known
_ROWS = {"features", "list", "steps"}
_SEAM = re.compile(r"\s*(?:[,;\n](?:\s*and\s)?|\sand\s)\s*")
_LEAD = re.compile(r"(?P<noun>[^:,]{0,40}?\w)\s*(?::|\sare\s)\s*", re.IGNORECASE)
_ASKED = "Tell me the "  # how `untold.tell` begins
MOST_ROWS, LONGEST_ROW = 6, 60  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Meaning):
    """Gives a scene that waits what it was waiting for."""


def read_told(clause: str, context: Context) -> Told | None:
    """“Features: fast, private, open”, where “Three features” says nothing yet. None where no scene waits for this."""
    wanted = _find_told(clause, context)
    waiting = (scene for scene in context.scenes if wanted and wanted.template in waits_for(scene))
    scene = next(waiting, None)
    return _told(wanted, scene, clause, context) if wanted and scene else None


def read_rows(prompt: str, context: Context, *, is_wish: bool) -> Told | None:
    """“fast, private and open” alone, as an answer to “Tell me the three features”.

    What could also be a wish is taken for rows only right behind that question.
    """
    last = context.messages[-1] if context.messages else None
    if is_wish and not (last and _ASKED in last.content):
        return None
    waiting = [(scene, kind) for scene in context.scenes for kind in waits_for(scene) & _ROWS]
    if lead := _LEAD.match(prompt):  # “the three features are …”, “tips: …”
        noun = lead["noun"].split()[-1].casefold()
        named = [each for each in waiting if noun in each[0].name.casefold().split()]
        waiting, prompt = (named, prompt[lead.end() :]) if named else (waiting, prompt)
    rows = [row for row in _SEAM.split(prompt.strip(" .")) if row]
    if len(waiting) != 1 or not 2 <= len(rows) <= MOST_ROWS or max(map(len, rows)) > LONGEST_ROW or ":" in prompt:
        return None
    scene, kind = waiting[0]
    clause = f"{kind}: {', '.join(rows)}"
    wanted = _find_told(clause, context)
    return _told(wanted, scene, clause, context) if wanted else None


def _find_told(clause: str, context: Context) -> Wanted | None:
    """A place or a length of its own is for a scene of its own."""
    wanted = None if is_denial(clause) else find_wanted(clause, context)
    if not isinstance(wanted, Wanted) or wanted.place or wanted.seconds or wanted.weak:
        return None
    return wanted


def _told(wanted: Wanted, scene: SceneInContext, clause: str, context: Context) -> Told:
    content = dict(wanted.content)
    if wanted.template in _ROWS and kind_of_section(content.get("title") or scene.name):
        content["title"] = scene.name
    code = render(wanted.template, content, duration=scene.duration)
    closed = wanted.template in OF_ROWS and not holds_another_wish(clause, context)
    return Told(calls=(call("edit_scene", scene=scene.number, tsx_code=code),), open_end=not closed)


def waits_for(scene: SceneInContext) -> set[str]:
    """The templates of which one is to take this scene's place; none when it says anything of its own."""
    found = read_content(scene.tsx_code)
    if found is None or found[0] not in _STATEMENTS or found[1].get("tagline"):
        return set()
    text, name = str(found[1].get("text") or found[1].get("title") or "").casefold(), scene.name.casefold()
    if not (text == name or text.startswith(f"{name}.") or _BARE.fullmatch(text)):
        return set()
    kind = kind_of_section(scene.name)
    of_name = (kinds for words, kinds in _OF_NAMES if words.fullmatch(name))
    return {kind.template} if kind else next(of_name, set())
