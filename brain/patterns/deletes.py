"""“Delete scene 2”, “remove the last two”, “delete everything except the intro”. Never parts of a scene."""

import re

from brain.context import Context
from brain.language.references import Meant, Unclear, choices, find_reference, is_pronoun
from brain.language.words import bare
from brain.patterns.meaning import Meaning, call, do, say

_VERB = (
    r"(?:delete|del|remove|erase|discard|scrap|trash|drop|kill|get rid of|throw (?:away|out)|take (?:away|out)|cut out)"
)
_DELETE = re.compile(
    rf"(?:{_VERB} (?P<what>.+?)|(?:throw|take) (?P<taken>.+?) (?:away|out))"
    r"(?: (?:from|in|of) (?:the |this |my )?(?:video|project|timeline|film|movie))?",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"{_VERB}", re.IGNORECASE)
_ANEW = re.compile(
    r"(?:clear|wipe|reset|empty)(?: everything| all| it| the (?:video|project|timeline))?|start (?:over|again|from scratch)",
    re.IGNORECASE,
)
_NAMES_SCENES = re.compile(r"\b(?:scenes|clips|slides|except|but|other than|apart from|besides)\b", re.IGNORECASE)
_SWEEPING = re.compile(r"\b(?:all|every|everything|each|whole|entire)\b", re.IGNORECASE)
_SHORT_RANGE = re.compile(r"\d+ ?to ?\d+|(?:scene|clip|slide) \d+ to \d+", re.IGNORECASE)


def read_delete(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if _ALONE.fullmatch(text):
        return say(f"What should go? Say “delete scene 1”, for example; {context.extent()}.")
    if _ANEW.fullmatch(text) and context.scenes:
        return say(f"To begin anew, say “delete all scenes”; {context.extent()}.")
    if (match := _DELETE.fullmatch(text)) is None:
        return None
    what = match["what"] or match["taken"]
    if _SHORT_RANGE.fullmatch(what):
        return say(f"Do you mean all of these scenes? Then say “delete scenes {what}”.")
    reference = find_reference(what, context)
    match reference:
        case None:
            return None
        case Unclear(question):
            return say(question)
        case Meant(()):
            return say("Then there is nothing to delete.")
        case Meant(scenes, certain):
            if _SWEEPING.search(what) and not _NAMES_SCENES.search(what) and len(scenes) > 1:
                return say(f"That would delete all {len(scenes)} scenes. Say “delete all scenes” if you mean it.")
            if not certain and is_pronoun(what):
                return say(f"Which scene should go: {choices(context.scenes)}? I changed nothing.")
            if not certain:
                return say(
                    f"Do you mean {choices(scenes)} as a whole? Then say “delete scene {scenes[0].number}”. "
                    "I changed nothing."
                )
            return do(*(call("delete_scene", scene=scene.number) for scene in scenes))
