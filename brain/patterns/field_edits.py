"""How one text or number of a built-in scene becomes another, by what people call it."""

from typing import Any

from brain.language.amounts import find_amounts
from brain.patterns.fields import field_in
from brain.patterns.meaning import Rewrite
from brain.providers.builtin.library import TEMPLATES


def removing_field(word: str) -> Rewrite:
    return lambda kind, content: {own_field(kind, word): None}


def setting_field(word: str, new: str) -> Rewrite:
    return lambda kind, content: _new(kind, word, new)


def _new(kind: str, word: str, new: str) -> dict[str, Any]:
    """What the field becomes; a number brings its prefix and suffix. Raises ValueError when the scene has no such field."""
    field = own_field(kind, word)
    if field == "value":
        if not (amounts := find_amounts(new)):
            raise ValueError(f"“{new}” is not a number.")
        return {"value": amounts[0].value, "prefix": amounts[0].prefix or None, "suffix": amounts[0].suffix or None}
    if TEMPLATES[kind].fields[field].kind == "number":
        if not (amounts := find_amounts(new)):
            raise ValueError(f"“{new}” is not a number.")
        return {field: amounts[0].value}
    return {field: new}


def own_field(kind: str, word: str) -> str:
    field = field_in(kind, word)
    if field is None:
        raise ValueError(f"A {kind} scene has no {word}.")
    return field
