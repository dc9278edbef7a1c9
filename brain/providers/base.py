"""What a brain's provider is: a prompt and a context give a decision; a rejected scene gives a better one."""

from dataclasses import dataclass
from typing import Protocol

from brain.context import Context
from brain.decision import Decided
from scenes.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A decision whose scene did not render: the code that was tried, and what was found."""

    decided: Decided
    tsx_code: str
    findings: tuple[Finding, ...]


class Provider(Protocol):
    """`is_slow` providers show their stages; `repairs` says how often a rejected scene may be tried again."""

    name: str
    is_slow: bool
    repairs: int

    async def decide(self, prompt: str, context: Context) -> Decided:
        """Raises BrainError with a sentence for the person."""
        ...

    async def repair(self, prompt: str, context: Context, rejected: Rejected) -> Decided: ...
