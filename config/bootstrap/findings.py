"""What `run.py check` can find out about one subject."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    GOOD = "ok"
    WISH = "optional"  # not there, and everything else works without
    LACK = "missing"  # not there, and needed


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    state: State
    text: str


def good(name: str, text: str) -> Finding:
    return Finding(name, State.GOOD, text)


def wish(name: str, text: str) -> Finding:
    return Finding(name, State.WISH, text)


def lack(name: str, text: str) -> Finding:
    return Finding(name, State.LACK, text)
