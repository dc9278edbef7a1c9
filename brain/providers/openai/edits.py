"""Search-and-replace blocks: read from a model's text and applied to code, each at the one place that it means."""

import re
from dataclasses import dataclass

from brain.providers.openai.reading import without_thoughts

_BEGINS = re.compile(r"^<{5,9} ?SEARCH", re.MULTILINE)
_BLOCK = re.compile(
    r"^<{5,9} ?SEARCH[^\n]*\n(?P<old>.*?)^={5,9}[^\S\n]*\n(?P<new>.*?)^>{5,9} ?REPLACE", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Block:
    old: str
    new: str


class DoesNotFit(Exception):
    """A block that stands nowhere, or in several places: the sentence is for the model that wrote it."""


def read_blocks(text: str) -> list[Block]:
    """The complete blocks in a text, which may not be finished."""
    return [Block(match["old"], match["new"]) for match in _BLOCK.finditer(without_thoughts(text))]


def read_all_blocks(text: str) -> list[Block]:
    """The blocks of a finished text. Raises DoesNotFit when one of them has no end: the others alone are half a change."""
    blocks, begun = read_blocks(text), len(_BEGINS.findall(without_thoughts(text)))
    if blocks and begun != len(blocks):
        raise DoesNotFit(f"{begun} blocks begin, and {len(blocks)} are complete.")
    return blocks


def apply_blocks(code: str, blocks: list[Block]) -> str:
    """The code after all blocks, one after the other. Raises DoesNotFit."""
    changed = code
    for number, block in enumerate(blocks, start=1):
        changed = _apply(changed, block, number)
    if changed == code:
        raise DoesNotFit("The blocks change nothing.")
    return changed


def _apply(code: str, block: Block, number: int) -> str:
    old = block.old.strip("\n")
    if not old.strip():
        raise DoesNotFit(f"Block {number} has nothing after SEARCH.")
    match code.count(old):
        case 1:
            return code.replace(old, block.new.strip("\n"))
        case 0:
            return _apply_by_lines(code, old, block.new.strip("\n"), number)
        case count:
            raise DoesNotFit(f"The lines after SEARCH in block {number} stand in the code {count} times, not once.")


def _apply_by_lines(code: str, old: str, new: str, number: int) -> str:
    """Whitespace aside: models lose indentation. What comes in is indented as what goes was."""
    lines, wanted = code.split("\n"), [_bare(line) for line in old.split("\n")]
    starts = [
        start
        for start in range(len(lines) - len(wanted) + 1)
        if all(_bare(lines[start + offset]) == line for offset, line in enumerate(wanted))
    ]
    if len(starts) != 1:
        where = f"stand in the code {len(starts)} times" if starts else "do not stand in the code"
        raise DoesNotFit(f"The lines after SEARCH in block {number} {where}.")
    end = starts[0] + len(wanted)
    shift = _indent(lines[starts[0]]) - _indent(old.split("\n")[0])
    replacement = [_shifted(line, shift) for line in new.split("\n")] if new else []
    return "\n".join([*lines[: starts[0]], *replacement, *lines[end:]])


def _bare(line: str) -> str:
    return " ".join(line.split())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _shifted(line: str, by: int) -> str:
    return " " * by + line if by >= 0 else line[min(-by, _indent(line)) :]
