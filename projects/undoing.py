"""Takes back what a version did, as a part of another version. Called under the project's lock, by nobody else."""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import User

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from projects.models import Project, Version
from projects.summaries import Phrase, taken_back, with_capital
from projects.versions import find_version, settings_changed
from scenes.history import find_change_since, histories_of, versions_since
from scenes.recording import Affected
from scenes.returning import SceneReturner
from scenes.writing import SceneWriter


def before_step(project: Project, changes: Sequence[c.Change]) -> dict[str, Any] | None:
    """What is kept so that these changes can be taken back; None when they do nothing to scenes and settings."""
    if not any(isinstance(change, c.Step) for change in changes):
        return None
    if not any(isinstance(change, c.PlaceChange) for change in changes):
        return project.settings
    return project.settings | {"order": [str(pk) for pk in project.scenes.values_list("pk", flat=True)]}


def undo(change: c.UndoVersion, version: Version, scenes: SceneWriter) -> tuple[list[Affected], Phrase]:
    """What was done to scenes, and the phrase for all of it. Raises Conflict when others built upon it since."""
    project = version.project
    target = find_version(project, change.number)
    if target is None or target.before is None:
        raise InvalidChange(f"Version {change.number} changed no scene and no setting, so there is nothing to undo.")
    if target.undone:
        raise Conflict("This was taken back already. Redo does it again.")
    settings, histories = settings_changed(target), histories_of(target)
    _refuse_later_settings(target, project, by=version.author)
    if later := find_change_since(target, [each.scene_id for each in histories]):
        name = (later.after or later.before or {})["name"]
        raise _built_upon(f"{_verb(later.operation)} “{name}”", later.author, later.version, by=version.author)
    for name, value in settings.items():
        setattr(project, name, value)
    project.save(update_fields=list(settings) or ["title"])
    affected = SceneReturner(scenes).take_back(histories, target.before.get("order", []))
    if not settings.keys().isdisjoint(project.format):
        scenes.use_format()
    return affected, _mark(change, target, version)


def _refuse_later_settings(target: Version, project: Project, *, by: User | None) -> None:
    after = target.after or {}
    for name in settings_changed(target):
        if project.settings[name] == after[name]:
            continue
        what = {"title": "title", "fps": "speed"}.get(name, "format")
        for later in versions_since(target).filter(before__isnull=False).select_related("author"):
            if name in settings_changed(later):
                raise _built_upon(f"changed the {what} of the video", later.author, later.number, by=by)
        raise Conflict(f"The {what} of the video is another one now, so this cannot be taken back.")


def _built_upon(what: str, author: User | None, number: int, *, by: User | None) -> Conflict:
    who = "you" if author and author == by else author.get_full_name() or author.username if author else "somebody"
    return Conflict(
        f"{with_capital(who)} {what} since (version {number}). Nothing was taken back: undo that first, "
        "or change it by hand."
    )


def _verb(operation: str) -> str:
    return {"create": "added", "update": "changed", "move": "moved", "delete": "deleted"}[operation]


def _mark(change: c.UndoVersion, target: Version, version: Version) -> Phrase:
    """Note what is in effect now, and which answers look different therefore."""
    versions = version.project.versions
    again = (
        versions.filter(number=target.undoes).first() if target.undoes else None
    )  # what the undone undo had taken back
    taken = versions.filter(number=target.number)
    if again is None:
        # Whoever did it again since, that is taken back together with it.
        taken |= versions.filter(undoes__in=versions.filter(undoes=target.number).values("number"))
    else:
        versions.filter(pk=again.pk).update(undone=False)
    answers = {each.answer_id for each in (*taken, again) if each and each.answer_id}
    taken.update(undone=True)
    version.undoes = target.number
    row = {"kind": type(change).__name__, "number": change.number}
    shown = row | {"answers": sorted(str(each) for each in answers)}
    version.changes = [shown if each == row else each for each in version.changes]
    return taken_back((again or target).summary, again=again is not None)
