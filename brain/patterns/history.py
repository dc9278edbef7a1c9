"""“Undo”, “go back to how it was before”, “redo”, “bring back the intro”."""

import re

from brain.context import Context, DeletedScene
from brain.errors import listed
from brain.language.names import same_name
from brain.language.references import Meant, find_reference
from brain.language.words import NUMBER, bare, unquoted
from brain.patterns.meaning import Meaning, already, call, do, say

_STEP = r"(?:change|changes|edit|step|thing|action|version|one|update|modification|move)"
_LAST = rf"(?: what you (?:just )?did| the last thing (?:you did|i did)| (?:the |my |your |that |this )?(?:(?:very )?last|latest|previous|recent|most recent) {_STEP}| (?:that|this|the|my|your) {_STEP})"
_SORRY = r"(?:no|oops|whoops|ups|oh|wait|sorry|hmm?|nah|nope|never ?mind|so|ok(?:ay)?|please|actually)"
_WRONG = (
    r"(?:that'?s|that (?:is|was)|this is|it'?s) (?:wrong|a mistake|not (?:what i (?:wanted|meant|asked for|said)|right|good))|"
    r"i (?:(?:never|didn'?t|did not) (?:want|wanted|mean|meant|ask(?:ed)? for) (?:that|this|it)|changed my mind|made a mistake)"
)
_OOPS = rf"(?:(?:{_SORRY}|{_WRONG})\W+)*"
_THAT = r"(?: that| it| this)?"
_BEFORE = (
    r"(?:(?:to )?(?:how|the way|what|as|like) (?:it|that|this|things|everything) (?:was|were|looked)(?: before| originally)?|as before|"
    rf"to (?:the )?(?:previous|last|earlier|old) (?:{_STEP}|state)|to before(?: that)?|the way it was|one {_STEP})"
)
_UNDO = re.compile(
    rf"{_OOPS}(?:(?:undo|revert|reverse|roll back){_THAT}|cancel (?:that|it|this)|(?:undo|revert|cancel|reverse|roll back|take back){_LAST}"
    rf"|(?:take|roll|turn|change) (?:that|it|this|(?:that|the last) change) back|(?:go|switch|step|revert|return|jump) back(?: {_BEFORE})?|(?:revert|return) {_BEFORE}"
    rf"|(?:put|set|change|turn|make|have) (?:it|that|this|everything)(?: back)? (?:again )?{_BEFORE}"
    rf"|(?:restore|bring back|get back|i (?:prefer|liked|want)) the (?:previous|last|earlier|old) (?:version|state|one|{_STEP})|(?:ctrl|cmd|control|command|strg)[ +-]?z"
    r"|one step back|(?:i liked it|it was|that was|it looked) better(?: before| the way it was)"
    r"|(?:i )?(?:want|liked?|prefer) (?:it )?(?:back )?(?:how|the way) it was before)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    rf"{_OOPS}(?:undo|revert|take back) (?:everything|it all|all(?: of it| (?:my |the )?changes)?|twice|(?:the |my )?(?:last )?{NUMBER} (?:changes|edits|steps|times))"
    rf"|{_OOPS}(?:go|step|jump|roll) back (?:twice|{NUMBER} (?:changes|edits|steps|times|versions))",
    re.IGNORECASE,
)
_REDO = re.compile(
    rf"{_OOPS}(?:redo(?:{_THAT}|{_LAST})|undo (?:the|that|my) undo|(?:ctrl|cmd|control|command|strg)[ +-]?(?:y|shift[ +-]?z)|reapply(?:{_THAT}|{_LAST}))",
    re.IGNORECASE,
)
_BACK = re.compile(
    rf"{_OOPS}(?:(?:bring back|restore|undelete|recover|get back|put back|un-?remove|give me back) (?P<what>.+)"
    r"|(?:bring|get|put|give me|i want|i need|we need|i'd like) (?P<thing>.+?) back(?: in| again)?)",
    re.IGNORECASE,
)
_DELETION = re.compile(
    r"(?:undo|revert|take back) (?:the |that |my )?(?:last )?(?:delete|deletion|deleting|removal|removing)(?: of (?P<what>.+))?|undelete(?: it| that)?",
    re.IGNORECASE,
)
_THING = re.compile(r"(?:it|that|this)", re.IGNORECASE)
_WHICHEVER = re.compile(
    r"(?:it|that|the (?:last |most recently )?(?:deleted|removed) (?:scene|one|slide|clip)|(?:the|that) (?:scene|one|slide|clip) (?:that )?(?:i|you|we) (?:just )?(?:deleted|removed))",
    re.IGNORECASE,
)
_ALL_GONE = re.compile(
    r"everything|all(?: of (?:it|them))?|(?:all )?(?:the )?deleted (?:scenes|slides|clips)|them(?: all)?", re.IGNORECASE
)
_NOUN = re.compile(r"[ -](?:scene|clip|slide|card|screen)$", re.IGNORECASE)


