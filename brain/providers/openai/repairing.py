"""Mends the scenes of a decision that did not render, from what was found; all other calls stay as they were."""

from dataclasses import replace
from functools import partial

from brain.context import Context
from brain.decision import Decision, ToolCall
from brain.errors import ProviderFailed
from brain.prompts import prompt_text
from brain.providers.base import Rejected, RejectedScene
from brain.providers.openai.drafting import all_or_none, task_for
from brain.providers.openai.schema import CODE
from brain.providers.openai.writing import Writer
from scenes.findings import Finding


async def repaired(rejected: Rejected, prompt: str, context: Context, writer: Writer) -> Decision:
    """The decision with mended code in place of all code that was rejected."""
    decision = rejected.decided.decision
    calls = {str(each.params[CODE]): each for each in decision.tool_calls if CODE in each.params}
    tasks = []
    for scene in rejected.scenes:
        about = calls.get(scene.tsx_code) or _edit_of_untouched(scene.tsx_code, context)
        brief = prompt_text("repair").replace("{{findings}}", _findings(scene))
        task = task_for(about, prompt, context)
        tasks.append(replace(task, brief=brief, code=scene.tsx_code, is_surgical=True))
    mended = await all_or_none([partial(writer.write, task, context) for task in tasks])
    codes = {task.code: code for task, code in zip(tasks, mended, strict=True)}
    kept = [_with_code(each, codes.get(str(each.params.get(CODE)))) for each in decision.tool_calls]
    added = [
        ToolCall(name="edit_scene", params={"scene": task.place, CODE: codes[task.code]})
        for task in tasks
        if task.code not in calls
    ]
    return decision.model_copy(update={"tool_calls": [*kept, *added]})


def _with_code(call: ToolCall, code: str | None) -> ToolCall:
    return call if code is None else ToolCall(name=call.name, params=call.params | {CODE: code})


def _edit_of_untouched(code: str, context: Context) -> ToolCall:
    """A scene that no call is about, but that does not render in the format which this answer gives to the video."""
    for scene in context.scenes:
        if scene.tsx_code == code:
            return ToolCall(name="edit_scene", params={"scene": scene.number})
    raise ProviderFailed("A scene does not render, and it is not clear which. Nothing was changed; try again.")


def _findings(scene: RejectedScene) -> str:
    return "\n".join(f"- {_sentence(finding)}" for finding in scene.findings if finding.severity == "error")


def _sentence(finding: Finding) -> str:
    where = f" (frame {finding.frame})" if finding.frame is not None else ""
    line = f" (line {finding.line}: {finding.excerpt.strip()})" if finding.line is not None else ""
    return f"{finding.message}{where}{line} {finding.hint}".strip()
