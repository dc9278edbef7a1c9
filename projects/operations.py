"""What people and programs do to a project as a whole, whichever door they come through: prove, then apply.

Each raises SceneRejected or ChangeRefused.
"""

from dataclasses import replace

from django.contrib.auth.models import User

from projects import changes as c
from projects import state
from projects.audio import SoundTrack
from projects.errors import InvalidChange
from projects.models import Project, Version
from projects.proving import prove
from projects.versions import redoable, undoable
from scenes.checking import check
from scenes.findings import SceneRejected


def set_project(
    project: Project,
    *,
    by: User,
    title: str | None = None,
    fps: int | None = None,
    width: int | None = None,
    height: int | None = None,
    audio: SoundTrack | None = None,
    without_audio: bool = False,
    request_id: str | None = None,
) -> Version:
    """What is not None becomes true. Another format is taken when every scene renders in it."""
    change = c.SetProject(title=title, fps=fps, width=width, height=height, audio=audio, without_audio=without_audio)
    wanted = {name: getattr(change, name) for name in project.format if getattr(change, name) is not None}
    if (size := project.format | wanted) != project.format:
        _prove_scenes_in(project, size)
    return state.apply(project, change, by=by, request_id=request_id)


def undo(
    project: Project, *, by: User, number: int | None = None, force: bool = False, request_id: str | None = None
) -> Version:
    """Take back this version, or what the person did last. `force`: also where others went on from it."""
    if number is None:
        number = _earlier(project, request_id) or getattr(undoable(project, by), "number", None)
    if number is None:
        raise InvalidChange("There is nothing of yours to undo.")
    return _take_back(project, number, by=by, force=force, request_id=request_id)


def redo(project: Project, *, by: User, force: bool = False, request_id: str | None = None) -> Version:
    """Do again what the person took back last."""
    number = _earlier(project, request_id) or getattr(redoable(project, by), "number", None)
    if number is None:
        raise InvalidChange("There is nothing to redo.")
    return _take_back(project, number, by=by, force=force, request_id=request_id)


def restore_project(project: Project, *, by: User, version: int, request_id: str | None = None) -> Version:
    """All scenes and settings as they were after this version."""
    change = c.RestoreProject(version=version)
    prove(project, change)
    return state.apply(project, change, by=by, request_id=request_id)


def _earlier(project: Project, request_id: str | None) -> int | None:
    """What this very request took back when it was sent before: “the last” is another version meanwhile."""
    return project.versions.filter(request_id=request_id).values_list("undoes", flat=True).first()


def _take_back(project: Project, number: int, *, by: User, force: bool, request_id: str | None) -> Version:
    change = c.UndoVersion(number=number, force=force)
    prove(project, change)
    return state.apply(project, change, by=by, request_id=request_id)


def _prove_scenes_in(project: Project, size: dict[str, int]) -> None:
    for scene in project.scenes.all():
        try:
            check(scene.tsx_code, props=scene.props, **size, duration=scene.duration)
        except SceneRejected as rejected:
            named = [replace(each, message=f"“{scene.name}”: {each.message}") for each in rejected.findings]
            raise SceneRejected(named) from rejected
