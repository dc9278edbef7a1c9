"""Prompts of several lines: the rows below a heading become one line, parted by “ / ”."""

import re

_MARK = re.compile(r"^\s*(?:[-*•–—▪]|\(?\d{1,2}[.):]|\(?[a-h]\))\s+")


def is_marked(line: str) -> bool:
    """Whether the line is one of a bulleted or numbered list."""
    return _MARK.match(line) is not None


def _is_row(line: str) -> bool:
    return re.fullmatch(r"\s*\|.+\|\s*", line) is not None


def _untabled(lines: list[str]) -> list[str]:
    """The rows of a table as “Basic – 9€”, without the row that names its columns."""
    rules = {at for at, line in enumerate(lines) if _is_row(line) and not re.search(r"[^\s|:-]", line)}
    kept = [line for at, line in enumerate(lines) if at not in rules and at + 1 not in rules]
    return [
        " – ".join(cell.strip() for cell in line.strip(" |").split("|")) if _is_row(line) else line for line in kept
    ]


def lines_of(text: str) -> list[str]:
    """The lines without their bullets and numbers, and without the empty ones."""
    return [stripped for line in _untabled(text.splitlines()) if (stripped := _MARK.sub("", line).strip())]


def one_line(text: str) -> str:
    """All lines as one. What stands in a single line stays as it is."""
    lines = lines_of(text)
    if sum(map(_is_row, text.splitlines())) > 1 and not _is_row(text.rstrip().splitlines()[-1]):
        lines = [f"{lines[-1].rstrip(':. ')}:", *lines[:-1]]  # a table, and what to make of it below
    if len(lines) < 2:
        return text.strip()
    head, rows = lines[0], lines[1:]
    rows = [row.rstrip(",;") for row in rows]
    return f"{head} {' / '.join(rows)}" if head.endswith(":") else " / ".join([head, *rows])
