"""Several wishes in one prompt: where one ends and the next begins. All of them must be understood, or none counts."""

import re
from collections.abc import Callable, Hashable
from typing import TypeVar

from brain.language.words import mask_quotes

T = TypeVar("T")

_SEAM = re.compile(
    r"\s*(?:;|\.(?=\s)|\n|,?\s+and\s+then(?=\s)|,?\s+then(?=\s)|,\s*and(?=\s)|,?\s+and\s+also(?=\s)|\s+and(?=\s)|\s+&(?=\s)|(?<!\d),|,(?!\d))\s*",
    re.IGNORECASE,
)
MOST_SEAMS = 16


def read_clauses(
    prompt: str,
    read: Callable[[str, T | None], T | None],
    fits: Callable[[T, T, str], bool],
    topic: Callable[[T | None], Hashable],
) -> list[T] | None:
    """What each clause of the prompt means, with as many clauses as can be understood.

    `read(clause, before)` knows what the clause before it means, of which only its `topic` counts.
    `fits(left, right, right_clauses)` says whether the right ones may be wishes of their own behind the left one.
    """
    seams = [(match.start(), match.end()) for match in _SEAM.finditer(mask_quotes(prompt))][:MOST_SEAMS]
    known: dict[tuple[int, Hashable], list[T] | None] = {}

    def from_here(start: int, before: T | None) -> list[T] | None:
        key = start, topic(before)
        if key not in known:
            known[key] = _found(start, before)
        return known[key]

    def _found(start: int, before: T | None) -> list[T] | None:
        for seam, after in seams:
            if seam <= start or (left := read(prompt[start:seam], before)) is None:
                continue
            rest = from_here(after, left)
            if rest is not None and fits(left, rest[0], prompt[after:]):
                return [left, *rest]
        whole = read(prompt[start:], before)
        return None if whole is None else [whole]

    return from_here(0, None)
