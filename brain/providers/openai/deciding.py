"""The first step: which tools, with which arguments. Small models get one small question after the other."""

import json
import re
from collections import Counter

import structlog

from brain.context import Context
from brain.decision import Decision, ToolCall
from brain.errors import ProviderFailed
from brain.providers.base import Audience
from brain.providers.openai import schema, telling
from brain.providers.openai.bill import Bill
from brain.providers.openai.reading import Plan, Unreadable, read_object, read_plan, said_so_far, without_thoughts
from brain.providers.openai.request import Request
from brain.providers.openai.server import ChatServer
from brain.tools import TOOLS

log = structlog.get_logger()

PATIENCE = 2  # answers in a row that could not be read: from then on small questions are asked at once


class Decider:
    def __init__(self, server: ChatServer) -> None:
        self.server = server
        self.unread = 0

    async def plan(self, prompt: str, context: Context, bill: Bill, audience: Audience) -> Plan:
        if self.unread < PATIENCE:
            try:
                plan = read_plan(await self._ask_whole(prompt, context, bill, audience))
            except Unreadable:
                self.unread += 1
                log.info("brain.small_questions", model=self.server.model, unread=self.unread)
            else:
                self.unread = 0
                return plan
        return await self._ask_in_steps(prompt, context, bill, audience)

    async def _ask_whole(self, prompt: str, context: Context, bill: Bill, audience: Audience) -> str:
        messages = telling.plan_messages(prompt, context)
        request = Request(
            messages=messages,
            purpose="decide",
            bill=bill,
            shape=schema.plan_shape(),
            told=lambda text: _tell(audience, text),
        )
        return await self.server.ask(request)

    async def _ask_in_steps(self, prompt: str, context: Context, bill: Bill, audience: Audience) -> Plan:
        """First the tools, by enum; then the arguments of each."""
        messages = telling.choice_messages(prompt, context)
        request = Request(messages=messages, purpose="choose", bill=bill, shape=schema.choice_shape())
        chosen = _read_names(await self.server.ask(request))
        if not chosen:
            return await self._ask_answer(prompt, context, bill, audience)
        calls, counts, seen = [], Counter(chosen), Counter[str]()
        for name in chosen:
            bill.refuse_beyond_budget()
            seen[name] += 1
            tool = TOOLS[name]
            messages = telling.fill_messages(prompt, context, tool, seen[name], counts[name])
            request = Request(messages=messages, purpose="fill", bill=bill, shape=schema.arguments_shape(tool))
            calls.append(ToolCall(name=name, params=_params(read_object(await self.server.ask(request)))))
        return Plan(Decision(tool_calls=calls))

    async def _ask_answer(self, prompt: str, context: Context, bill: Bill, audience: Audience) -> Plan:
        bill.refuse_beyond_budget()
        request = Request(
            messages=telling.answer_messages(prompt, context),
            purpose="answer",
            bill=bill,
            shape=schema.answer_shape(),
            told=lambda text: _tell(audience, text),
        )
        said = str(read_object(await self.server.ask(request)).get("chat_response") or "")
        return Plan(Decision(chat_response=said[:4000]))


def _tell(audience: Audience, text: str) -> None:
    if said := said_so_far(text):
        audience.saying(said)


def _read_names(text: str) -> list[str]:
    """The tools that are named, however the answer is wrapped; none for an answer in words."""
    try:
        said = json.dumps(read_object(text, "tools")["tools"])
    except Unreadable:
        said = without_thoughts(text)
    names = "|".join(sorted((*TOOLS, schema.ANSWER), key=len, reverse=True))
    found = re.findall(rf"\b(?:{names})\b", said)
    if not found:
        raise Unreadable
    chosen = [name for name in found if name != schema.ANSWER]
    if len(chosen) > schema.MOST_TOOLS:
        raise ProviderFailed(
            f"The model wants to do {len(chosen)} things at once, and can do {schema.MOST_TOOLS}. Ask for less at once."
        )
    return chosen


def _params(said: dict[str, object]) -> dict[str, object]:
    """Small models like to wrap the arguments once more."""
    inner = said.get("params") or said.get("arguments")
    return inner if isinstance(inner, dict) else said
