"""A meaning with something to say beside what it does."""

from dataclasses import dataclass

from brain.patterns.meaning import Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised(Meaning):
    """`advice` says what the person could still tell, or what could not be done of it."""

    advice: str = ""
