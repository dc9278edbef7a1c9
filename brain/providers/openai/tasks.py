"""What a writer is given for a scene. Surgical edits get the scene and the prompt; others also what stands around it."""

import json
from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.providers.openai.look import look_of

NEIGHBOUR = 12_000  # characters of the code of each scene beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A scene to write or to change. It lasts `frames`; `place` counts from 1; `code` is "" for a new one."""

    name: str
    brief: str
    prompt: str
    frames: int
    place: int
    code: str = ""
    is_surgical: bool = False
    style: str = ""
    findings: tuple[str, ...] = ()
    scene: SceneInContext | None = None


def material(task: Task, context: Context) -> str:
    """The scene itself, and what has to be done."""
    parts = [
        f"# The picture\n\n{context.width} × {context.height} pixels, {context.fps} frames a second.",
        f"# The scene\n\n“{_line(task.name)}” lasts {task.frames} frames.",
    ]
    if task.scene and task.scene.props:
        parts.append(f"# Its props (material)\n\n{json.dumps(task.scene.props, ensure_ascii=False)}")
    if task.findings:
        parts.append("# worth_a_look\n\n" + "\n".join(f"- {each}" for each in task.findings))
    if task.code:
        parts.append(f"# Its code (material)\n\n```tsx\n{task.code}\n```")
    parts += [f"# The prompt of the person\n\n{task.prompt}", f"# The brief\n\n{task.brief or task.prompt}"]
    return "\n\n".join(parts)


def surroundings(task: Task, context: Context) -> str:
    """The style of the film, and the scenes before and after."""
    style = "\n".join(each for each in (task.style, look_of(context)) if each)
    parts = [f"# The film (material)\n\n“{_line(context.title)}”, {context.extent()}."]
    parts += [f"# The style (material)\n\n{style}"] if style else []
    for where, neighbour in _neighbours(task, context):
        code = neighbour.tsx_code
        if len(code) <= NEIGHBOUR:
            parts.append(f"# The scene {where} it (material): “{_line(neighbour.name)}”\n\n```tsx\n{code}\n```")
    return "\n\n".join(parts)


def _neighbours(task: Task, context: Context) -> list[tuple[str, SceneInContext]]:
    before, after = task.place - 1, task.place + (1 if task.scene else 0)
    named = [("before", before), ("after", after)]
    return [(where, context.scenes[number - 1]) for where, number in named if 1 <= number <= len(context.scenes)]


def _line(text: str) -> str:
    return " ".join(text.split())
