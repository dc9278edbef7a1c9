"""“Delete scene 2”, “remove the last two”, “delete everything except the intro”. Never parts of a scene."""

import re

from brain.context import Context, SceneInContext
from brain.language.meant import missing, named, numbers_of
from brain.language.references import Meant, Unclear, choices, find_reference, is_pronoun
from brain.language.words import ORDINAL, bare
from brain.patterns.entry_kinds import places
from brain.patterns.meaning import Meaning, call, do, say

_VERB = (
    r"(?:delete|del|remove|erase|discard|scrap|trash|drop|kill|ditch|lose|axe|dump|bin|eliminate|get rid of|"
    r"throw (?:away|out)|take (?:away|out)|cut out|kick out|scratch)"
)
_DELETE = re.compile(
    rf"(?:(?P<verb>{_VERB}) (?P<what>.+?)|(?:throw|take|cut|kick|leave) (?P<taken>.+?) (?:away|out)|"
    r"(?P<going>.+?) (?:can|should|must|has to|needs to) (?:go|be (?:deleted|removed))|"
    rf"keep (?P<held>.+?)(?:,| and|,? but) {_VERB} (?:(?:all )?(?:of )?(?:the )?(?:rest|others|other (?:scenes|ones|slides|clips))|everything else)|"
    r"(?:keep only|only keep|just keep|leave only|keep just) (?P<kept>.+?))"
    r"(?: (?:completely|entirely|altogether|as a whole))?"
    r"(?: (?:from|in|of) (?:the |this |my )?(?:video|project|timeline|film|movie))?",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"{_VERB}", re.IGNORECASE)
_ANEW = re.compile(
    rf"(?:clear|wipe|reset|empty)(?: out)?(?: everything| all| it(?: all)?| (?:the|this|my) (?:whole |entire )?(?:video|project|timeline))?|"
    rf"start (?:over|again|from scratch|fresh)|{_VERB} (?:it all|(?:the|this|my) (?:whole |entire )?(?:video|timeline))",
    re.IGNORECASE,
)
_PLAIN_VERB = re.compile(r"delete|del|remove|erase|discard|get rid of|throw (?:away|out)", re.IGNORECASE)
_PRONOUN = re.compile(r"it|this|that", re.IGNORECASE)
_ORDINAL_ALONE = re.compile(rf"(?:the )?(?:{ORDINAL}|last|final)", re.IGNORECASE)
_NAMES_SCENES = re.compile(r"\b(?:scenes|clips|slides|except|but|other than|apart from|besides)\b", re.IGNORECASE)
# “The chart scene”, where nothing is like a chart.
_NO_SUCH = re.compile(r"(?:the|my|our) [\w-]+ (?:scene|slide|clip)", re.IGNORECASE)
_SWEEPING = re.compile(r"\b(?:all|every|everything|each|whole|entire)\b", re.IGNORECASE)
# “Cut” is both for film people: take out, or make shorter.
_CUT = re.compile(r"cut (?P<what>.+)", re.IGNORECASE)
_SHORT_RANGE = re.compile(r"\d+ ?to ?\d+|(?:scene|clip|slide) \d+ to \d+", re.IGNORECASE)


def read_delete(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if _ALONE.fullmatch(text):
        return say(f"What should go? Say “delete scene 1”, for example; {context.extent()}.")
    if _ANEW.fullmatch(text) and context.scenes:
        return say(f"To begin anew, say “delete all scenes”; {context.extent()}.")
    if (match := _DELETE.fullmatch(text)) is None:
        return _cut(text, context)
    what = match["what"] or match["taken"] or match["going"] or f"everything except {match['held'] or match['kept']}"
    if _SHORT_RANGE.fullmatch(what):
        return say(f"Do you mean all of these scenes? Then say “delete scenes {what}”.")
    reference = find_reference(what, context)
    if isinstance(reference, Meant) and _is_idiom(match["verb"], what, context):
        reference = Meant(reference.scenes, certain=False)
    match reference:
        case None:
            return say(missing(context).question) if _NO_SUCH.fullmatch(what) else None
        case Unclear(question):
            return say(question)
        case Meant(()):
            return say("Then there is nothing to delete.")
        case Meant(scenes, certain):
            if _SWEEPING.search(what) and not _NAMES_SCENES.search(what):
                return _really(scenes, context)
            if not certain and is_pronoun(what):
                return say(f"Which scene should go: {choices(context.scenes)}? I changed nothing.")
            if not certain:
                return say(
                    f"Do you mean {named(scenes)} as a whole? Then say “delete {numbers_of(scenes)}”. I changed nothing."
                )
            return do(*(call("delete_scene", scene=scene.number) for scene in scenes))


def _really(scenes: tuple[SceneInContext, ...], context: Context) -> Meaning:
    if len(scenes) == len(context.scenes) > 1:
        return say(f"That would delete all {len(scenes)} scenes. Do you mean it? Then say “delete all scenes”.")
    return say(f"That would delete {named(scenes)}. Do you mean it? Then say “delete {numbers_of(scenes)}”.")


def _is_idiom(verb: str | None, what: str, context: Context) -> bool:
    """“Scrap that” takes back what was said; “remove the second”, beside a list, may be about its second row."""
    slang = verb is not None and _PLAIN_VERB.fullmatch(verb) is None
    return (slang and _PRONOUN.fullmatch(what) is not None) or (
        _ORDINAL_ALONE.fullmatch(what) is not None and bool(places(context))
    )


def _cut(text: str, context: Context) -> Meaning | None:
    match = _CUT.fullmatch(text)
    reference = find_reference(match["what"], context) if match else None
    if not isinstance(reference, Meant) or not reference.certain or not reference.scenes:
        return None
    which = f"scene {reference.scenes[0].number}"
    return say(f"Should {which} go, or become shorter? Say “delete {which}” or “shorten {which}”. I changed nothing.")
