"""What models are told, as Markdown files beside this one. Each begins with its version, which rises with each change."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
_FRONT = re.compile(r"---\nversion: (\d+)\n---\n")


@dataclass(frozen=True, slots=True)
class Prompt:
    version: int
    text: str


@cache
def prompt(name: str) -> Prompt:
    written = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    front = _FRONT.match(written)
    if front is None:
        raise ValueError(f"{name}.md must begin with its version, between two lines of ---.")
    return Prompt(int(front[1]), written[front.end() :].strip())


def prompt_text(name: str) -> str:
    return prompt(name).text
