"""What people call the parts of a built-in scene, and which field of its content, or which colour, each is."""

import re
from collections.abc import Mapping
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.contents import content_of
from brain.language.names import kind_of
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.providers.builtin.library import TEMPLATES

# The words, and the fields they can mean in one template or another, the best first.
_FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"tag ?line|sub-?title|sub ?line|sub-? ?head(?:ing|line)|slogan|strap ?line|second line|motto|claim",
        ("tagline", "role", "caption"),
    ),
    (
        r"title|headline|heading|header|main (?:text|line|title)|first line",
        ("title", "brand", "text", "quote", "name", "place"),
    ),
    (r"text|texts|words|wording|sentence|message|copy", ("text", "quote", "title", "label", "code")),
    (r"eye ?brow|kicker|over ?line|top line", ("eyebrow", "topic")),
    (r"label|caption|unit", ("label", "caption")),
    (r"start(?:ing)? (?:number|value|figure)|starting point", ("start",)),
    (r"number|value|figure|count|amount|percentage", ("value", "start")),
    (r"prefix", ("prefix",)),
    (r"suffix", ("suffix",)),
    (r"button|button (?:text|label)|call to action|cta|action", ("action",)),
    (r"address", ("address", "url")),
    (r"url|link|website|web ?site|domain|web address|web link", ("url",)),
    (r"brand|brand name|company|company name|logo text", ("brand",)),
    (r"quote|quotation|testimonial|review|statement", ("quote", "text")),
    (r"author|name|person|speaker|customer|poster", ("name",)),
    (r"role|job|position|job title", ("role",)),
    (r"topic|programme|program|series", ("topic", "eyebrow")),
    (r"handle|user ?name|account", ("handle",)),
    (r"likes|number of likes|like count", ("likes",)),
    (r"stars|rating|star rating|number of stars", ("stars",)),
    (r"place|venue|location|city|town", ("place",)),
    (r"date|day|opening hours|hours|when", ("when",)),
    (r"left(?: side| column| title| heading| half)?", ("left",)),
    (r"right(?: side| column| title| heading| half)?", ("right",)),
    (r"code|snippet|source code", ("code",)),
    (r"file ?name|file", ("file",)),
    (r"highlight|highlighted words?|accented words?", ("highlight",)),
    (r"marks?|bullet style", ("marks",)),
)
FIELD = rf"(?:{'|'.join(words for words, _ in _FIELDS)})"
HEADING = rf"(?:{_FIELDS[0][0]}|{_FIELDS[1][0]})"
# Those that a scene may still lack; “add a title” is a wish for another scene.
_LATER = {
    "tagline", "eyebrow", "label", "prefix", "suffix", "action", "url", "brand", "role", "caption", "topic", "handle",
    "likes", "stars", "address", "when", "file", "highlight",
}  # fmt: skip
# Those that “the … is …” sets, too: nobody complains about a date with these words.
STATED_FIELD = (
    r"(?:author|speaker|customer|role|job title|url|link|website|web ?site|address|date|venue|handle|file ?name)"
)
LATER_FIELD = rf"(?:{'|'.join(words for words, fields in _FIELDS if set(fields) <= _LATER)})"


def fields_called(word: str) -> tuple[str, ...]:
    return next((fields for words, fields in _FIELDS if re.fullmatch(words, word, re.IGNORECASE)), ())


def field_in(template: str, word: str) -> str | None:
    """The field of that template which people mean with `word`."""
    return next((field for field in fields_called(word) if field in TEMPLATES[template].fields), None)


def scene_with(word: str, phrase: str | None, context: Context) -> SceneInContext | Unclear | None:
    """The built-in scene whose `word` is meant: the one named in `phrase`, else the current, else the only such one."""
    if phrase:
        return find_scene(phrase, context)
    current = find_current(context)
    having = tuple(scene for scene in context.scenes if (kind := kind_of(scene)) and field_in(kind, word))
    if current and (current in having or kind_of(current) is None):
        return current
    if len(having) > 1:
        return Unclear(f"In which scene: {choices(having)}?")
    return having[0] if having else None


def scene_showing(word: str, context: Context) -> SceneInContext | Unclear | None:
    """The scene that has a text, or a number, which people call `word`: the current one, else the only one."""
    return _only(tuple(scene for scene in context.scenes if _shows(scene, word)), context)


def scene_of_kind(kind: str, context: Context) -> SceneInContext | Unclear | None:
    """The same for what only scenes of one template have, such as bars."""
    return _only(tuple(scene for scene in context.scenes if kind_of(scene) == kind), context)


def _only(showing: tuple[SceneInContext, ...], context: Context) -> SceneInContext | Unclear | None:
    current = find_current(context)
    if current and (current in showing or kind_of(current) is None):
        return current
    if len(showing) > 1:
        return Unclear(f"In which scene: {choices(showing)}?")
    return showing[0] if showing else None


def _shows(scene: SceneInContext, word: str) -> bool:
    if (content := content_of(scene)) is None or (field := field_in(content[0], word)) is None:
        return False
    return content[1].get(field) is not None


def texts_of(scene: SceneInContext) -> list[tuple[str, Any]]:
    """The fields of a built-in scene that hold words: a text, a list of texts, points with labels, or rows."""
    content = content_of(scene)
    return words_in(*content) if content else []


def words_in(template: str, content: Mapping[str, Any]) -> list[tuple[str, Any]]:
    kinds = TEMPLATES[template].fields
    wordy = {"text", "texts", "points", "rows"}
    return [(name, value) for name, value in content.items() if name in kinds and kinds[name].kind in wordy]
