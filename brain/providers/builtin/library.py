"""The built-in scenes: complete TSX modules whose whole content is one JSON value at the top.

A rendered scene is a template with that value and its duration filled in, followed by the kit that all templates
share. `rewrite` changes only these two places, so whatever a person did to the rest of the code stays.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from brain.providers.builtin.library_content import check, written
from brain.providers.builtin.library_templates import TEMPLATES, Template

__all__ = ["TEMPLATES", "Template", "read_content", "render", "rewrite"]

FOLDER = Path(__file__).parent / "templates"
CONTENT = re.compile(r"^const content = ", re.MULTILINE)
DURATION = re.compile(r"^export const duration = \d+", re.MULTILINE)


def render(name: str, content: dict[str, Any], *, duration: int) -> str:
    """The TSX of a built-in scene that lasts `duration` frames. Raises ValueError with a sentence."""
    if name not in TEMPLATES:
        raise ValueError(f"There is no built-in scene “{name}”; there are {', '.join(TEMPLATES)}.")
    check(TEMPLATES[name], content)
    if missing := [field for field in TEMPLATES[name].required if content.get(field) in (None, "", [])]:
        raise ValueError(f"A {name} scene needs its {' and '.join(missing)}.")
    return _with_content(_source(name), {"template": name, **content}, duration=duration)


def read_content(tsx: str) -> tuple[str, dict[str, Any]] | None:
    """The template and the content of a built-in scene; None for any other code."""
    found = _find_content(tsx)
    if found is None:
        return None
    content = dict(found[0])
    return content.pop("template"), content


def rewrite(tsx: str, *, duration: int | None = None, **changes: Any) -> str | None:
    """The scene with these fields changed (None removes one); None when `tsx` is not, or no longer, a built-in scene.

    Raises ValueError with a sentence when a change does not suit the template.
    """
    found = _find_content(tsx)
    if found is None or (duration is not None and not DURATION.search(tsx)):
        return None
    template = TEMPLATES[found[0]["template"]]
    check(template, changes)
    content = {**found[0], **changes}
    if missing := [field for field in template.required if content.get(field) in (None, "", [])]:
        raise ValueError(f"A {template.name} scene needs its {' and '.join(missing)}.")
    return _with_content(tsx, content, duration=duration)


@cache
def _source(name: str) -> str:
    parts = [(FOLDER / f"{part}.tsx").read_text(encoding="utf-8") for part in (name, "kit")]
    return "\n".join(parts)


def _with_content(tsx: str, content: dict[str, Any], *, duration: int | None) -> str:
    found = _find_content(tsx)
    assert found is not None
    _, start, end = found
    kept = {field: value for field, value in content.items() if value is not None}
    tsx = tsx[:start] + written(kept) + tsx[end:]
    return tsx if duration is None else DURATION.sub(f"export const duration = {duration:d}", tsx, count=1)


def _find_content(tsx: str) -> tuple[dict[str, Any], int, int] | None:
    """The content with its template's name, and where its JSON starts and ends."""
    marker = CONTENT.search(tsx)
    if marker is None:
        return None
    try:
        content, end = json.JSONDecoder().raw_decode(tsx, marker.end())
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("template") not in TEMPLATES:
        return None
    return content, marker.end(), end
