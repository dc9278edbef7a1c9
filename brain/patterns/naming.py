"""“Call scene 2 Features”, “rename the project to …”: names of scenes, and the title of the video."""

import re

from brain.context import Context
from brain.language.reference_words import SEPARATOR
from brain.language.references import Meant, find_reference
from brain.language.words import bare, plain, shown
from brain.patterns.meaning import Meaning, already, call, do, say

_VIDEO = r"(?:the |this |my |our )?(?:whole )?(?:video|film|movie|project)"
_NAME = r"(?: ?[:=]| to| as| into)? ?(?P<name>.+)"
_TITLES = [
    rf"(?:call|name|rename|title|retitle) {_VIDEO}(?:'s (?:title|name))?{_NAME}",
    rf"(?:change|set|make|update|rename) {_VIDEO}(?:'s)? (?:title|name){_NAME}",
    rf"(?:change|set|make|update|rename) the (?:title|name) of {_VIDEO}{_NAME}",
    rf"{_VIDEO} (?:is|should be|shall be|must be) (?:called|named|titled) (?P<name>.+)",
    rf"(?:the )?(?:title|name) (?:of|for) {_VIDEO} (?:is|should be|shall be|must be|should read)(?: called)? (?P<name>.+)",
    rf"{_VIDEO}(?:'s)? (?:title|name) (?:is|should be|shall be|must be|should read) (?P<name>.+)",
    rf"{_VIDEO} (?:should|must|shall) have the (?:title|name) (?P<name>.+)",
    rf"give {_VIDEO} the (?:title|name) (?P<name>.+)",
    r"(?:project|video) (?:title|name): ?(?P<name>.+)",
]
_SCENE_NAMES = [
    r"(?:change|set) (?:the )?name of (?P<ref>.+?)(?: to|:) (?P<name>.+)",
    r"(?:change|set) (?P<ref>.+?)(?:'s)? name(?: to|:) (?P<name>.+)",
    r"(?P<ref>.+?) (?:is|should be|shall be|must be) (?:called|named) (?P<name>.+)",
    r"(?:rename|relabel) (?P<ref>.+?)(?: to| as| into| ->| →|:) (?P<name>.+)",
    r"(?:re)?title (?P<ref>[^\"']+? (?:scene|slide|clip)|(?:scene|slide|clip) \d+)(?: to| as|:)? (?P<name>.+)",
    r"rename (?:to|as) (?P<name>.+)",
    r"give (?P<ref>.+?) the name (?P<name>.+)",
]
_CALL = re.compile(r"(?:call|name(?! (?:all|every|each)\b)|rename) (?P<words>.+)", re.IGNORECASE)
_THIS = re.compile(r"(?:it|this|that)", re.IGNORECASE)
_NAME_BEHIND_NOUN = re.compile(r"[a-z]\w* (?:to|as|into) \S")
_ENDS_AS_SCENE = re.compile(r"(?:scene|slide|clip|card|one|\d)$", re.IGNORECASE)
_NAMES = re.compile(
    r"(?:call|name|rename|title) (?:(?:all |all of )?(?:the|my|our|these) )?(?:scenes|slides|clips)(?: to| as|:)? (?P<names>.+,.+|.+ and .+)",
    re.IGNORECASE,
)


def read_naming(clause: str, context: Context) -> Meaning | None:
    text = plain(clause)
    for pattern in _TITLES:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            return _title(match["name"])
    for pattern in _SCENE_NAMES:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            said = match.groupdict()
            if found := _rename(said.get("ref") or "it", said["name"], context):
                return found
    if several := _NAMES.fullmatch(text):
        return _renamed_in_order(several["names"], context)
    if re.fullmatch(r"call it (?:a day|quits|off)", bare(text), re.IGNORECASE):
        return None
    return _nameless(bare(text), context) or _call(text, context)


def _renamed_in_order(names: str, context: Context) -> Meaning:
    parts = [shown(part) for part in SEPARATOR.split(names)]
    if len(parts) != len(context.scenes):
        return say(f"Say one name for each scene, in their order; {context.extent()}.")
    renamed = [(scene, name) for scene, name in zip(context.scenes, parts, strict=True) if scene.name != name]
    return do(*(call("rename_scene", scene=scene.number, name=name) for scene, name in renamed))


def _nameless(text: str, context: Context) -> Meaning | None:
    match = re.fullmatch(r"(?:rename|relabel|name(?! all)|change the name of) (?P<ref>.+)", text, re.IGNORECASE)
    reference = find_reference(match["ref"], context) if match else None
    if not isinstance(reference, Meant) or not reference.scenes:
        return None
    scene = reference.scenes[0]
    return say(f"What should “{scene.name}” be called? Say, for example, “rename scene {scene.number} to Welcome”.")


def _call(text: str, context: Context) -> Meaning | None:
    """“Call the closing card The End”: the longest beginning that means a scene is the scene."""
    if (match := _CALL.fullmatch(text)) is None:
        return None
    words = match["words"]
    for gap in reversed(list(re.finditer(" ", words))):
        phrase, name = words[: gap.start()], words[gap.end() :]
        if _NAME_BEHIND_NOUN.match(name) and not _ENDS_AS_SCENE.search(phrase):
            continue  # of “rename the second offer to Deal” “the second” is no scene
        if _THIS.fullmatch(phrase) and not context.scenes:
            return _title(name)
        if found := _rename(phrase, name, context):
            return found
    return None


def _rename(phrase: str, name: str, context: Context) -> Meaning | None:
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if len(reference.scenes) != 1:
        return say("Each scene has its own name: rename one at a time.")
    new = shown(re.sub(r" instead[.!]?$", "", name))
    if not 0 < len(new) <= 80:
        return say("A scene's name has between 1 and 80 characters.")
    scene = reference.scenes[0]
    if scene.name == new:
        return already(f"Scene {scene.number} already is called “{new}”.")
    return do(call("rename_scene", scene=scene.number, name=new), open_end=new == name)


def _title(name: str) -> Meaning:
    new = shown(name)
    if not 0 < len(new) <= 120:
        return say("A title has between 1 and 120 characters.")
    return do(call("set_project", title=new), open_end=new == name)
