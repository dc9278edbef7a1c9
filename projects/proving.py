"""Which programs have to be proved before history comes back: the format may have changed since they were.

Proving takes a moment, so it happens before `state.apply` takes the project's lock; apply asks for the proofs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from projects import changes as c
from projects.models import Project
from projects.versions import find_version, settings_changed
from scenes.checking import check
from scenes.history import SceneHistory, histories_of
from scenes.models import Iteration


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Code, its props, and the format that it will be shown in: width, height, fps."""

    tsx_code: str
    props: dict[str, Any]
    format: dict[str, int]


def prove(project: Project, change: c.UndoVersion | c.RestoreScene) -> None:
    """Have all proofs that `change` needs. Raises SceneRejected."""
    for program in programs_for(project.pk, change):
        check(program.tsx_code, props=program.props, **program.format)


def programs_for(project_id: UUID, change: c.UndoVersion | c.RestoreScene) -> list[Program]:
    """All that becomes current, or is shown in another format. What cannot be found is refused by apply."""
    project = Project.objects.get(pk=project_id)
    if isinstance(change, c.UndoVersion):
        return list(_of_undo(project, change))
    iteration = Iteration.objects.filter(pk=change.iteration_id, project=project, scene_id=change.scene_id).first()
    row = iteration and (iteration.after or iteration.before)
    return [_program(row, project.format)] if row else []


def _of_undo(project: Project, change: c.UndoVersion) -> Iterator[Program]:
    version = find_version(project, change.number)
    if version is None or version.before is None or version.undone:
        return
    settings, histories = settings_changed(version), histories_of(version)
    format = {name: settings.get(name, value) for name, value in project.format.items()}
    for each in histories:
        if each.before and not _keeps_program(each):
            yield _program(each.before, format)
    if format != project.format:
        for scene in project.scenes.exclude(pk__in=[each.scene_id for each in histories if not _keeps_program(each)]):
            yield _program({"tsx_code": scene.tsx_code, "props": scene.props}, format)


def _keeps_program(history: SceneHistory) -> bool:
    before, after = history.before, history.after
    return bool(before and after and all(before[name] == after[name] for name in ("tsx_code", "props")))


def _program(row: dict[str, Any], format: dict[str, int]) -> Program:
    return Program(tsx_code=row["tsx_code"], props=row["props"], format=format)
