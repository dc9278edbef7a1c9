"""What the built-in scenes of a project hold, read from their code once."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from brain.context import SceneInContext
from brain.providers.builtin.library import read_content


def content_of(scene: SceneInContext) -> tuple[str, Mapping[str, Any]] | None:
    """The template and the content of a built-in scene, to be read only; None for any other code."""
    return _content_of_code(scene.tsx_code)


@lru_cache(maxsize=256)
def _content_of_code(tsx_code: str) -> tuple[str, Mapping[str, Any]] | None:
    found = read_content(tsx_code)
    return (found[0], MappingProxyType(found[1])) if found else None
