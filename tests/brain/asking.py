"""Asks the brain as the chat does, and waits for the finished answer."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User

from brain import orchestrator
from brain.context import Context
from brain.decision import Decided, Decision, ToolCall
from brain.providers.base import NOBODY, Audience, Provider, Rejected
from chat.models import Message
from projects import state
from projects.changes import Say, StartAnswer
from projects.models import Project


def begin(project: Project, prompt: str, *, by: User, scene_id: UUID | None = None) -> Message:
    """The prompt and its unfinished answer, as the view writes them."""
    say = Say(content=prompt, scene_id=scene_id)
    answer = StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=by, request_id=f"ask-{say.message_id}")
    return Message.objects.get(pk=answer.message_id)


def ask(project: Project, prompt: str, *, by: User, provider: Provider | None = None, **more: Any) -> Message:
    answer = begin(project, prompt, by=by, **more)
    asyncio.run(orchestrator.respond(answer.pk, provider))
    answer.refresh_from_db()
    return answer


class Scripted:
    """A provider that says what a test wrote down, and does `meanwhile` before each decision."""

    name, is_slow, repairs = "scripted", True, 2

    def __init__(self, *decisions: Decision | Exception, meanwhile: Callable[[], Any] | None = None) -> None:
        self.decisions, self.meanwhile = list(decisions), meanwhile
        self.seen: list[Context] = []
        self.rejected: list[Rejected] = []

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        self.seen.append(context)
        if self.meanwhile:
            await asyncio.get_running_loop().run_in_executor(None, self.meanwhile)
        decision = self.decisions.pop(0)
        if isinstance(decision, Exception):
            raise decision
        return Decided(decision=decision, model="scripted-1", tokens=100)

    async def repair(self, prompt: str, context: Context, rejected: Rejected, audience: Audience = NOBODY) -> Decided:
        self.rejected.append(rejected)
        return await self.decide(prompt, context, audience)


class Telling(Scripted):
    """Tells its audience (what, *arguments) step by step before it decides, `pace` seconds apart."""

    def __init__(self, *decisions: Decision | Exception, steps: Sequence[tuple[str, ...]], pace: float = 0.1) -> None:
        super().__init__(*decisions)
        self.steps, self.pace = steps, pace
        self.told = 0
        self.cancelled_at: float | None = None

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        try:
            for what, *arguments in self.steps:
                getattr(audience, what)(*arguments)
                self.told += 1
                await asyncio.sleep(self.pace)
        except asyncio.CancelledError:
            self.cancelled_at = time.monotonic()
            raise
        return await super().decide(prompt, context, audience)


def lines_of(code: str, name: str = "Boats") -> list[tuple[str, ...]]:
    """The steps of writing this code line by line."""
    lines = code.splitlines()
    return [("writing", name, "\n".join(lines[: count + 1])) for count in range(len(lines))]


def calls(*calls: tuple[str, dict[str, Any]], **more: Any) -> Decision:
    return Decision(tool_calls=[ToolCall(name=name, params=params) for name, params in calls], **more)
