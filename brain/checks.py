"""Has the new code of a batch proved before anything is written: no door lets an unproved scene through."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog

from brain.context import Context, SceneInContext
from config.db import in_thread
from projects.changes import AddScene, Change, EditScene, Returning, SetProject
from projects.proving import programs_for
from scenes.checking import check
from scenes.findings import Finding, SceneRejected

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Checked:
    """A batch, why scenes of it were rejected so far, and which are now: the error by the code."""

    changes: Sequence[Change]
    findings: tuple[Finding, ...] = ()
    rejected: dict[str, SceneRejected] = field(default_factory=dict)


async def check_all(context: Context, changes: Sequence[Change]) -> Checked:
    """Prove all new code of the batch, side by side."""
    begins = time.monotonic()
    size = _format_after(context, changes)
    programs = [program for change in changes if (program := _find_program(context, change))]
    if size != _format_after(context, ()):
        changed = {change.scene_id for change in changes if isinstance(change, EditScene)}
        programs += [_as_it_is(scene) for scene in context.scenes if scene.id not in changed]
    for change in changes:
        if isinstance(change, Returning):
            returning = await in_thread(programs_for, context.project_id, change)
            programs += [(each.tsx_code, {"props": each.props} | each.format) for each in returning]
    proofs = await asyncio.gather(
        *(in_thread(check, code, **(size | how)) for code, how in programs), return_exceptions=True
    )
    if programs:
        log.info("brain.checked", scenes=len(programs), ms=round((time.monotonic() - begins) * 1000))
    rejected: dict[str, SceneRejected] = {}
    for (code, _), proof in zip(programs, proofs, strict=True):
        match proof:
            case SceneRejected():
                rejected.setdefault(code, proof)
            case BaseException():
                raise proof
    return Checked(changes, tuple(each for error in rejected.values() for each in error.findings), rejected)


def _format_after(context: Context, changes: Sequence[Change]) -> dict[str, Any]:
    """Width, height and fps once the batch is applied: what its scenes have to be proved for."""
    size = {"width": context.width, "height": context.height, "fps": context.fps}
    for change in changes:
        if isinstance(change, SetProject):
            size |= {name: value for name in size if (value := getattr(change, name)) is not None}
    return size


def _as_it_is(scene: SceneInContext) -> tuple[str, dict[str, Any]]:
    return scene.tsx_code, {"props": scene.props, "duration": scene.duration}


def _find_program(context: Context, change: Change) -> tuple[str, dict[str, Any]] | None:
    """The code that the change makes current and how it will be shown: (tsx_code, {props, duration})."""
    match change:
        case AddScene():
            return change.tsx_code, {"props": change.props, "duration": change.duration}
        case EditScene():
            scene = context.find_scene(change.scene_id)
            if scene and (change.tsx_code is not None or change.props is not None):
                props = scene.props if change.props is None else change.props
                return change.tsx_code or scene.tsx_code, {
                    "props": props,
                    "duration": change.duration or scene.duration,
                }
    return None
