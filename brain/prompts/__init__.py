"""What models are told, as Markdown files beside this one."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def prompt_text(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8").strip()
