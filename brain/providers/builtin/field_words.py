"""The fields of built-in scenes as people call them, and which of them an edit changes."""

from brain.providers.builtin.library import TEMPLATES, read_content

_WORDS = {
    "items": "entries",
    "rows": "entries",
    "left_items": "points on the left",
    "right_items": "points on the right",
    "left": "left side",
    "right": "right side",
    "images": "pictures",
    "image": "picture",
    "best": "plan that stands out",
    "points": "values",
    "value": "number",
    "start": "number",
    "prefix": "number",
    "suffix": "number",
    "marks": "bullets",
    "url": "address",
    "action": "button",
    "palette": "colours",
    "scale": "size of the type",
    "pace": "speed",
    "align": "place of the type",
}
_NOT_TEXTS = {"palette", "scale", "pace", "motion", "font", "align", "start", "prefix", "suffix"}


def texts_of(kind: str) -> list[str]:
    """What a scene of this kind says and shows, such as title and tagline."""
    return [_WORDS.get(name, name) for name in TEMPLATES[kind].fields if name not in _NOT_TEXTS]


def what_differs(before: str, after: str) -> tuple[str, ...]:
    """The fields in which two codes of one built-in scene differ; empty for any other code."""
    old, new = read_content(before), read_content(after)
    if old is None or new is None:
        return ()
    if old[0] != new[0]:
        return ("content",)
    names = [name for name in TEMPLATES[new[0]].fields if old[1].get(name) != new[1].get(name)]
    return tuple(dict.fromkeys(_WORDS.get(name, name.replace("_", " ")) for name in names))
