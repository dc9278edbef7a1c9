"""Which programs have to be proved before history comes back: the format may have changed since they were.

Proving takes a moment, so it happens before `state.apply` takes the project's lock; apply asks for the proofs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from projects import changes as c
from projects.errors import InvalidChange
from projects.models import Project
from projects.past import past_of
from projects.versions import find_version, last_done, settings_changed
from scenes.checking import check
from scenes.findings import SceneRejected
from scenes.history import SceneHistory, histories_of
from scenes.models import Iteration


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Code, its props, and the format that it will be shown in: width, height, fps. `name` is the scene's."""

    name: str
    tsx_code: str
    props: dict[str, Any]
    format: dict[str, int]


def prove(project: Project, change: c.Returning) -> None:
    """Have all proofs that `change` needs. Raises InvalidChange where a scene does not render any more."""
    for program in programs_for(project.pk, change):
        try:
            check(program.tsx_code, props=program.props, **program.format)
        except SceneRejected as error:
            raise InvalidChange(
                f"“{program.name}” does not render as it was then. {error} Nothing was changed."
            ) from error


def programs_for(project_id: UUID, change: c.Returning) -> list[Program]:
    """All that becomes current, or is shown in another format. What cannot be found is refused by apply."""
    project = Project.objects.get(pk=project_id)
    if isinstance(change, c.UndoVersion):
        return list(_of_undo(project, change))
    if isinstance(change, c.RestoreProject):
        return list(_of_past(project, change))
    iteration = Iteration.objects.filter(pk=change.iteration_id, project=project, scene_id=change.scene_id).first()
    row = iteration and (iteration.after or iteration.before)
    return [_program(row, project.format)] if row else []


def _of_undo(project: Project, change: c.UndoVersion) -> Iterator[Program]:
    version = find_version(project, change.number)
    if version is None or version.before is None or version.undone:
        return
    done = last_done(version)
    settings, histories = settings_changed(done), histories_of(done)
    format = {name: settings.get(name, value) for name, value in project.format.items()}
    for each in histories:
        if each.before and (change.force or not _keeps_program(each)):
            yield _program(each.before, format)
    if format != project.format:
        for scene in project.scenes.exclude(pk__in=[each.scene_id for each in histories if not _keeps_program(each)]):
            yield _program({"name": scene.name, "tsx_code": scene.tsx_code, "props": scene.props}, format)


def _of_past(project: Project, change: c.RestoreProject) -> Iterator[Program]:
    past = past_of(project, change.version)
    now = {scene.pk: (scene.tsx_code, scene.props) for scene in project.scenes.all()}
    for scene_id, row in past.scenes.items():
        if past.format != project.format or now.get(scene_id) != (row["tsx_code"], row["props"]):
            yield _program(row, past.format)


def _keeps_program(history: SceneHistory) -> bool:
    before, after = history.before, history.after
    return bool(before and after and all(before[name] == after[name] for name in ("tsx_code", "props")))


def _program(row: dict[str, Any], format: dict[str, int]) -> Program:
    return Program(name=row["name"], tsx_code=row["tsx_code"], props=row["props"], format=format)
