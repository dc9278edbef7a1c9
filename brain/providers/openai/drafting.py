"""From a plan to a decision: has the code written that its calls need, several scenes side by side."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TypeVar

from brain.context import Context
from brain.decision import Decision, ToolCall
from brain.providers.openai.reading import Plan
from brain.providers.openai.schema import BRIEF, CODE, takes_code
from brain.providers.openai.tasks import Task
from brain.providers.openai.writing import Writer
from brain.tools import TOOLS, changes_for, refuse_contradictions

Draft = TypeVar("Draft")

AT_ONCE = 3  # scenes that are written at the same time; servers of one's own do not get faster by more
KEPT = {BRIEF: "", "kind": "creative"}  # what the deciding model says to the writer, and no tool takes


async def drafted(plan: Plan, prompt: str, context: Context, writer: Writer) -> Decision:
    """The plan with code in place of its briefs. Raises ToolRefused before anything is written in vain."""
    calls = plan.decision.tool_calls
    refuse_contradictions(
        context, [change for call in calls for change in changes_for(context, _with_code(call, "not written yet"))]
    )

    async def draft(call: ToolCall) -> ToolCall:
        return _with_code(call, await writer.write(task_for(call, prompt, context, style=plan.style), context))

    drafts = iter(await all_or_none([partial(draft, call) for call in calls if _needs_code(call)]))
    drafted = [next(drafts) if _needs_code(call) else call for call in calls]
    return plan.decision.model_copy(update={"tool_calls": drafted})


def task_for(call: ToolCall, prompt: str, context: Context, *, style: str = "") -> Task:
    """What the writer has to do for a call that was validated: its scene exists, its seconds are a number."""
    params = KEPT | call.params
    if "scene" not in params:
        last = len(context.scenes) + 1
        return Task(
            name=str(params["name"]),
            brief=str(params[BRIEF] or ""),
            prompt=prompt,
            frames=context.frames_in(float(params["seconds"])),
            place=int(params.get("place") or last),
            style=style,
        )
    scene = context.scene(int(params["scene"]))
    return Task(
        name=scene.name,
        brief=str(params[BRIEF] or ""),
        prompt=prompt,
        frames=scene.duration,
        place=scene.number,
        code=scene.tsx_code,
        is_surgical=params["kind"] == "surgical",
        style=style,
        findings=scene.findings,
        scene=scene,
    )


async def all_or_none(drafts: Sequence[Callable[[], Awaitable[Draft]]]) -> list[Draft]:
    """A few at a time, in their order. When one fails the others are ended: nothing of the answer would be used."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def in_turn(draft: Callable[[], Awaitable[Draft]]) -> Draft:
        async with turns:
            return await draft()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(in_turn(draft)) for draft in drafts]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed
    return [task.result() for task in tasks]


def _needs_code(call: ToolCall) -> bool:
    return call.name in TOOLS and takes_code(TOOLS[call.name])


def _with_code(call: ToolCall, code: str) -> ToolCall:
    if not _needs_code(call):
        return call
    params = {name: value for name, value in call.params.items() if name not in KEPT}
    return ToolCall(name=call.name, params=params | {CODE: code})
