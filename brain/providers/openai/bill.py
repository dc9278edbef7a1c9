"""What the calls for one answer cost. Tokens that a server does not count are estimated, and marked as such."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from brain.errors import ProviderFailed
from brain.metering import PaidCall
from brain.providers.openai.completion import Usage
from brain.providers.openai.parts import Message, text_of
from config.prices import Prices

LETTERS = 4  # of a token, about


@dataclass(slots=True)
class Bill:
    """`budget` is how many tokens one answer may use; `spent_before` what it had used before this bill."""

    prices: Prices
    budget: int
    spent_before: int = 0
    calls: list[PaidCall] = field(default_factory=list)
    left_out_pictures: bool = False  # in at least one call, because the server refused them

    def add(
        self,
        purpose: str,
        *,
        model: str,
        messages: Sequence[Message],
        schema: dict[str, Any] | None,
        text: str,
        usage: Usage | None,
        ms: int,
    ) -> None:
        counted = usage or Usage(sum(len(text_of(each)) for each in messages) // LETTERS, len(text) // LETTERS)
        price = self.prices.get(model)
        cost = price.of(prompt_tokens=counted.prompt, completion_tokens=counted.completion) if price else None
        self.calls.append(
            PaidCall(
                purpose=purpose,
                model=model,
                rules_hash=_hash_of_rules(messages, schema),
                prompt_tokens=counted.prompt,
                completion_tokens=counted.completion,
                is_estimated=usage is None,
                cost=cost,
                ms=ms,
            )
        )

    def refuse_beyond_budget(self) -> None:
        """Before another call. Raises ProviderFailed."""
        if self.spent_before + self.tokens >= self.budget:
            raise ProviderFailed(
                f"This answer would take more than {self.budget} tokens, the most that one may use here. "
                "Ask for less at once, or whoever runs this raises BRAIN_TOKEN_BUDGET.",
                retryable=False,
            )

    @property
    def tokens(self) -> int:
        return sum(call.tokens for call in self.calls)

    @property
    def prompt_tokens(self) -> int:
        return sum(call.prompt_tokens for call in self.calls)

    @property
    def completion_tokens(self) -> int:
        return sum(call.completion_tokens for call in self.calls)

    @property
    def cost(self) -> Decimal | None:
        """None when no call has a price."""
        costs = [call.cost for call in self.calls if call.cost is not None]
        return sum(costs, Decimal(0)) if costs else None

    @property
    def rules_hash(self) -> str:
        """Of all rules that were sent, whatever the order in which parallel calls ended."""
        return joined_hash(*{call.rules_hash for call in self.calls})


def joined_hash(*hashes: str) -> str:
    return hashlib.sha256("".join(sorted(each for each in hashes if each)).encode()).hexdigest()


def _hash_of_rules(messages: Sequence[Message], schema: dict[str, Any] | None) -> str:
    rules = [text_of(each) for each in messages if each["role"] == "system"]
    return hashlib.sha256(json.dumps([rules, schema], sort_keys=True).encode()).hexdigest()