def read_history(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if _UNDO.fullmatch(text):
        return _undone(context)
    if re.fullmatch("cancel", text, re.IGNORECASE) and context.undoable:
        return say(f"To take back what was done last ({context.undoable.summary.rstrip('.')}), say “undo”.")
    if _REDO.fullmatch(text):
        again = "There is nothing to do again: nothing was taken back, or something else was done since."
        return do(call("redo")) if context.redoable else say(again)
    if _SEVERAL.fullmatch(text):
        return say("I take back one step at a time: say “undo”, and again for the step before.")
    if deletion := _DELETION.fullmatch(text):
        return _restored(deletion["what"] or "it", context)
    if match := _BACK.fullmatch(text):
        return _restored(match["what"] or match["thing"], context)
    return None


def _undone(context: Context) -> Meaning:
    nothing = "There is nothing of yours to take back. I changed nothing."
    return do(call("undo")) if context.undoable else say(nothing)


def _all_restored(context: Context) -> Meaning:
    names = [f"“{gone.name}”" for gone in context.deleted]
    if len(names) < 2:
        return do(call("restore_scene", name=context.deleted[0].name)) if names else _nothing_deleted()
    return say(
        f"Which one should come back: {listed(names, last='or')}? Say, for example, “bring back {names[0][1:-1]}”."
    )


def _restored(phrase: str, context: Context) -> Meaning | None:
    if _WHICHEVER.fullmatch(phrase):
        if not context.deleted and _THING.fullmatch(phrase):
            return _undone(context)
        return do(call("restore_scene", name=context.deleted[0].name)) if context.deleted else _nothing_deleted()
    if _ALL_GONE.fullmatch(phrase):
        return _all_restored(context)
    text = re.sub(r"^(?:the|my|our) ", "", phrase, flags=re.IGNORECASE)
    name = unquoted(_NOUN.sub("", text))
    fitting = {gone.name for gone in _called(name, context.deleted)}
    if len(fitting) > 1:
        return say(f"Which one should come back: {listed(['“' + each + '”' for each in sorted(fitting)], last='or')}?")
    if fitting:
        return do(call("restore_scene", name=fitting.pop()))
    reference = find_reference(phrase, context)
    if isinstance(reference, Meant) and reference.scenes and reference.certain and not re.search(r"\d", phrase):
        return already(f"“{reference.scenes[0].name}” is still there: it is scene {reference.scenes[0].number}.")
    return _missing(name, context) if _NOUN.search(text) and reference is None else None


def _called(name: str, deleted: tuple[DeletedScene, ...]) -> list[DeletedScene]:
    exact = [gone for gone in deleted if gone.name.casefold() == name.casefold()]
    return exact or [gone for gone in deleted if same_name(gone.name, name)]


def _missing(name: str, context: Context) -> Meaning:
    if not context.deleted:
        return _nothing_deleted()
    gone = listed([f"“{scene.name}”" for scene in context.deleted[:6]], last="or")
    return say(f"There is no deleted scene “{name}”; I can bring back {gone}.")


def _nothing_deleted() -> Meaning:
    return say("No scene was deleted, so there is none to bring back. I changed nothing.")
