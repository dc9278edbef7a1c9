"""The project as of an earlier version: its settings, and its scenes whole and in their order."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Q

from projects.errors import InvalidChange
from projects.keeping import order_of
from projects.models import Project
from projects.witnesses import Known, Witnesses
from scenes.history import content_of
from scenes.models import Iteration

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    settings: Row
    scenes: dict[UUID, Row]  # in playing order

    @property
    def format(self) -> dict[str, int]:
        return {name: self.settings[name] for name in ("width", "height", "fps")}


def past_of(project: Project, number: int) -> Past:
    """What the project was after version `number`. Raises InvalidChange where the history does not tell."""
    if not 0 < number <= project.version:
        raise InvalidChange(f"There is no version {number} of this video. The newest is {project.version}.")
    witnesses = Witnesses(project, number)
    settings = _settings(witnesses)
    order = [UUID(each) for each in _order(witnesses)]
    return Past(settings=settings, scenes=_scenes(witnesses, order))


def _settings(witnesses: Witnesses) -> Row:
    now = witnesses.project.settings
    last, following = _around(witnesses, witnesses.project.versions.filter(before__isnull=False))
    found = now | (following.value["before"] if following else {})
    # Older rows do not keep all of it: what they do not keep could not be changed then.
    left = Known(last.number, {name: (found | last.value["after"])[name] for name in now}) if last else None
    found = {name: found[name] for name in now}
    return witnesses.agree_on("the settings", left, Known(following.number if following else witnesses.now, found))


def _order(witnesses: Witnesses) -> list[str]:
    last, following = _around(witnesses, witnesses.project.versions.filter(before__has_key="order"))
    found = following.value["before"]["order"] if following else order_of(witnesses.project)
    left = Known(last.number, last.value["after"].get("order", found)) if last else None
    told_by = following.number if following else witnesses.now
    return witnesses.agree_on("which scenes there were", left, Known(told_by, found))


def _around(witnesses: Witnesses, versions: Any) -> tuple[Known | None, Known | None]:
    """The last of them up to this version and the first one after it: what each keeps of before and after it."""
    rows = versions.values("number", "before", "after")
    last = rows.filter(number__lte=witnesses.number).order_by("-number").first()
    following = rows.filter(number__gt=witnesses.number).order_by("number").first()
    return (last and Known(last["number"], last)), (following and Known(following["number"], following))


def _scenes(witnesses: Witnesses, order: Collection[UUID]) -> dict[UUID, Row]:
    number, now = witnesses.number, witnesses.now
    steps = Iteration.objects.filter(project=witnesses.project, scene_id__in=order).alias(ends=Q(operation="delete"))
    last = steps.filter(version__lte=number).order_by("scene_id", "-version", "-revision", "-ends")
    next_ = steps.filter(version__gt=number).order_by("scene_id", "version", "revision", "ends")
    left = {each.scene_id: each for each in last.distinct("scene_id") if each.after}
    found = {
        scene.pk: Known(now, content_of(scene.as_row())) for scene in witnesses.project.scenes.filter(pk__in=order)
    }
    for each in next_.distinct("scene_id"):
        found[each.scene_id] = Known(each.version, content_of(each.before) if each.before else None)
    contents = {}
    for scene_id in order:
        known = left.get(scene_id)
        content = witnesses.agree_on(
            "the scenes",
            Known(known.version, content_of(known.after)) if known and known.after else None,
            found.get(scene_id, Known(now, None)),
        )
        if content is None:
            raise InvalidChange(f"The history does not tell what all scenes were at version {number}.")
        contents[scene_id] = content
    return contents
