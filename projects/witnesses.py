"""What is known of an earlier version of a project, by what the versions around it found and left.

A version without a row was made directly in the database and may have changed anything. What was left before such a
version and what was found after it are then only believed where they agree.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Window
from django.db.models.functions import Lag

from projects.errors import InvalidChange
from projects.models import Project, Version


@dataclass(frozen=True, slots=True)
class Known:
    """Something as version `number` left it, or found it."""

    number: int
    value: Any


class Witnesses:
    """For one project and one version of it. What there is now was found by the version that is not made yet."""

    def __init__(self, project: Project, number: int) -> None:
        self.project, self.number, self.now = project, number, project.version + 1
        rows = Version.objects.filter(project=project)
        self.untold_before = self._last_untold(rows.filter(number__lte=number))
        self.untold_after = self._first_untold(rows.filter(number__gt=number))

    def agree_on(self, what: str, left: Known | None, found: Known) -> Any:
        """`left` by a version up to this one, None when nothing tells; `found` by one after it, or by now."""
        if left and left.number >= self.untold_before:
            return left.value
        if found.number <= self.untold_after:
            return found.value
        if left and left.value == found.value:
            return left.value
        raise InvalidChange(
            f"The history does not tell {what} at version {self.number}: it was deleted, or the database was changed "
            "directly. Choose a version before or after that."
        )

    def _last_untold(self, rows: Any) -> int:
        """The last version up to this one that has no row; 0 when all have."""
        if not rows.filter(number=self.number).exists():
            return self.number
        after_a_gap = _behind(rows, 0).filter(number__gt=F("previous") + 1).order_by("-number").first()
        return after_a_gap.number - 1 if after_a_gap else 0

    def _first_untold(self, rows: Any) -> int:
        """The first version after this one that has no row; the next one to be made when all have."""
        after_a_gap = _behind(rows, self.number).filter(number__gt=F("previous") + 1).order_by("number").first()
        if after_a_gap:
            return after_a_gap.previous + 1
        newest = rows.order_by("-number").values_list("number", flat=True).first()
        return (newest or self.number) + 1


def _behind(rows: Any, first: int) -> Any:
    """Each with the number of the row before it."""
    return rows.only("number").annotate(previous=Window(Lag("number", default=first), order_by="number"))
