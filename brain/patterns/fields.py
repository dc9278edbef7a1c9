"""What people call the parts of a built-in scene, and which field of its content, or which colour, each is."""

import re
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.names import kind_of
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.providers.builtin.library import TEMPLATES, read_content

# The words, and the fields they can mean in one template or another, the best first.
_FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"tag ?line|sub-?title|sub ?line|sub-? ?head(?:ing|line)|slogan|strap ?line|second line|motto|claim",
        ("tagline",),
    ),
    (r"title|headline|heading|header|main (?:text|line|title)|first line", ("title", "quote")),
    (r"text|texts|words|wording|sentence|message|copy", ("title", "quote", "label")),
    (r"eye ?brow|kicker|over ?line|top line", ("eyebrow",)),
    (r"label|caption|unit", ("label",)),
    (r"number|value|figure|count|amount|percentage", ("value",)),
    (r"prefix", ("prefix",)),
    (r"suffix", ("suffix",)),
    (r"button|button (?:text|label)|call to action|cta|action", ("action",)),
    (r"url|link|address|website|web ?site|domain|web address", ("url",)),
    (r"brand|brand name|company|company name|logo text", ("brand",)),
    (r"quote|quotation|testimonial", ("quote",)),
    (r"author|name|person|speaker", ("name",)),
    (r"role|job|position|job title", ("role",)),
    (r"marks?|bullet style", ("marks",)),
)
FIELD = rf"(?:{'|'.join(words for words, _ in _FIELDS)})"
# Those that a scene may still lack; “add a title” is a wish for another scene.
_LATER = {"tagline", "eyebrow", "label", "prefix", "suffix", "action", "url", "brand", "role"}
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


def texts_of(scene: SceneInContext) -> list[tuple[str, Any]]:
    """The fields of a built-in scene that hold words: a text, a list of texts, or points with labels."""
    content = read_content(scene.tsx_code)
    if content is None:
        return []
    kinds = TEMPLATES[content[0]].fields
    wordy = {"text", "texts", "points"}
    return [(name, value) for name, value in content[1].items() if name in kinds and kinds[name].kind in wordy]
