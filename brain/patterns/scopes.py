"""“In the intro, …”, “… in scene 2”, “… everywhere”: where a wish is about, in front of it or behind it."""

import re
from dataclasses import replace

from brain.context import Context, SceneInContext
from brain.language.references import Meant, find_reference, find_scene
from brain.patterns.meaning import Meaning, Read

_IN_FRONT = re.compile(r"\s*(?:in|on|for) (?P<ref>[^,:]{1,60}?)[,:]\s+(?=\S)", re.IGNORECASE)
# Without a comma, only in front of a verb: “in scene 2 replace Private with Secure”.
_IN_FRONT_OF_VERB = re.compile(
    r"\s*(?:in|on|for|at) (?P<ref>[^,:]{1,60}?) (?=(?:please )?(?:change|replace|set|make|use|add|put|write|swap|turn|say|show|remove|delete|drop|"
    r"hide|update|correct|exchange|highlight|align|center|centre|the|it should)\b)",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?P<wish>.+?),? (?:(?:in|on|of|for) (?P<ref>[^\"',:;]{1,60}?)|(?P<everywhere>everywhere|throughout(?: the video)?))"
    r"(?:,? please)?[\s.!]*",
    re.IGNORECASE,
)


def read_scoped(clause: str, context: Context, read: Read) -> Meaning | None:
    """What `read` makes of the clause. What it does not know it may know without the words that say where."""
    if front := _IN_FRONT.match(clause):
        wish = clause[front.end() :]
        if isinstance(scene := find_scene(front["ref"], context), SceneInContext):
            return read(wish, _looking_at(scene, context))
        if everywhere := _in_each(front["ref"], wish, context, read):
            return everywhere
    return read(clause, context) or _before_verb(clause, context, read) or _behind(clause, context, read)


def _before_verb(clause: str, context: Context, read: Read) -> Meaning | None:
    if (front := _IN_FRONT_OF_VERB.match(clause)) is None:
        return None
    wish = clause[front.end() :]
    if isinstance(scene := find_scene(front["ref"], context), SceneInContext):
        found = read(wish, _looking_at(scene, context))
        return found if found and not found.calls and all(edit.scene == scene for edit in found.edits) else None
    return _in_each(front["ref"], wish, context, read)


def _behind(clause: str, context: Context, read: Read) -> Meaning | None:
    if (match := _BEHIND.fullmatch(clause)) is None:
        return None
    return _in_each("all scenes" if match["everywhere"] else match["ref"], match["wish"], context, read)


def _in_each(phrase: str, wish: str, context: Context, read: Read) -> Meaning | None:
    """Only edits: what takes scenes away or moves them says itself which."""
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant) or not reference.certain or len(reference.scenes) > 40:
        return None
    meanings = [read(wish, _looking_at(scene, context)) for scene in reference.scenes]
    edits = tuple(edit for meaning in meanings if meaning for edit in meaning.edits)
    there = {scene.number for scene in reference.scenes}
    only_there = all(edit.scene.number in there for edit in edits) and len(edits) == len(meanings)
    return (
        Meaning(edits=edits) if edits and only_there and not any(m.calls or m.open_end for m in meanings if m) else None
    )


def _looking_at(scene: SceneInContext, context: Context) -> Context:
    return replace(context, selected_scene_id=scene.id)
