"""“Make the background teal”, “make it dark red”, “use our brand colours …”: the colours of built-in scenes."""

import re
from dataclasses import replace
from typing import Any

from brain.context import Context
from brain.language.references import Meant, Unclear, find_reference
from brain.language.words import bare
from brain.patterns.colours_said import colours_only, palette_of
from brain.patterns.fields import scene_of_kind, scene_showing
from brain.patterns.hand_written import colouring
from brain.patterns.meaning import Edit, Meaning, say
from brain.patterns.scenes_edited import SCOPE, edits_in_scope, edits_of
from brain.providers.builtin.colour_names import NAMES
from brain.providers.builtin.colours import HEX
from brain.providers.builtin.harmony import around
from brain.providers.builtin.palettes import recolour

# What people call a part of the picture → how its colour is asked for.
PARTS = {
    "background": r"backgrounds?|back ?drop|bg",
    "text": r"text|texts|font|fonts|title|titles|headline|heading|words|letters|number|numbers|quote|type|lettering|copy",
    "accent": r"accents?|buttons?|bars?|highlights?|rings?|marks?|eyebrow|bullets?|details",
    "muted": r"tag ?line|sub-?title|subline|label|caption|small text",
}
_PART = rf"(?:the |its )?(?P<part>{'|'.join(PARTS.values())})(?:'s)?(?: colou?rs?)?"
_VERB = r"(?:make|change|set|turn|paint|colou?r|recolou?r|switch|use|give|have|let|do|i want|try|go(?: for| with)?)"
_LINK = r"(?: (?:to|into|in|with|as|be|look|look more|a bit more|more|all))*"
_SUBJECTS = [
    rf"{_PART}(?: (?:of|in|on|for) (?P<ref>.+))?",
    rf"(?P<ref>.+?)(?:'s)? {_PART.replace('(?:the |its )?', '')}",
    r"(?:the |its |our |my )?(?:brand )?(?:colou?rs?|palette|theme|colou?r scheme|look|style|mood)(?: (?:of|in|on|for) (?P<ref>.+))?",
    r"(?P<ref>.+?)(?:'s)? (?:colou?rs?|palette|theme|look|style)",
    r"(?P<ref>.+)",
]
# What is meant for the whole video unless a scene is named or selected.
_WIDE = re.compile(
    r"(?:(?:the|our|my|these|this) )?(?:brand|company|corporate)\b|(?:dark|light) (?:mode|theme)$", re.IGNORECASE
)
_OF_FEW = re.compile(r"quotes?|numbers?|buttons?|bars?", re.IGNORECASE)  # parts that few scenes have
_PART_ALONE = re.compile(_PART, re.IGNORECASE)
# “Change blue to red” is about red.
_OTHER_BEFORE = re.compile(rf"^(?:the )?(?:{'|'.join(NAMES)}) (?:to|into|with) (?=\S)", re.IGNORECASE)
# “Our brand navy #0b1f3a” is that hex colour.
_NAME_OF_HEX = re.compile(
    rf"\b(?:(?:our|the) (?:brand )?)?(?:{'|'.join(NAMES)}),? \(?(?=#[0-9a-f]{{3,6}}\b)", re.IGNORECASE
)
_INVERT = re.compile(
    rf"(?:invert|flip|reverse|swap) (?:the |its |all )?colou?rs?{SCOPE}|invert (?P<whole>it|this|everything)",
    re.IGNORECASE,
)
_LOOKS = re.compile(r"\b(?:mode|theme|palette|look|style|colou?rs?|background)\b", re.IGNORECASE)
# “Use #ff5a1f as the accent everywhere”
_AS_PART = re.compile(
    rf"(?:use|take|have|apply|put|make|with) (?:the )?(?:colou?r )?(?P<colour>{HEX.pattern}|[a-z]+(?: [a-z]+)??) (?:as|for) {_PART}{SCOPE}",
    re.IGNORECASE,
)
_MOODS = {"warmer": "warm", "cosier": "cosy", "cozier": "cozy", "cooler": "cool", "colder": "icy"}
_COMPARED = re.compile(
    rf"\b(?:(?:a (?:little )?bit|a little|slightly|much|even|way|somewhat) )?({'|'.join(_MOODS)})\b", re.IGNORECASE
)
_SOMETHING = re.compile(rf"\b(?:something|anything) (?=(?:{'|'.join(_MOODS.values())})\b)", re.IGNORECASE)
# “The text should be yellow”; a title that is to read “Yellow” has a capital letter or quotation marks.
_SHOULD = re.compile(r" (?:should|must) (?:be|look) (?=[a-z\d#, -]+$)")


