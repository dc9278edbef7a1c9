"""The provider that asks models on any OpenAI-compatible server: Ollama, vLLM, llama.cpp, OpenRouter, OpenAI."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal

from brain.consent import ask_first
from brain.context import Context
from brain.decision import Decided, Decision
from brain.errors import ProviderFailed
from brain.metering import UNMETERED, Meter
from brain.providers.base import NOBODY, Audience, Rejected
from brain.providers.openai.bill import Bill, joined_hash
from brain.providers.openai.deciding import Decider
from brain.providers.openai.drafting import drafted
from brain.providers.openai.repairing import repaired
from brain.providers.openai.server import ChatServer
from brain.providers.openai.writing import Writer
from config.prices import Prices

TOKEN_BUDGET = 200_000
NO_PICTURES = "The model took no pictures, so it has not seen yours."


class OpenAIProvider:
    """One model decides; one, often a larger one, writes the code of scenes. Both may be the same."""

    name, is_slow, repairs = "openai", True, 2

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str,
        model: str,
        deadline: float,
        writing_model: str = "",
        prices: Prices | None = None,
        token_budget: int = TOKEN_BUDGET,
        meter: Meter = UNMETERED,
    ) -> None:
        self.deadline, self.prices, self.token_budget, self.meter = deadline, prices or {}, token_budget, meter
        how = {"base_url": base_url, "api_key": api_key}
        self.server = ChatServer(**how, model=model, deadline=deadline)
        different = writing_model and writing_model != model
        self.writing = ChatServer(**how, model=writing_model, deadline=deadline) if different else self.server
        self.decider = Decider(self.server)

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        async with self._paid(context) as bill:
            plan = await self.decider.plan(prompt, context, bill, audience)
            unseen = bill.left_out_pictures
            if question := ask_first(plan.decision, prompt, context):
                return self._decided(Decision(chat_response=question, reasoning=plan.decision.reasoning), bill)
            decision = await drafted(plan, prompt, context, Writer(self.writing, bill, audience))
            if unseen and decision.chat_response and not decision.tool_calls:
                decision = decision.model_copy(update={"chat_response": f"{decision.chat_response} {NO_PICTURES}"})
            return self._decided(decision, bill, note=NO_PICTURES if unseen and decision.tool_calls else "")

    async def repair(self, prompt: str, context: Context, rejected: Rejected, audience: Audience = NOBODY) -> Decided:
        before = rejected.decided
        async with self._paid(context, spent_before=before.tokens or 0) as bill:
            decision = await repaired(rejected, prompt, context, Writer(self.writing, bill, audience))
            now = self._decided(decision, bill, note=before.note)
        return replace(
            now,
            tokens=(before.tokens or 0) + bill.tokens,
            prompt_tokens=(before.prompt_tokens or 0) + bill.prompt_tokens,
            completion_tokens=(before.completion_tokens or 0) + bill.completion_tokens,
            cost=_sum(before.cost, bill.cost),
            prompt_hash=joined_hash(before.prompt_hash, bill.rules_hash),
        )

    @asynccontextmanager
    async def _paid(self, context: Context, spent_before: int = 0) -> AsyncIterator[Bill]:
        """Within the limits and the deadline. Whatever comes of it, every call is written down."""
        await self.meter.refuse_beyond_limits(context)
        bill = Bill(self.prices, self.token_budget, spent_before)
        try:
            async with asyncio.timeout(self.deadline):
                yield bill
        except TimeoutError as error:
            raise ProviderFailed(f"The model did not answer within {self.deadline:g} seconds. Try again.") from error
        finally:
            await self.meter.record(context, bill.calls)

    def _decided(self, decision: Decision, bill: Bill, note: str = "") -> Decided:
        return Decided(
            decision=decision,
            model=bill.calls[-1].model,
            tokens=bill.tokens,
            prompt_tokens=bill.prompt_tokens,
            completion_tokens=bill.completion_tokens,
            cost=bill.cost,
            prompt_hash=bill.rules_hash,
            note=note,
        )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None and other is None else (one or Decimal(0)) + (other or Decimal(0))
