"""From a plan to a decision: has the code written that its calls need, several scenes side by side."""

import asyncio
from typing import Any

from brain.context import Context
from brain.decision import Decision, ToolCall
from brain.providers.openai.reading import Plan
from brain.providers.openai.schema import BRIEF, CODE, takes_code
from brain.providers.openai.tasks import Task
from brain.providers.openai.writing import Writer
from brain.tools import TOOLS, changes_for, refuse_contradictions

AT_ONCE = 3  # scenes that are written at the same time; servers of one's own do not get faster by more
KEPT = {BRIEF: "", "kind": "creative"}  # what the deciding model says to the writer, and no tool takes


async def drafted(plan: Plan, prompt: str, context: Context, writer: Writer) -> Decision:
    """The plan with code in place of its briefs. Raises ToolRefused before anything is written in vain."""
    calls = plan.decision.tool_calls
    refuse_contradictions(
        context, [change for call in calls for change in changes_for(context, _with_code(call, "not written yet"))]
    )
    turns = asyncio.Semaphore(AT_ONCE)

    async def draft(call: ToolCall) -> ToolCall:
        if not _needs_code(call):
            return call
        async with turns:
            return _with_code(call, await writer.write(task_for(call, prompt, context, style=plan.style), context))

    return plan.decision.model_copy(update={"tool_calls": await _all_or_none([draft(call) for call in calls])})


def task_for(call: ToolCall, prompt: str, context: Context, *, style: str = "") -> Task:
    """What the writer has to do for a call that was validated: its scene exists, its seconds are a number."""
    params = KEPT | call.params
    if "scene" not in params:
        last = len(context.scenes) + 1
        return Task(
            name=str(params["name"]),
            brief=str(params[BRIEF]),
            prompt=prompt,
            frames=context.frames_in(float(params["seconds"])),
            place=int(params.get("place") or last),
            style=style,
        )
    scene = context.scene(int(params["scene"]))
    return Task(
        name=scene.name,
        brief=str(params[BRIEF]),
        prompt=prompt,
        frames=scene.duration,
        place=scene.number,
        code=scene.tsx_code,
        is_surgical=params["kind"] == "surgical",
        style=style,
        findings=scene.findings,
        scene=scene,
    )


async def _all_or_none(drafts: list[Any]) -> list[ToolCall]:
    """In their order. When one fails the others are ended: nothing of the answer would be used."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(draft) for draft in drafts]
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
