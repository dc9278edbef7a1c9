"""Mends the one scene of a decision that did not render, from what was found; all other calls stay as they were."""

from dataclasses import replace

from brain.context import Context
from brain.decision import Decision, ToolCall
from brain.errors import ProviderFailed
from brain.prompts import prompt_text
from brain.providers.base import Rejected
from brain.providers.openai.drafting import task_for
from brain.providers.openai.schema import CODE
from brain.providers.openai.writing import Writer
from scenes.findings import Finding


async def repaired(rejected: Rejected, prompt: str, context: Context, writer: Writer) -> Decision:
    """The decision with mended code in place of the code that was rejected."""
    decision, broken = rejected.decided.decision, rejected.tsx_code
    call = next((call for call in decision.tool_calls if call.params.get(CODE) == broken), None)
    brief = prompt_text("repair").replace("{{findings}}", _findings(rejected))
    task = task_for(call or _edit_of_untouched(broken, context), prompt, context)
    code = await writer.write(replace(task, brief=brief, code=broken, is_surgical=True), context)
    if call is None:
        mended = ToolCall(name="edit_scene", params={"scene": task.place, CODE: code})
        return decision.model_copy(update={"tool_calls": [*decision.tool_calls, mended]})
    calls = [_with_code(each, code) if each == call else each for each in decision.tool_calls]
    return decision.model_copy(update={"tool_calls": calls})


def _with_code(call: ToolCall, code: str) -> ToolCall:
    return ToolCall(name=call.name, params=call.params | {CODE: code})


def _edit_of_untouched(code: str, context: Context) -> ToolCall:
    """A scene that no call is about, but that does not render in the format which this answer gives to the video."""
    for scene in context.scenes:
        if scene.tsx_code == code:
            return ToolCall(name="edit_scene", params={"scene": scene.number})
    raise ProviderFailed("A scene does not render, and it is not clear which. Nothing was changed; try again.")


def _findings(rejected: Rejected) -> str:
    return "\n".join(f"- {_sentence(finding)}" for finding in rejected.findings if finding.severity == "error")


def _sentence(finding: Finding) -> str:
    where = f" (frame {finding.frame})" if finding.frame is not None else ""
    line = f" (line {finding.line}: {finding.excerpt.strip()})" if finding.line is not None else ""
    return f"{finding.message}{where}{line} {finding.hint}".strip()
