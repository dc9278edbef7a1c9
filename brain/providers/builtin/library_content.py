"""Checks the content of a built-in scene and writes it as JSON that reads well in code."""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import fields as dataclass_fields
from typing import Any

from brain.providers.builtin.colours import HEX
from brain.providers.builtin.harmony import Palette
from brain.providers.builtin.library_templates import Field, Template

ROW, LABEL, LINE = 140, 30, 100  # characters
COLOURS = {field.name for field in dataclass_fields(Palette)}


def check(template: Template, content: Mapping[str, Any]) -> None:
    """Raises ValueError with a sentence at the first field that the template does not have or cannot show."""
    for name, value in content.items():
        if name not in template.fields:
            has = ", ".join(template.fields)
            raise ValueError(f"The {template.name} scene has no field “{name}”; it has {has}.")
        field = template.fields[name]
        if value is not None and (complaint := _CHECKS[field.kind](field, value)):
            raise ValueError(f"The {name} of a {template.name} scene {complaint}.")


def written(content: Mapping[str, Any]) -> str:
    """The content as JSON, a field a line; what is too long for its line has an entry a line."""
    lines = (f"  {_json(name)}: {_value(value, len(name))}" for name, value in content.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _value(value: Any, taken: int) -> str:
    line = _json(value)
    if not isinstance(value, list | dict) or not value or len(line) + taken < LINE:
        return line
    if isinstance(value, list):
        return "[\n" + ",\n".join(f"    {_json(entry)}" for entry in value) + "\n  ]"
    return "{\n" + ",\n".join(f"    {_json(key)}: {_json(entry)}" for key, entry in value.items()) + "\n  }"


def _json(value: Any) -> str:
    """Letters of every script stay readable; `</` and halves of surrogate pairs, which not every reader bears, do not."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False).replace("</", "<\\/")
    return re.sub("[\ud800-\udfff\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", text)


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
}
