"""The content of a built-in scene as JSON in its code: found there, and written so that it reads well."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.library_content import is_well_formed
from brain.providers.builtin.library_fields import Template

MARKER = re.compile(r"^const content = ", re.MULTILINE)
LINE = 100  # characters


@dataclass(frozen=True, slots=True)
class Found:
    """A built-in scene's code in three parts: what is before its content, the content, and what is after."""

    template: Template
    before: str
    content: dict[str, Any]
    after: str


def find_content(tsx: str) -> Found | None:
    """None when this is not a built-in scene, or its content was edited into something that is not JSON or not whole."""
    marker = MARKER.search(tsx)
    if marker is None:
        return None
    try:
        content, end = json.JSONDecoder(parse_constant=_refuse).raw_decode(tsx, marker.end())
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not isinstance(name := content.pop("template", None), str):
        return None
    template = TEMPLATES.get(name)
    if template is None or not is_well_formed(template, content):
        return None
    return Found(template, tsx[: marker.end()], content, tsx[end:])


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
    """Letters of every script stay readable; what not every reader bears (`</`, halves of surrogate pairs) does not."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False).replace("</", "<\\/")
    return re.sub("[\ud800-\udfff\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", text)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON.")
