"""What differs between two texts, line by line, for people to read. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 2  # equal lines shown before and after what differs


@dataclass(frozen=True, slots=True)
class Line:
    """`kind` is same, theirs, mine, or gap: equal lines that are left out. Numbers count from 1."""

    kind: str
    text: str = ""
    number: int | None = None


def differences(theirs: str, mine: str) -> list[Line]:
    """Nothing when both say the same."""
    old, new = theirs.splitlines(), mine.splitlines()
    groups = list(SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(AROUND))
    return [line for index, group in enumerate(groups) for line in _lines_of(group, old, new, is_first=index == 0)]


def _lines_of(
    group: list[tuple[str, int, int, int, int]], old: list[str], new: list[str], *, is_first: bool
) -> Iterator[Line]:
    if not is_first:
        yield Line("gap")
    for tag, old_start, old_end, new_start, new_end in group:
        if tag == "equal":
            yield from (Line("same", new[at], at + 1) for at in range(new_start, new_end))
        else:
            yield from (Line("theirs", old[at], at + 1) for at in range(old_start, old_end))
            yield from (Line("mine", new[at], at + 1) for at in range(new_start, new_end))
