"""What a brain's provider is: a prompt and a context give a decision; a rejected scene gives a better one."""

from dataclasses import dataclass
from typing import Protocol

from brain.context import Context
from brain.decision import Decided
from scenes.findings import Finding


@dataclass(frozen=True, slots=True)
class RejectedScene:
    """Code that was tried, and what was found in it."""

    tsx_code: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A decision, and those of its scenes that did not render."""

    decided: Decided
    scenes: tuple[RejectedScene, ...]


class Audience(Protocol):
    """Who watches while an answer is being made. Cheap to tell as often as one likes: what is shown is throttled."""

    def saying(self, text: str) -> None:
        """The answer, as far as it is said; it replaces what was told before."""

    def writing(self, name: str, tsx_code: str) -> None:
        """The code of the scene with this name, as far as it is written; it replaces what was told before."""


class Nobody:
    """Watches nothing."""

    def saying(self, text: str) -> None: ...

    def writing(self, name: str, tsx_code: str) -> None: ...


NOBODY: Audience = Nobody()


class Provider(Protocol):
    """`is_slow` providers show their stages; `repairs` says how often a rejected scene may be tried again."""

    name: str
    is_slow: bool
    repairs: int

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        """Raises BrainError with a sentence for the person."""
        ...

    async def repair(
        self, prompt: str, context: Context, rejected: Rejected, audience: Audience = NOBODY
    ) -> Decided: ...
