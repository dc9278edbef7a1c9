"""Who makes an export: whoever has its lease, for as long as they renew it. Time is the database's own.

What a worker that died was making is free a few seconds later, and goes on from the segments that are kept.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from django.conf import settings
from django.db.models import F, Q
from django.db.models.functions import Now

from scenes.exports.turns import Candidate, in_turn
from scenes.models import Export, ExportLease

LEASE = timedelta(seconds=15)
MOST_TAKEOVERS = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """An export that nobody else makes. `worker` is a name for this one attempt."""

    export: Export
    worker: UUID
    takeovers: int


def claim_next() -> Claim | None:
    """The export whose turn it is; None when there is nothing to do."""
    for export_id in in_turn(_candidates(), most_each=settings.EXPORTS_AT_ONCE_EACH):
        if claim := claim_export(export_id):
            return claim
    return None


def claim_export(export_id: UUID) -> Claim | None:
    """None when another worker makes it, or it is over."""
    worker = uuid4()
    export = Export.objects.filter(pk=export_id, state__in=Export.ACTIVE).select_related("project", "author").first()
    if export is None:
        return None
    lease, is_new = ExportLease.objects.get_or_create(
        export=export, defaults={"worker": worker, "until": Now() + LEASE}
    )
    if not is_new:
        taken = {"worker": worker, "until": Now() + LEASE, "takeovers": F("takeovers") + 1}
        if not ExportLease.objects.filter(export=export, until__lt=Now()).update(**taken):
            return None
        lease.refresh_from_db()
    return Claim(export, worker, lease.takeovers)


def renew(claim: Claim, *, done: int, scene: str, seconds_left: float | None) -> bool:
    """Say that it is still being made, and how far it is. False when it is not this worker's any more."""
    ours = ExportLease.objects.filter(export=claim.export, worker=claim.worker)
    told = {"done": done, "scene": scene, "seconds_left": seconds_left}
    return bool(ours.filter(export__state__in=Export.ACTIVE).update(until=Now() + LEASE, **told))


def is_held(worker: UUID) -> bool:
    return ExportLease.objects.filter(worker=worker, until__gte=Now()).exists()


def _candidates() -> list[Candidate]:
    alive = Q(lease__until__gte=Now())
    rows = Export.objects.filter(state__in=Export.ACTIVE).annotate(in_work=alive)
    return [
        Candidate(export_id=pk, person=person, queued_at=queued_at, in_work=bool(in_work))
        for pk, person, queued_at, in_work in rows.values_list("pk", "author_id", "queued_at", "in_work")
    ]
