"""Afterwards: is everything as it was promised?"""

from collections import Counter
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

from benchmarks.soak.pages import SoakPage
from benchmarks.soak.writers import Ledger
from projects.live.fragments import render_everything
from projects.models import Project
from scenes.models import Iteration

MOST_FAILED = 0.1  # percent of all operations


@dataclass(frozen=True)
class Verdict:
    failed_percent: float
    lost_writes: int
    written_twice: int
    versions_that_fell: int
    gaps_in_versions: int
    gaps_in_the_order: int
    scenes_unlike_their_last_iteration: int
    pages_unlike_a_fresh_one: int

    @property
    def failures(self) -> dict[str, Any]:
        """By name: what is not as it must be."""
        wrong = {name: found for name, found in asdict(self).items() if name != "failed_percent" and found}
        return wrong | ({"failed_percent": self.failed_percent} if self.failed_percent >= MOST_FAILED else {})


def judge(project: Project, ledgers: list[Ledger], pages: list[SoakPage], seen: list[int]) -> Verdict:
    """`seen` are versions in the order in which the database said them."""
    project.refresh_from_db()
    written = dict(project.versions.values_list("request_id", "number"))
    numbers = list(project.versions.order_by("number").values_list("number", flat=True))
    acknowledged = [each for ledger in ledgers for each in ledger.acknowledged]
    failed = sum(len(ledger.failed) for ledger in ledgers)
    scenes = list(project.scenes.all())
    fresh = render_everything(project)
    return Verdict(
        failed_percent=round(100 * failed / max(1, failed + len(acknowledged)), 3),
        lost_writes=sum(written.get(request_id) != version for request_id, version in acknowledged),
        written_twice=sum(count > 1 for count in Counter(request_id for request_id, _ in acknowledged).values()),
        versions_that_fell=_falls(seen)
        + sum(_falls([version for _, version in each.acknowledged]) for each in ledgers),
        gaps_in_versions=int(numbers[-1:] != [project.version]) + _gaps(numbers),
        gaps_in_the_order=sum(scene.order != place for place, scene in enumerate(scenes)),
        scenes_unlike_their_last_iteration=sum(not _is_recorded(scene) for scene in scenes),
        pages_unlike_a_fresh_one=sum(
            page.version != project.version or bool(page.differs_from(fresh)) for page in pages
        ),
    )


def _falls(versions: list[int]) -> int:
    return sum(later < earlier for earlier, later in pairwise(versions))


def _gaps(numbers: list[int]) -> int:
    return sum(later != earlier + 1 for earlier, later in pairwise(numbers))


def _is_recorded(scene: Any) -> bool:
    """Others may have made room since: a place is not part of a scene's own history."""
    last = Iteration.objects.filter(scene_id=scene.pk).order_by("-revision").first()
    after = last.after if last else None
    return after is not None and after | {"order": None} == scene.as_row() | {"order": None}
