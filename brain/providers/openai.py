"""The provider that asks a model on any OpenAI-compatible server: Ollama, vLLM, llama.cpp, OpenRouter, OpenAI."""

from brain.context import Context
from brain.decision import Decided
from brain.errors import ProviderFailed
from brain.providers.answer_schema import decision_schema, read_decision
from brain.providers.base import NOBODY, Audience, Rejected
from brain.providers.chat_server import ChatServer
from brain.providers.telling import Message, messages_for, repair_for


class OpenAIProvider:
    """Decides and writes in one answer. One that cannot be read is asked for once more."""

    name, is_slow, repairs = "openai", True, 2

    def __init__(self, *, base_url: str, api_key: str, model: str, deadline: float) -> None:
        self.server = ChatServer(base_url=base_url, api_key=api_key, model=model, deadline=deadline)

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        return await self._ask(messages_for(prompt, context))

    async def repair(self, prompt: str, context: Context, rejected: Rejected, audience: Audience = NOBODY) -> Decided:
        decided = await self._ask([*messages_for(prompt, context), *repair_for(rejected)])
        return Decided(
            decision=decided.decision, model=decided.model, tokens=_sum(rejected.decided.tokens, decided.tokens)
        )

    async def _ask(self, messages: list[Message]) -> Decided:
        first = await self.server.ask(messages, decision_schema())
        tokens = first.tokens
        try:
            decision = read_decision(first.text)
        except ProviderFailed:
            again = "That was not the JSON object that was asked for. Answer with this object only."
            more = [{"role": "assistant", "content": first.text[:4000]}, {"role": "user", "content": again}]
            second = await self.server.ask([*messages, *more], decision_schema())
            decision, tokens = read_decision(second.text), _sum(tokens, second.tokens)
        return Decided(decision=decision, model=self.server.model, tokens=tokens)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)
