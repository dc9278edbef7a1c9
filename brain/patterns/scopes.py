"""“In the intro, …”, “… in scene 2”, “… everywhere”: where a wish is about, in front of it or behind it."""

import re
from dataclasses import replace

from brain.context import Context, SceneInContext
from brain.language.references import Meant, find_reference, find_scene
from brain.patterns.meaning import Meaning, Read

_IN_FRONT = re.compile(r"\s*(?:in|on|for) (?P<ref>[^,:]{1,60}?)[,:]\s+(?=\S)", re.IGNORECASE)
_HEADED = re.compile(
    r"\s*(?P<ref>[^,:\"']{2,40}): (?=(?:please )?(?:change|replace|set|make|update|edit|remove|hide|align|cent(?:er|re)|rename|rewrite|use)\b)",
    re.IGNORECASE,
)
# Without a comma, only in front of a verb: “in scene 2 replace Private with Secure”.
_IN_FRONT_OF_VERB = re.compile(
    r"\s*(?:in|on|for|at) (?P<ref>[^,:]{1,60}?) (?=(?:please )?(?:change|replace|set|make|use|add|put|write|swap|turn|say|show|remove|delete|drop|"
    r"hide|update|correct|exchange|highlight|align|center|centre|the|it should)\b)",
    re.IGNORECASE,
)
# “Make everything purple except the outro”: the exception belongs to “everything”.
_EXCEPTING = re.compile(
    r"(?P<before>.*?)\b(?P<all>everything|all of them|them all|(?:all|every|each)(?: (?:of )?the)? (?:scenes?|slides?|clips?))(?P<wish>(?: [^ ]+)+?),? "
    r"(?P<except>(?:except(?: for)?|but not|apart from|other than|besides) [^\"',:;]+)",
    re.IGNORECASE,
)
_EVERYWHERE = re.compile(
    r"(?P<wish>.+?),? (?:everywhere|throughout(?: the video)?)(?:,? please)?[\s.!]*", re.IGNORECASE
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
    if (headed := _HEADED.match(clause)) and isinstance(
        scene := find_scene(headed["ref"], context), SceneInContext
    ):  # “Closing: change the button to …”
        return read(clause[headed.end() :], _looking_at(scene, context))
    return (
        read(clause, context)
        or _before_verb(clause, context, read)
        or _behind(clause, context, read)
        or _excepting(clause, context, read)
    )


def _excepting(clause: str, context: Context, read: Read) -> Meaning | None:
    """Nothing goes this way: “delete everything except …” says it in one."""
    if (match := _EXCEPTING.fullmatch(clause.strip().rstrip(".!"))) is None:
        return None
    found = read(f"{match['before'] or 'make '}{match['all']} {match['except']}{match['wish']}", context)
    return None if found and found.deletes else found


def _before_verb(clause: str, context: Context, read: Read) -> Meaning | None:
    if (front := _IN_FRONT_OF_VERB.match(clause)) is None:
        return None
    wish = clause[front.end() :]
    if isinstance(scene := find_scene(front["ref"], context), SceneInContext):
        found = read(wish, _looking_at(scene, context))
        return found if found and not found.calls and all(edit.scene == scene for edit in found.edits) else None
    return _in_each(front["ref"], wish, context, read)


def _behind(clause: str, context: Context, read: Read) -> Meaning | None:
    if (everywhere := _EVERYWHERE.fullmatch(clause)) and (
        found := _in_each("all scenes", everywhere["wish"], context, read)
    ):
        return found
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
