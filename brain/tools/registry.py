"""Tools are plain functions: the signature is the JSON schema and the validation, the docstring what a model reads.

A tool is pure: (context, arguments) → changes. It has no database and no clock, and it may refuse with a sentence.
"""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from brain.context import Context
from brain.decision import ToolCall
from brain.errors import ToolRefused, listed
from projects.changes import Change, DeleteScene, EditScene

Run = Callable[..., Sequence[Change]]


@dataclass(frozen=True, slots=True)
class Tool:
    name: str
    description: str
    arguments: type[BaseModel]
    run: Run

    def schema(self) -> dict[str, Any]:
        """The arguments as a JSON schema of a closed object."""
        return self.arguments.model_json_schema()


TOOLS: dict[str, Tool] = {}


def tool(run: Run) -> Run:
    """Register `run`. Its keyword-only parameters are the arguments, annotated with their bounds."""
    parameters = inspect.signature(run, eval_str=True).parameters.values()
    fields: dict[str, Any] = {
        each.name: (each.annotation, ... if each.default is each.empty else each.default)
        for each in parameters
        if each.kind is each.KEYWORD_ONLY
    }
    arguments = create_model(run.__name__, __config__=ConfigDict(extra="forbid"), **fields)
    TOOLS[run.__name__] = Tool(run.__name__, inspect.getdoc(run) or "", arguments, run)
    return run


def changes_for(context: Context, call: ToolCall) -> list[Change]:
    """Validate one call and run its tool. Raises ToolRefused."""
    if (known := TOOLS.get(call.name)) is None:
        raise ToolRefused(f"There is no tool “{call.name}”; there are {listed(sorted(TOOLS))}.")
    try:
        arguments = known.arguments.model_validate(call.params)
    except ValidationError as error:
        raise ToolRefused(f"{call.name} was asked for something impossible: {_sentence(error)}") from error
    given = {name: getattr(arguments, name) for name in arguments.__class__.model_fields}
    return list(known.run(context, **given))


def refuse_contradictions(context: Context, changes: Sequence[Change]) -> None:
    """All tools see the same picture, so a second edit of a scene's code would undo the first, and what is deleted
    is gone for the calls that follow. Raises ToolRefused."""
    edited: set[UUID] = set()
    deleted: set[UUID] = set()
    for change in changes:
        scene = context.find_scene(getattr(change, "scene_id", None))
        if scene is None:
            continue
        if scene.id in deleted:
            raise ToolRefused(
                f"“{scene.name}” would be deleted, and then something else done with it. Say which of both."
            )
        if isinstance(change, EditScene) and scene.id in edited:
            raise ToolRefused("One answer may edit the code of a scene only once.")
        if isinstance(change, DeleteScene):
            deleted.add(scene.id)
        elif isinstance(change, EditScene):
            edited.add(scene.id)


def _sentence(error: ValidationError) -> str:
    problems = [f"{'.'.join(map(str, each['loc'])) or 'arguments'}: {each['msg']}" for each in error.errors()]
    return "; ".join(problems[:3]) + "."