def read_look(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    text = bare(clause)
    if match := _INVERT.fullmatch(text):
        said = match.groupdict()
        return edits_in_scope({**said, "ref": said["ref"] or said["whole"]}, _inverted, context)
    if (match := _AS_PART.fullmatch(text)) and colours_only(match["colour"], moods=False):
        said = match.groupdict()
        phrase = said["ref"] or ("everywhere" if said["everywhere"] else "it")
        return _recolour(match["colour"], match["part"], phrase, context)
    text = f"make it {text}" if _COMPARED.fullmatch(text) else text
    text = _SOMETHING.sub("", _COMPARED.sub(lambda found: _MOODS[found[1].lower()], text))
    return _colours(_SHOULD.sub(" ", re.sub(r"(?<=\w): (?=\S)", " ", text)), context)


def _colours(text: str, context: Context) -> Meaning | None:
    exact = _NAME_OF_HEX.sub("", text)
    words = _OTHER_BEFORE.sub("", re.sub(rf"^{_VERB} ", "", exact, flags=re.IGNORECASE))
    if colours_only(words, moods=words != text or _LOOKS.search(words) is not None):  # “navy background”; “use teal”
        wide = _WIDE.search(words) and context.find_scene(context.selected_scene_id) is None
        return _recolour(re.sub(r"^(?:to|a|an) ", "", words), None, "everywhere" if wide else "it", context)
    for gap in re.finditer(" ", words):
        subject, colours = words[: gap.start()], words[gap.end() :]
        if (
            (part := _PART_ALONE.fullmatch(colours))
            and colours_only(subject, moods=False)
            and not _LOOKS.search(subject)
        ):  # “red title”
            return _recolour(re.sub(r"^(?:a|an|the) ", "", subject), part["part"], "it", context)
        colours = re.sub(rf"^{_LINK.replace(' (?:', '(?:')} ", "", colours, flags=re.IGNORECASE)
        if colours_only(colours, moods=True):
            subject = re.sub(rf"{_LINK}$", "", subject, flags=re.IGNORECASE)
            if (named := _PART_ALONE.fullmatch(subject)) and _is_a_mood_of_type(named["part"], colours):
                return None
            scenes = find_reference(subject, context)
            if (
                isinstance(scenes, Meant) and scenes.certain
            ):  # “the second quote” is a scene, not the quote of the second
                return _recolour(colours, None, subject, context)
            for pattern in _SUBJECTS:
                if match := re.fullmatch(pattern, subject, re.IGNORECASE):
                    said = match.groupdict()
                    if said.get("part") and _is_a_mood_of_type(said["part"], colours):
                        return None
                    phrase = (said.get("ref") or "it").removesuffix("'s")
                    if found := _recolour(colours, said.get("part"), phrase, context):
                        return found
    return None


def _is_a_mood_of_type(part: str, colours: str) -> bool:
    """A bold title is no colour; a warm background is one."""
    return _role(part) != "background" and not colours_only(colours, moods=False)


def _recolour(colours: str, part: str | None, phrase: str, context: Context) -> Meaning | None:
    role = _role(part) if part else None

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        palette = palette_of(content)
        if role == "muted":
            wanted = recolour(palette, f"text {colours}")
            new = wanted and replace(palette, muted=wanted.text)
        else:
            new = recolour(palette, f"{role} {colours}" if role else colours)
        if new is None:
            raise ValueError(f"“{colours}” is not a colour known here; a hex colour such as #1b2a6b always is.")
        return {"palette": new.as_dict()}

    transform = colouring(colours, role, part)
    if part and (role == "muted" or _OF_FEW.fullmatch(part)) and phrase == "it":
        scene = scene_of_kind("chart", context) if part.startswith("bar") else scene_showing(part.rstrip("s"), context)
        if isinstance(scene, Unclear):
            return say(scene.question)
        if scene:
            return Meaning(edits=(Edit(scene, rewrite, transform),))
    return edits_of(phrase, rewrite, context, transform)


def _inverted(kind: str, content: dict[str, Any]) -> dict[str, Any]:
    palette = palette_of(content)
    return {"palette": around(palette.text, text=palette.background, accent=palette.accent).as_dict()}


def _role(part: str) -> str:
    return next(role for role, words in PARTS.items() if re.fullmatch(words, part, re.IGNORECASE))
