"""Takes back what a version did, as a part of another version. Called under the project's lock, by nobody else."""

from collections.abc import Sequence

from projects import changes as c
from projects.errors import BuiltUpon, Conflict, InvalidChange
from projects.later import Later, done_since
from projects.models import Version
from projects.summaries import Phrase, taken_back, went_with_it
from projects.versions import find_version, last_done, settings_changed
from scenes.history import histories_of
from scenes.recording import Affected
from scenes.returning import SceneReturner
from scenes.writing import SceneWriter


def undo(change: c.UndoVersion, version: Version, scenes: SceneWriter) -> tuple[list[Affected], list[Phrase]]:
    """What was done to scenes, and the phrases for all of it. Raises Conflict when others built upon it since."""
    project = version.project
    target = find_version(project, change.number)
    if target is None or target.before is None:
        raise InvalidChange(f"Version {change.number} changed no scene and no setting, so there is nothing to undo.")
    if target.undone:
        raise Conflict("This was taken back already. Redo does it again.")
    done = last_done(target)
    settings, histories = settings_changed(done), histories_of(done)
    if not change.force:
        _refuse(target, done_since(done, histories, told_to=version.author))
    lost = done_since(done, histories)
    differing = {name for name, value in settings.items() if project.settings[name] != value}
    for name, value in settings.items():
        setattr(project, name, value)
    project.save(update_fields=list(settings) or ["title"])
    affected = SceneReturner(scenes).take_back(histories, (done.before or {}).get("order", []))
    if lost and not affected and not differing:
        raise InvalidChange("Nothing of what this version did is left, so there is nothing to take back.")
    if not differing.isdisjoint(project.format):
        scenes.use_format()
    return affected, [_mark(change, target, version), *went_with_it([each.words for each in lost])]


def _refuse(target: Version, later: Sequence[Later]) -> None:
    if later:
        lost = [each.words for each in later]
        raise BuiltUpon(later[0].refusal, number=target.number, lost=lost, current=later[0].current)


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
    row = c.as_row(change)
    shown = row | {"answers": sorted(str(each) for each in answers)}
    version.changes = [shown if each == row else each for each in version.changes]
    return taken_back((again or target).summary, again=again is not None)
