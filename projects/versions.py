"""The history of a project as people walk through it: what each of them can take back, and do again."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from projects.models import Person, Project, Version

SIZE = {"width", "height"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A version that changed scenes or settings, and what it did, in a sentence."""

    number: int
    summary: str


def next_steps(project: Project, person: Person) -> tuple[Step | None, Step | None]:
    """What `person` can take back, and what they can do again: `undoable` and `redoable`, at once."""
    newest = _steps_of(project, person).values_list("number", "summary", "undoes", "undone").first()
    if newest is None:
        return None, None
    number, summary, undoes, undone = newest
    if undoes is None and not undone:
        return Step(number=number, summary=summary), None  # the usual case
    return undoable(project, person), redoable(project, person)


def undoable(project: Project, person: Person) -> Step | None:
    """What `person` did last and did not take back."""
    steps = _steps_of(project, person).filter(undoes=None, undone=False)
    return _as_step(steps.values_list("number", "summary").first())


def redoable(project: Project, person: Person) -> Step | None:
    """What `person` took back last, while they did nothing else since. The number is that of the undo."""
    if _steps_of(project, person).values_list("undoes", flat=True).first() is None:
        return None  # what they did last takes nothing back: the usual case, known by the index alone
    undone = Version.objects.filter(project=project, number=OuterRef("undoes"), undoes=None)
    newer = _steps_of(project, person).filter(undoes=None, number__gt=OuterRef("number"))
    undos = _steps_of(project, person).filter(Exists(undone), ~Exists(newer), undone=False)
    return _as_step(undos.annotate(what=Subquery(undone.values("summary"))).values_list("number", "what").first())


def find_version(project: Project, number: int) -> Version | None:
    """The version to take back when somebody asks for `number`: of one that did something again, what it did."""
    version = project.versions.filter(number=number).first()
    if version and version.undoes:
        undo = project.versions.filter(number=version.undoes).first()
        if undo and undo.undoes:
            return project.versions.filter(number=undo.undoes).first()
    return version


def last_done(step: Version) -> Version:
    """The version whose doing is taken back: the one that did the step again by force, or the step itself.

    Doing it again by force takes along what was done since, so that only its own row tells what was there before it.
    """
    if step.undoes:
        return step
    undos = Version.objects.filter(project=step.project_id, undoes=step.number).values("number")
    again = Version.objects.filter(project=step.project_id, undoes__in=undos, undone=False)
    return again.filter(changes__contains=[{"force": True}]).first() or step


def settings_changed(version: Version) -> dict[str, Any]:
    """The project's settings that this version changed, as they were before it."""
    before, after = version.before or {}, version.after or {}
    changed = {name for name in version.project.settings if name in before and before[name] != after[name]}
    if changed & SIZE:
        changed |= SIZE  # they are chosen together
    return {name: before[name] for name in version.project.settings if name in changed}


def list_versions(project: Project) -> QuerySet[Version]:
    """Every version that has a row, the newest first, with its author; without what only going back needs."""
    return Version.objects.filter(project=project).select_related("author").defer("before", "after").order_by("-number")


def list_steps(project: Project) -> QuerySet[Version]:
    """Those that changed scenes or settings, with the answer that shows each and the prompt that it answers."""
    return list_versions(project).filter(before__isnull=False).select_related("answer__reply_to").defer("changes")


def _steps_of(project: Project, person: Person) -> Any:
    return Version.objects.filter(project=project, author=person.pk, before__isnull=False).order_by("-number")


def _as_step(row: tuple[int, str] | None) -> Step | None:
    return Step(number=row[0], summary=row[1]) if row else None
