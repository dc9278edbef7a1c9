"""Several wishes in one prompt: where one ends and the next begins. All of them must be understood, or none counts."""

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from brain.language.words import mask_quotes

T = TypeVar("T")

_SEAM = re.compile(
    r"\s*(?:;|(?:(?<=\bas is)|(?<=\bas-is)|(?<=\bit is)|(?<=\bthey are)|(?<=\balone)|(?<=\buntouched)|(?<=\bunchanged)),?\s+but(?=\s)|(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bprof)(?<!\bst)(?<!\bvs)\.(?=\s)|\n|,?\s+and\s+then(?=\s)|,?\s+then(?=\s)|,\s*and(?=\s)|,?\s+and\s+also(?=\s)|\s+(?:and|n)(?=\s)|\s+&(?=\s)|(?<!\d),|,(?!\d))\s*",
    re.IGNORECASE,
)
MOST_SEAMS = 16


@dataclass(frozen=True, slots=True)
class Joints(Generic[T]):
    """How meanings stand beside each other."""

    topic: Callable[[T | None], Hashable]  # all of a clause that the next one depends on
    is_closed: Callable[[T], bool]  # understood to its end, without a text that might hold another wish
    may_follow: Callable[[T, T, str], bool]  # (left, right, the words of the right): is the right a wish of its own?


def read_clauses(prompt: str, read: Callable[[str, T | None], T | None], joints: Joints[T]) -> list[T] | None:
    """What each clause of the prompt means. `read(clause, before)` knows what the clause before it means."""
    seams = [(match.start(), match.end()) for match in _SEAM.finditer(mask_quotes(prompt))][:MOST_SEAMS]
    known: dict[tuple[int, Hashable], list[T] | None] = {}

    def from_here(start: int, before: T | None) -> list[T] | None:
        key = start, joints.topic(before)
        if key not in known:
            known[key] = _found(start, before)
        return known[key]

    def _found(start: int, before: T | None) -> list[T] | None:
        whole = read(prompt[start:], before)
        if whole is not None and joints.is_closed(whole):
            return [whole]
        for seam, after in seams:
            if seam <= start or (left := read(prompt[start:seam], before)) is None:
                continue
            rest = from_here(after, left)
            if rest is not None and joints.may_follow(left, rest[0], prompt[after:]):
                return [left, *rest]
        return None if whole is None else [whole]

    return from_here(0, None)
