"""Other words in all texts of a scene, and whether a scene says them."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import SceneInContext
from brain.language.contents import content_of
from brain.patterns.fields import texts_of, words_in
from brain.patterns.meaning import Rewrite
from brain.tsx.texts import says


def is_said(old: str, scene: SceneInContext) -> bool:
    if content_of(scene) is None:
        return says(scene.tsx_code, old)
    return any(_says(value, old) for _, value in texts_of(scene))


def replacing(old: str, new: str) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        replace, wordy = _replacing(old, new), words_in(kind, content)
        return {name: _each(value, replace) for name, value in wordy if _says(value, old)}

    return rewrite


def _says(value: Any, old: str) -> bool:
    match value:
        case str():
            return re.search(_whole(old), value, re.IGNORECASE) is not None
        case list():
            return any(_says(words, old) for entry in value for words in _words(entry))
    return False


def _each(value: Any, replace: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return replace(value) or None
    changed = [_changed(entry, replace) for entry in value]
    return [entry for entry in changed if entry]


def _words(entry: Any) -> list[str]:
    """What an entry says: a text itself, or the texts in its columns."""
    return [words for words in entry.values() if isinstance(words, str)] if isinstance(entry, dict) else [entry]


def _changed(entry: Any, replace: Callable[[str], str]) -> Any:
    if not isinstance(entry, dict):
        return replace(entry)
    return {column: replace(words) if isinstance(words, str) else words for column, words in entry.items()}


def _replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: " ".join(re.sub(_whole(old), lambda _: new, text, flags=re.IGNORECASE).split()).strip(" ,;:")


def _whole(text: str) -> str:
    """Whole words only: “art” is not in “Start”."""
    return rf"(?<!\w){re.escape(text)}(?!\w)"
