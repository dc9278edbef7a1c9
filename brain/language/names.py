"""Scenes by name or kind: “the intro”, “Features”, “the closing card”."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from brain.context import Context, SceneInContext
from brain.language.contents import content_of
from brain.language.kinds import KINDS, SENSES
from brain.language.words import unquoted

# What can also be a part of a scene: “remove the title” without “scene” behind it never deletes a scene.
ELEMENTS = {
    "title", "tagline", "subtitle", "headline", "heading", "text", "word", "words", "list", "bullets", "bullet", "points",
    "features", "feature", "bullet points", "steps", "number", "counter", "count", "figure", "stat", "statistic", "stats",
    "metric", "chart", "graph", "bar chart", "bars", "diagram", "line chart", "growth", "quote", "logo", "icon", "image",
    "picture", "photo", "video", "music", "audio", "sound", "background", "colour", "color", "gradient", "shadow", "glow",
    "border", "delay", "pause", "animation", "motion", "effect", "fade", "transition", "end", "ending", "start", "beginning",
    "caption", "label", "button", "price", "prices", "plan", "plans", "stars", "rating", "name", "role", "address", "date",
    "code", "message", "messages", "post", "timer", "countdown", "grid", "icons", "images", "pictures", "photos", "screen",
    "phone", "laptop", "browser", "mockup", "lights", "dust", "team", "people", "roadmap", "timeline", "milestones", "line", "lines", "shape", "particles", "credits", "final", "cover", "item", "link", "url",
}  # fmt: skip
# What is always a whole scene, whatever else the video holds.
_WHOLE = {"intro", "introduction", "opening", "opener", "hero", "closing", "outro", "closer", "finale", "agenda"}
_NOUN = re.compile(
    r"(?P<name>.+?)(?P<noun>[ -](?:scenes?|clips?|slides?|shots?|cards?|screens?|pages?|ones?))?(?: (?:bit|part|section|thing))?",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"(?:the )?(?:scene|clip|slide|card|one) (?:with|about|showing) (?:the |a )?(?P<name>.+)", re.IGNORECASE
)
_SAYING = re.compile(
    r"(?:the )?(?:scene|clip|slide|card|one) (?:that says|which says|saying|where it says|with the (?:text|words|headline)) (?P<words>.+)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:the )?(?:scene|clip|slide|card|one) (?:called|named|titled|with the (?:name|title)|\W?)\s*(?P<name>.+)",
    re.IGNORECASE,
)


def named_scenes(phrase: str, context: Context) -> tuple[tuple[SceneInContext, ...], bool]:
    """The scenes that the phrase fits best, and whether it can only mean scenes."""
    if saying := _SAYING.fullmatch(phrase):
        return _fitting(_key(unquoted(saying["words"])), context, [_says]), True
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
    sure = has_noun or name in _WHOLE or (name not in ELEMENTS and any(_is_named(scene, name) for scene in fitting))
    return fitting, sure


def scenes_alike(phrase: str, context: Context) -> tuple[tuple[SceneInContext, ...], bool]:
    """All scenes that have the word in their name or are of that kind, and whether it can only mean scenes."""
    match = _NOUN.fullmatch(phrase.strip())
    name = _key(match["name"]) if match else ""
    ways = [_is_named, _has_in_its_name, _is_named_like, _is_of_kind]
    scenes = tuple(scene for scene in context.scenes if name and any(fits(scene, name) for fits in ways))
    return scenes, bool(match and match["noun"]) or all(_has_in_its_name(scene, name) for scene in scenes)


def kind_of(scene: SceneInContext) -> str | None:
    """The built-in template that the scene was made from, while its code still shows it."""
    content = content_of(scene)
    return content[0] if content else None


def same_name(name: str, said: str) -> bool:
    """Whether `said` is another word for a scene called `name`: “the outro” for “Closing”."""
    return not SENSES.get(_key(said), _NO_SENSE).isdisjoint(SENSES.get(_own_key(name), _NO_SENSE))


_NO_SENSE: frozenset[str] = frozenset()
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
    return same_name(scene.name, name)


def _is_of_kind(scene: SceneInContext, name: str) -> bool:
    kind = kind_of(scene)
    return kind is not None and name in KINDS.get(kind, {kind})


def _has_in_its_name(scene: SceneInContext, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", _key(scene.name)) is not None


def _says(scene: SceneInContext, words: str) -> bool:
    content = content_of(scene)
    return content is not None and any(words in text.casefold() for text in texts_in(content[1]))


def texts_in(value: object) -> Iterator[str]:
    """Every text in the content of a scene, or in a part of it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from texts_in(part)


@lru_cache(maxsize=4096)
def _own_key(name: str) -> str:
    return re.sub(r" (?:card|scene|slide|screen)$", "", _key(name))


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return " ".join(name.casefold().split()).strip("\"'“”.,:;!? ")
