"""Checks the content of a built-in scene before it is shown, and after a person has edited it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from typing import Any

from brain.providers.builtin.colours import HEX
from brain.providers.builtin.harmony import Palette
from brain.providers.builtin.library_fields import Field, Template

ROW, LABEL = 140, 30  # characters
COLOURS = {field.name for field in dataclass_fields(Palette)}


def check(template: Template, content: Mapping[str, Any]) -> None:
    """Raises ValueError with a sentence at the first field that the template does not have or cannot show."""
    for name, value in content.items():
        if name not in template.fields:
            has = ", ".join(template.fields)
            raise ValueError(f"The {template.name} scene has no field “{name}”; it has {has}.")
        field = template.fields[name]
        if value is not None and (complaint := _CHECKS[field.kind](field, value)):
            raise ValueError(f"The field “{name}” of a {template.name} scene {complaint}.")


def check_complete(template: Template, content: Mapping[str, Any]) -> None:
    """Raises ValueError with a sentence when something is missing without which there is nothing to show."""
    missing = [name for name in template.required if _is_empty(content.get(name))]
    if missing:
        article = "An" if template.name[0] in "aeiou" else "A"
        raise ValueError(f"{article} {template.name} scene needs its {' and '.join(missing)}.")


def is_well_formed(template: Template, content: Mapping[str, Any]) -> bool:
    """Whether the template's own fields hold what they are for, however long. Fields of the person's own may be there."""
    known = {name: field for name, field in template.fields.items() if content.get(name) is not None}
    endless = {
        name: replace(field, least=-math.inf, most=math.inf, columns=dict.fromkeys(field.columns, math.inf))
        for name, field in known.items()
    }
    return "palette" in known and not any(_CHECKS[field.kind](field, content[name]) for name, field in endless.items())


def _is_empty(value: Any) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _text(field: Field, value: Any) -> str | None:
    if not isinstance(value, str):
        return "is a text"
    return f"has at most {field.most:.0f} characters, this has {len(value)}" if len(value) > field.most else None


def _texts(field: Field, value: Any) -> str | None:
    if not isinstance(value, list | tuple) or not all(isinstance(row, str) and row.strip() for row in value):
        return "is a list of texts"
    if len(value) > field.most:
        return f"has at most {field.most:.0f} entries, these are {len(value)}"
    return f"has at most {ROW} characters in an entry" if any(len(row) > ROW for row in value) else None


def _number(field: Field, value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return "is a number"
    inside = field.least <= value <= field.most
    return None if inside else f"lies between {field.least:g} and {field.most:g}"


def _points(field: Field, value: Any) -> str | None:
    if not isinstance(value, list | tuple) or not all(_is_point(point) for point in value):
        return f"is a list of a label (at most {LABEL} characters) and a value from 0 up"
    return f"has at most {field.most:.0f} entries, these are {len(value)}" if len(value) > field.most else None


def _is_point(point: Any) -> bool:
    if not isinstance(point, dict) or set(point) != {"label", "value"} or not isinstance(point["label"], str):
        return False
    amount = Field(kind="number", about="", most=1e12)
    return len(point["label"]) <= LABEL and _number(amount, point["value"]) is None


def _rows(field: Field, value: Any) -> str | None:
    needed = next(iter(field.columns))
    if not isinstance(value, list | tuple) or not all(_is_row(row, field, needed) for row in value):
        return f"is a list of entries with {', '.join(field.columns)}, of which each has its {needed}"
    if len(value) > field.most:
        return f"has at most {field.most:.0f} entries, these are {len(value)}"
    for row in value:
        for name, words in row.items():
            if len(words) > field.columns[name]:
                return f"has at most {field.columns[name]} characters for {name}, “{words[:30]}…” has {len(words)}"
    return None


def _is_row(row: Any, field: Field, needed: str) -> bool:
    known = isinstance(row, dict) and set(row) <= set(field.columns)
    return known and all(isinstance(words, str) for words in row.values()) and bool(row.get(needed, "").strip())


def _palette(_: Field, value: Any) -> str | None:
    whole = isinstance(value, dict) and set(value) == COLOURS
    if whole and all(isinstance(colour, str) and HEX.fullmatch(colour) for colour in value.values()):
        return None
    return f"names the colours {', '.join(sorted(COLOURS))} as hex"


def _choice(field: Field, value: Any) -> str | None:
    return None if value in field.choices else f"is one of {', '.join(field.choices)}"


_CHECKS: dict[str, Callable[[Field, Any], str | None]] = {
    "text": _text,
    "texts": _texts,
    "number": _number,
    "points": _points,
    "palette": _palette,
    "choice": _choice,
    "rows": _rows,
}
