"""What a model is told: the rules, the tools, the project as data, the conversation, the prompt."""

import json
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.references import find_current
from brain.prompts import prompt_text
from brain.providers.base import Rejected
from brain.tools import TOOLS

CODE_BUDGET = 60_000  # characters of scene code that a model is shown
LINE = 600  # characters of each earlier message

Message = dict[str, str]


def messages_for(prompt: str, context: Context) -> list[Message]:
    """The whole conversation for one decision, as Chat Completions takes it."""
    tools = "\n\n".join(
        f"{tool.name}: {tool.description}\nparams: {json.dumps(tool.schema()['properties'])}" for tool in TOOLS.values()
    )
    rules = [prompt_text("decide"), "# Tools\n\n" + tools, "# How scenes are written\n\n" + prompt_text("scenes")]
    return [
        {"role": "system", "content": "\n\n".join(rules)},
        *(
            {"role": "assistant" if said.is_brain else "user", "content": said.content[:LINE]}
            for said in context.messages
        ),
        {"role": "user", "content": f"# The project, as data\n\n{project_json(context)}\n\n# The prompt\n\n{prompt}"},
    ]


def repair_for(rejected: Rejected) -> list[Message]:
    """What follows after `messages_for` when the scene was rejected: the model's own answer, and what was found."""
    findings = "\n".join(f"- {_sentence(finding)}" for finding in rejected.findings if finding.severity == "error")
    text = prompt_text("repair").replace("{{findings}}", findings).replace("{{tsx_code}}", rejected.tsx_code)
    return [
        {"role": "assistant", "content": rejected.decided.decision.model_dump_json()},
        {"role": "user", "content": text},
    ]


def project_json(context: Context) -> str:
    """The project without anything that the model has no use for. Code in the order of its likely need, while it fits."""
    current = find_current(context)
    shown, left = set(), CODE_BUDGET
    for scene in sorted(context.scenes, key=lambda scene: scene != current):
        left -= len(scene.tsx_code)
        if left >= 0:
            shown.add(scene.number)
    project: dict[str, Any] = {
        "title": context.title,
        "fps": context.fps,
        "width": context.width,
        "height": context.height,
        "selected_scene": current.number if current else None,
        "scenes": [_scene(scene, context, with_code=scene.number in shown) for scene in context.scenes],
    }
    return json.dumps(project, ensure_ascii=False)


def _scene(scene: SceneInContext, context: Context, *, with_code: bool) -> dict[str, Any]:
    told = {"scene": scene.number, "name": scene.name, "seconds": round(context.seconds_of(scene.duration), 2)}
    if scene.findings:
        told["worth_a_look"] = scene.findings
    return told | ({"props": scene.props} if scene.props else {}) | ({"tsx_code": scene.tsx_code} if with_code else {})


def _sentence(finding: Any) -> str:
    where = f" (frame {finding.frame})" if finding.frame is not None else ""
    line = f" (line {finding.line}: {finding.excerpt.strip()})" if finding.line is not None else ""
    return f"{finding.message}{where}{line} {finding.hint}".strip()
