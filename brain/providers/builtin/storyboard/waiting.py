"""Scenes of a plan that only say their name, since nobody told what belongs into them: what is told later goes there."""

import re
from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.language.moods import is_denial
from brain.patterns.meaning import Meaning, call
from brain.providers.builtin.another import holds_another_wish
from brain.providers.builtin.library import read_content, render
from brain.providers.builtin.storyboard.drafts import STATEMENTS
from brain.providers.builtin.storyboard.outline import kind_of_section
from brain.providers.builtin.wanted import OF_ROWS, Wanted, find_wanted

_STATEMENTS = {template for pair in STATEMENTS.values() for template in pair}
_OF_NAMES = (
    (re.compile(r".+ in numbers|the year"), {"stats"}),
    (re.compile(r"what people say about .+"), {"quote", "testimonial"}),
)
_BARE = re.compile(r"meet .+|the year (?:of .+|in review)|.+ in \d{4}")  # what else is said where nothing is known
_ROWS = {"features", "list", "steps"}
_SEAM = re.compile(r"\s*(?:[,;\n](?:\s*and\s)?|\sand\s)\s*")
_LEAD = re.compile(r"(?P<noun>[^:,]{1,40}?)\s*(?::|\sare\s)\s*", re.IGNORECASE)
_ASKED = "Tell me the "  # how `untold.tell` begins
MOST_ROWS, LONGEST_ROW = 6, 60  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Meaning):
    """Gives a scene that waits what it was waiting for."""


def read_told(clause: str, context: Context) -> Told | None:
    """“Features: fast, private, open”, where “Three features” says nothing yet. None where no scene waits for this."""
    if is_denial(clause):
        return None
    wanted = find_wanted(clause, context)
    if not isinstance(wanted, Wanted) or wanted.place or wanted.seconds or wanted.weak:
        return None  # a place or a length of its own is for a scene of its own
    scene = next((each for each in context.scenes if wanted.template in waits_for(each)), None)
    if scene is None:
        return None
    content = dict(wanted.content)
    if wanted.template in _ROWS and kind_of_section(content.get("title") or scene.name):
        content["title"] = scene.name
    code = render(wanted.template, content, duration=scene.duration)
    closed = wanted.template in OF_ROWS and not holds_another_wish(clause, context)
    return Told(calls=(call("edit_scene", scene=scene.number, tsx_code=code),), open_end=not closed)


def read_rows(prompt: str, context: Context, *, is_wish: bool) -> Told | None:
    """“fast, private and open” alone, as an answer to “Tell me the three features”.

    What could also be a wish is taken for rows only right behind that question.
    """
    waiting = [(scene, kind) for scene in context.scenes for kind in waits_for(scene) & _ROWS]
    last = context.messages[-1] if context.messages else None
    if len(waiting) != 1 or (is_wish and not (last and last.is_brain and _ASKED in last.content)):
        return None
    scene, kind = waiting[0]
    lead = _LEAD.match(prompt)
    if lead and lead["noun"].split()[-1].casefold() in scene.name.casefold().split():
        prompt = prompt[lead.end() :]  # “the three features are …”, “tips: …”
    rows = [row for row in _SEAM.split(prompt.strip(" .")) if row]
    if not 2 <= len(rows) <= MOST_ROWS or max(map(len, rows)) > LONGEST_ROW or ":" in prompt:
        return None
    return read_told(f"{kind}: {', '.join(rows)}", context)


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
