"""Questions about single scenes: how long one is, what it says, what stands beside it, which is the longest."""

import re

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.contents import content_of
from brain.language.meant import named
from brain.language.names import texts_in
from brain.language.references import Meant, find_reference
from brain.providers.builtin.library import TEMPLATES
from brain.tsx.reading import CannotEdit
from brain.tsx.texts import what_it_says

_LONG = re.compile(
    r"(?:and )?(?:how long (?:is|are|does|do|will)|how many (?:seconds|secs|frames) (?:is|are|does|do|has|have)|what(?:'?s| is) the (?:length|duration) of) "
    r"(?P<ref>.+?)(?: (?:last|take|run|be|long|have))?",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:what(?:'?s| is)? (?:in|on|shown in|written (?:in|on)) |what (?:does|do) |what text (?:is|stands) (?:in|on) |where(?:'s| is) )(?P<ref>.+?)(?: (?:says?|shows?|contains?|looks? like))?",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:what|which scene)(?:'s| is| comes| stands| follows)? (?P<ref>(?:right |directly )?(?:after|before|behind) .+)",
    re.IGNORECASE,
)
_EXTREME = re.compile(
    r"(?:which|what)(?:'s| (?:scene |one )?is)? the (?P<way>longest|shortest)(?: scene| one)?", re.IGNORECASE
)
_TURNED = re.compile(r"^(how long) (?!is\b|are\b)(.+) (?:is|lasts|runs)$", re.IGNORECASE)
MANY = 8  # texts of a scene that an answer tells


def answer_about_scenes(text: str, context: Context) -> str | None:
    """None when the question is not about scenes that are there."""
    question = _TURNED.sub(r"\1 is \2", text.strip(" ?!."))
    if match := _LONG.fullmatch(question):
        return _length(_scenes(match["ref"], context), context)
    if match := _EXTREME.fullmatch(question):
        return _extreme(match["way"].lower(), context)
    if match := _BESIDE.fullmatch(question):
        return _content(_scenes(f"the scene {match['ref']}", context), context)
    if match := _SAYS.fullmatch(question):
        return _content(_scenes(match["ref"], context), context)
    return None


def _scenes(phrase: str, context: Context) -> tuple[SceneInContext, ...]:
    """“It” alone is the video, unless there is only one scene or one is selected."""
    reference = find_reference(phrase, context)
    certain = isinstance(reference, Meant) and (reference.certain or not re.fullmatch(r"it|this|that", phrase, re.I))
    return reference.scenes if isinstance(reference, Meant) and certain else ()


def _length(scenes: tuple[SceneInContext, ...], context: Context) -> str | None:
    if len(scenes) == 1:
        scene = scenes[0]
        return f"Scene {scene.number}, “{scene.name}”, lasts {context.seconds_of(scene.duration):.1f} s ({scene.duration} frames)."
    if not 1 < len(scenes) < len(context.scenes):
        return None
    frames = sum(scene.duration for scene in scenes)
    return f"S{named(scenes)[1:]} last {context.seconds_of(frames):.1f} s together."


def _extreme(way: str, context: Context) -> str | None:
    if not context.scenes:
        return None
    wanted = (max if way == "longest" else min)(scene.duration for scene in context.scenes)
    found = tuple(scene for scene in context.scenes if scene.duration == wanted)
    if len(found) == 1:
        return _length(found, context)
    return f"S{named(found)[1:]} are the {way}: each lasts {context.seconds_of(wanted):.1f} s."


def _content(scenes: tuple[SceneInContext, ...], context: Context) -> str | None:
    if len(scenes) != 1:
        return None
    scene = scenes[0]
    found = content_of(scene)
    lasts = f"Scene {scene.number}, “{scene.name}”, lasts {context.seconds_of(scene.duration):.1f} s"
    if found is None:
        return f"{lasts}. {_of_code(scene)}"
    fields = TEMPLATES[found[0]].fields
    shown = [words for name, value in found[1].items() if fields[name].kind != "palette" for words in texts_in(value)]
    texts = [f"“{words}”" for words in dict.fromkeys(shown)][:MANY]
    return f"{lasts} and is a {TEMPLATES[found[0]].title.lower()}" + (f" with {listed(texts)}." if texts else ".")


def _of_code(scene: SceneInContext) -> str:
    try:
        return what_it_says(scene.tsx_code)
    except CannotEdit as unread:
        return str(unread)
