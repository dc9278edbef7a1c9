"""The built-in scenes: complete TSX modules whose whole content is one JSON value at the top.

A rendered scene is a template with that value and its duration filled in, followed by those parts of the kit that it
uses. `rewrite` changes only these two places, so whatever a person did to the rest of the code stays.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.library_content import check, check_complete
from brain.providers.builtin.library_fields import Template
from brain.providers.builtin.library_json import Found, find_content, written

__all__ = ["TEMPLATES", "Template", "read_content", "render", "rewrite", "sample_code"]

FOLDER = Path(__file__).parent / "templates"
DURATION = re.compile(r"^export const duration = \d+(?=;|$)", re.MULTILINE)


def render(name: str, content: dict[str, Any], *, duration: int) -> str:
    """The TSX of a built-in scene that lasts `duration` frames; without a palette it has its template's own.

    Raises ValueError with a sentence when the content does not suit the template.
    """
    if name not in TEMPLATES:
        raise ValueError(f"There is no built-in scene “{name}”; there are {', '.join(TEMPLATES)}.")
    sample = _sample(name)
    check(TEMPLATES[name], content)
    content = {**content, "palette": content.get("palette") or sample.content["palette"]}
    return _with_content(sample, content, duration=duration)


def read_content(tsx: str) -> tuple[str, dict[str, Any]] | None:
    """The template and the content of a built-in scene; None for any other code."""
    found = find_content(tsx)
    return (found.template.name, found.content) if found else None


def rewrite(tsx: str, *, duration: int | None = None, **changes: Any) -> str | None:
    """The scene with these fields changed (None removes one); None when `tsx` is not, or no longer, a built-in scene.

    Raises ValueError with a sentence when a change does not suit the template.
    """
    found = find_content(tsx)
    if found is None or (duration is not None and not DURATION.search(tsx)):
        return None
    check(found.template, changes)
    return _with_content(found, {**found.content, **changes}, duration=duration)


@cache
def sample_code(name: str) -> str:
    """The template with what it says of itself, and those parts of the kit whose functions are called, here or there."""
    code, parts = _source(name), sorted(path.stem for path in FOLDER.glob("kit*.tsx"))
    while used := next((part for part in parts if _calls(code, _source(part))), None):
        parts.remove(used)
        code += "\n" + _DESCRIPTION.sub("", _source(used))
    return code


def _calls(code: str, part: str) -> bool:
    return any(re.search(rf"\b{function}\(|<{function}\b", code) for function in _FUNCTION.findall(part))


# How a part of the kit is used matters to those who write templates; in a scene it would be a tenth of the code.
_DESCRIPTION = re.compile(r"^/\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_FUNCTION = re.compile(r"^function (\w+)", re.MULTILINE)


def _source(name: str) -> str:
    return (FOLDER / f"{name}.tsx").read_text(encoding="utf-8")


@cache
def _sample(name: str) -> Found:
    found = find_content(sample_code(name))
    assert found is not None
    return found


def _with_content(found: Found, content: dict[str, Any], *, duration: int | None) -> str:
    check_complete(found.template, content)
    kept = {name: value for name, value in content.items() if value is not None}
    tsx = found.before + written({"template": found.template.name, **kept}) + found.after
    return tsx if duration is None else DURATION.sub(f"export const duration = {duration:d}", tsx, count=1)
