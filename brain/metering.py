"""What a provider that costs tells of its calls, and whom it asks whether it may go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from brain.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidCall:
    """One call of a model. `rules_hash` is of exactly what it was sent as rules: system prompts and schema."""

    purpose: str
    model: str
    rules_hash: str
    prompt_tokens: int
    completion_tokens: int
    is_estimated: bool  # where the server did not count
    cost: Decimal | None  # None without a price
    ms: int

    @property
    def tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


class Meter(Protocol):
    async def refuse_beyond_limits(self, context: Context) -> None:
        """Raises BrainError when project or person have spent what they may today."""
        ...

    async def record(self, context: Context, calls: Sequence[PaidCall]) -> None: ...


class Unmetered:
    """Limits nothing and keeps nothing: for benchmarks and tests."""

    async def refuse_beyond_limits(self, context: Context) -> None: ...

    async def record(self, context: Context, calls: Sequence[PaidCall]) -> None: ...


UNMETERED: Meter = Unmetered()
