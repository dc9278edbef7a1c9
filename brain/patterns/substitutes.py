"""“Change 'Hello' to 'Hi'”, “delete the word beta”: the texts of built-in scenes, by what they say."""

import re

from brain.context import Context, SceneInContext
from brain.language.contents import content_of
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.language.words import bare, goes_on, plain, shown, unquoted
from brain.patterns.fields import FIELD
from brain.patterns.hand_written import substituting
from brain.patterns.meaning import Edit, Meaning, say
from brain.patterns.replacing import is_said, replacing

_IN = r"(?: (?:in|of|on|from|for) (?P<ref>(?:the |this |my )?[^\"']+?))?"
_Q = r"(?P<{0}>\"[^\"]+\"|'.+?')"
_REPLACE = [
    rf"(?:change|replace|swap|switch|correct|fix|edit|update|turn)(?: the)?(?: (?:word|words|text|phrase|title|name))? "
    rf"{_Q.format('old')}{_IN} (?:to|with|by|into|for|->|→) (?P<new>.+)",
    r"(?:change|replace|correct|update) (?:the (?:word|words|text|phrase) )?(?P<old>.+?) (?:to|with|by|into|->|→) (?P<new>.+)",
    r"(?:change|replace|swap|correct|update) (?P<each>every|all|each)(?: (?:occurrences?|instances?|mentions?) of| of the)? (?:(?:word|words) )?(?P<old>.+?) (?:to|with|by|into|for) (?P<new>.+)",
    rf"{_Q.format('old')}{_IN} (?:should|must) (?:be|say|read) (?P<new>.+)",
    r"(?P<old>.{1,80}?) ?(?:→|->|=>) ?(?P<new>.+)",
    rf"(?:(?:write|say|put|use|show|make it say|make it|it should (?:say|be|read)) )(?P<new>.+?) instead of (?P<old>.+?){_IN}",
]
_WHERE = re.compile(
    r"(?P<new>\"[^\"]+\"|'.+?'|.+?),? (?:(?P<all>everywhere|throughout(?: the video)?|in (?:all|every|the) (?:scenes?|whole video|video)|in (?:all|every one) of them)"
    r"|(?:in|on) (?P<ref>(?:the |my |scene )[^\"']+?))(?:,? (?:please|pls|plz|thanks|thx))?[.!]?",
    re.IGNORECASE,
)
_REMOVE_WORD = (
    r"(?:remove|delete|drop|take out|erase|get rid of)(?: the)? (?:(?:word|words|text|phrase) )?"
    rf"(?:{_Q.format('old')}|(?<=word )(?P<word>\S+)|(?<=words )(?P<words>.+?)|(?:(?<=phrase )|(?<=text ))(?P<phrase>.+?)){_IN}"
)
_A_FIELD = re.compile(rf"(?:the |its )?{FIELD}", re.IGNORECASE)


def read_substitute(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    return _replaced(plain(clause), context) or _removed(bare(clause), context)


def _replaced(text: str, context: Context) -> Meaning | None:
    for pattern in _REPLACE:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            said = match.groupdict()
            old, tail = unquoted(said["old"]), _WHERE.fullmatch(said["new"])
            if tail and (found := _somewhere(old, tail, context)):
                return found
            if said.get("each"):
                found = _everywhere(old, shown(said["new"]), context, open_end=True)
                if found:
                    return found
                continue
            if goes_on(said["new"]):
                continue
            new = shown(said["new"])
            is_quoted = old != said["old"]
            found = substitute(old, new, said.get("ref"), context, open_end=new == said["new"], is_certain=is_quoted)
            if found:
                return found
    return None


def _somewhere(old: str, tail: re.Match[str], context: Context) -> Meaning | None:
    """With words behind the new text that say where: “… everywhere”, “… in the closing card”."""
    new = shown(tail["new"])
    if tail["all"]:
        return _everywhere(old, new, context)
    named = find_scene(tail["ref"].rstrip("."), context)
    if named is None and new != tail["new"]:  # “… to "Open source" in the list”: what is quoted ends there
        return substitute(old, new, None, context, open_end=False, is_certain=False)
    return substitute(old, new, tail["ref"].rstrip("."), context, open_end=False, is_certain=False) if named else None


def _everywhere(old: str, new: str, context: Context, *, open_end: bool = False) -> Meaning | None:
    saying = tuple(scene for scene in context.scenes if is_said(old, scene))
    edits = tuple(_edit(scene, old, new) for scene in saying)
    return Meaning(edits=edits, open_end=open_end) if edits else None


def _removed(text: str, context: Context) -> Meaning | None:
    if match := re.fullmatch(_REMOVE_WORD, text, re.IGNORECASE):
        old = match["old"] or match["word"] or match["words"] or match["phrase"]
        return substitute(unquoted(old), "", match["ref"], context, open_end=False, is_certain=True)
    return None


def substitute(
    old: str, new: str, phrase: str | None, context: Context, *, open_end: bool, is_certain: bool
) -> Meaning | None:
    """Another text wherever `old` stands in the scene that is meant, else in the only scene that says it.

    When it is certain that `old` is a text, a hand-written scene that does not say it tells what it does say.
    """
    meant = find_current(context)
    saying = tuple(scene for scene in context.scenes if is_said(old, scene))
    if phrase and not _A_FIELD.fullmatch(phrase):
        named = find_scene(phrase, context)
        if isinstance(named, Unclear):
            return say(named.question)
        meant = named
        saying = tuple(scene for scene in saying if scene == named)
    current = find_current(context)
    if len(saying) > 1 and current not in saying:
        return say(
            f"“{old}” stands in several scenes. Which one do you mean: {choices(saying)}? For all, add “everywhere”."
        )
    if not saying:
        return Meaning(edits=(_edit(meant, old, new),)) if is_certain and meant and content_of(meant) is None else None
    scene = current if current and current in saying else saying[0]
    return Meaning(edits=(_edit(scene, old, new),), open_end=open_end, verb="replace" if new else "")


def _edit(scene: SceneInContext, old: str, new: str) -> Edit:
    return Edit(scene, replacing(old, new), substituting(old, new))
