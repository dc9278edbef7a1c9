"""Prompts of several lines: the rows below a heading become one line, parted by “ / ”."""

import re

_MARK = re.compile(r"^\s*(?:[-*•–—▪]|\(?\d{1,2}[.):]|\(?[a-h]\))\s+")


def is_marked(line: str) -> bool:
    """Whether the line is one of a bulleted or numbered list."""
    return _MARK.match(line) is not None


def lines_of(text: str) -> list[str]:
    """The lines without their bullets and numbers, and without the empty ones."""
    return [stripped for line in text.splitlines() if (stripped := _MARK.sub("", line).strip())]


def one_line(text: str) -> str:
    """All lines as one. What stands in a single line stays as it is."""
    lines = lines_of(text)
    if len(lines) < 2:
        return text.strip()
    head, rows = lines[0], lines[1:]
    rows = [row.rstrip(",;") for row in rows]
    return f"{head} {' / '.join(rows)}" if head.endswith(":") else " / ".join([head, *rows])
