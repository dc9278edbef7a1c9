"""Scenes by name or kind: “the intro”, “Features”, “the closing card”."""

import re
from collections.abc import Callable
from functools import lru_cache

from brain.context import Context, SceneInContext
from brain.language.words import unquoted
from brain.providers.builtin.library import read_content

# What people call a scene of each of the built-in templates.
KINDS = {
    "title": {"intro", "introduction", "opening", "opener", "title", "cover", "start", "beginning", "hero"},
    "closing": {"closing", "outro", "end", "ending", "closer", "cta", "call to action", "final", "credits", "finale"},
    "list": {"list", "features", "feature", "bullets", "bullet", "bullet points", "points", "agenda", "steps"},
    "counter": {"counter", "number", "stat", "statistic", "stats", "metric", "figure", "count"},
    "chart": {"chart", "graph", "bar chart", "growth", "bars", "diagram", "line chart"},
    "quote": {"quote", "testimonial", "quotation"},
}
# What can also be a part of a scene: “remove the title” without “scene” behind it never deletes a scene.
ELEMENTS = {
    "title", "tagline", "subtitle", "headline", "heading", "text", "word", "words", "list", "bullets", "bullet", "points",
    "features", "feature", "bullet points", "steps", "number", "counter", "count", "figure", "stat", "statistic", "stats",
    "metric", "chart", "graph", "bar chart", "bars", "diagram", "line chart", "growth", "quote", "logo", "icon", "image",
    "picture", "photo", "video", "music", "audio", "sound", "background", "colour", "color", "gradient", "shadow", "glow",
    "border", "delay", "pause", "animation", "motion", "effect", "fade", "transition", "end", "ending", "start", "beginning",
    "caption", "label", "button", "line", "lines", "shape", "particles", "credits", "final", "cover", "item", "link", "url",
}  # fmt: skip
_NOUN = re.compile(
    r"(?P<name>.+?)(?P<noun>[ -](?:scenes?|clips?|slides?|shots?|cards?|screens?|pages?))?", re.IGNORECASE
)
_WITH = re.compile(
    r"(?:the )?(?:scene|clip|slide|card|one) (?:with|about|showing) (?:the |a )?(?P<name>.+)", re.IGNORECASE
)
_CALLED = re.compile(
    r"(?:the )?(?:scene|clip|slide|card|one) (?:called|named|titled|with the (?:name|title)|\W?)\s*(?P<name>.+)",
    re.IGNORECASE,
)


def named_scenes(phrase: str, context: Context) -> tuple[tuple[SceneInContext, ...], bool]:
    """The scenes that the phrase fits best, and whether it can only mean scenes."""
    if about := _WITH.fullmatch(phrase):
        return _fitting(_key(about["name"]), context, [_is_named, _is_of_kind, _has_in_its_name]), True
    if called := _CALLED.fullmatch(phrase):
        return _fitting(_key(unquoted(called["name"])), context, [_is_named]), True
    text = re.sub(r"^(?:the|my|our) ", "", phrase.strip(), flags=re.IGNORECASE)
    if exact := _fitting(_key(unquoted(text)), context, [_is_named]):
        as_written = text == phrase.strip() and any(scene.name == unquoted(text) for scene in exact)
        return exact, as_written or _key(text) not in ELEMENTS
    match = _NOUN.fullmatch(text)
    if match is None or text.startswith(('"', "'")):
        return (), False
    name, has_noun = _key(match["name"]), match["noun"] is not None
    fitting = _fitting(name, context, [_is_named, _is_named_like, _is_of_kind, _has_in_its_name])
    sure = has_noun or (
        name not in ELEMENTS and any(_is_named(scene, name) or _is_named_like(scene, name) for scene in fitting)
    )
    return fitting, sure


def kind_of(scene: SceneInContext) -> str | None:
    """The built-in template that the scene was made from, while its code still shows it."""
    return _kind_of_code(scene.tsx_code)


@lru_cache(maxsize=256)
def _kind_of_code(tsx_code: str) -> str | None:
    content = read_content(tsx_code)
    return content[0] if content else None


Fits = Callable[[SceneInContext, str], bool]


def _fitting(name: str, context: Context, ways: list[Fits]) -> tuple[SceneInContext, ...]:
    """The scenes that fit in the first way in which any fits."""
    for fits in ways:
        if scenes := tuple(scene for scene in context.scenes if name and fits(scene, name)):
            return scenes
    return ()


def _is_named(scene: SceneInContext, name: str) -> bool:
    return _key(scene.name) == name


def _is_named_like(scene: SceneInContext, name: str) -> bool:
    """Another word for its name: “the outro” for a scene called “Closing”."""
    own = re.sub(r" (?:card|scene|slide|screen)$", "", _key(scene.name))
    return any({own, name} <= words for words in KINDS.values())


def _is_of_kind(scene: SceneInContext, name: str) -> bool:
    kind = kind_of(scene)
    return kind is not None and name in KINDS.get(kind, {kind})


def _has_in_its_name(scene: SceneInContext, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", _key(scene.name)) is not None


def _key(name: str) -> str:
    return " ".join(name.casefold().split()).strip("\"'“”.,:;!? ")
