"""What a deciding model is told: rules and tools, the conversation, the project without its code, the prompt."""

import json
from functools import cache
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.references import find_current
from brain.prompts import prompt_text
from brain.providers.openai.look import words_of
from brain.providers.openai.parts import Message, in_turns, said_by_model, said_by_person, system
from brain.providers.openai.schema import arguments_of
from brain.tools import TOOLS, Tool

LINE = 600  # characters of each earlier message


def plan_messages(prompt: str, context: Context) -> list[Message]:
    """For a whole decision in one answer."""
    return _conversation(_plan_rules(), prompt, context)


def choice_messages(prompt: str, context: Context) -> list[Message]:
    """For the names of the tools only."""
    lines = [f"{tool.name}: {_first_line(tool)}" for tool in TOOLS.values()]
    return _conversation("\n\n".join([prompt_text("choose"), "# Tools", "\n".join(lines)]), prompt, context)


def fill_messages(prompt: str, context: Context, tool: Tool, number: int, count: int) -> list[Message]:
    """For the arguments of one call, the `number`th of `count` of the same tool."""
    rules = [prompt_text("fill"), f"# {tool.name}", tool.description, json.dumps(arguments_of(tool))]
    which = f"\n\nThis is call {number} of {count} of {tool.name}." if count > 1 else ""
    return _conversation("\n\n".join(rules), prompt + which, context)


def answer_messages(prompt: str, context: Context) -> list[Message]:
    """For an answer that does nothing."""
    return _conversation(prompt_text("answer"), prompt, context)


@cache
def _plan_rules() -> str:
    tools = [f"{tool.name}: {tool.description}\nparams: {json.dumps(arguments_of(tool))}" for tool in TOOLS.values()]
    return "\n\n".join([prompt_text("decide"), "# Tools", *tools])


def _conversation(rules: str, prompt: str, context: Context) -> list[Message]:
    told = f"# The project, as data\n\n{project_json(context)}\n\n# The prompt\n\n{prompt}"
    before = [
        said_by_model(said.content[:LINE]) if said.is_brain else said_by_person(said.content[:LINE])
        for said in context.messages
    ]
    return [system(rules), *in_turns([*before, said_by_person(told, context.images)])]


def project_json(context: Context) -> str:
    """The project without anything that a decision has no use for."""
    current = find_current(context)
    project: dict[str, Any] = {
        "title": context.title,
        "fps": context.fps,
        "width": context.width,
        "height": context.height,
        "seconds": round(context.seconds, 2),
        "selected_scene": current.number if current else None,
        "scenes": [_scene(scene, context) for scene in context.scenes],
    }
    if context.preferences:
        project["preferences"] = [{each.key: each.value} for each in context.preferences_that_count()]
    if context.deleted:
        project["deleted_scenes"] = [each.name for each in context.deleted]
    if context.assets:
        project["assets"] = context.assets
    if context.attached:
        project["pictures_of_the_prompt"] = context.attached
    return json.dumps(project, ensure_ascii=False)


def _scene(scene: SceneInContext, context: Context) -> dict[str, Any]:
    told: dict[str, Any] = {
        "scene": scene.number,
        "name": scene.name,
        "seconds": round(context.seconds_of(scene.duration), 2),
    }
    if words := words_of(scene.tsx_code):
        told["shows"] = words
    if scene.findings:
        told["worth_a_look"] = scene.findings
    return told


def _first_line(tool: Tool) -> str:
    return tool.description.splitlines()[0]
