"""Whose export is made next: nobody waits long because somebody else asked for much. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An export that is not over. `person` is None for the system itself; in work it has a worker that is alive."""

    export_id: UUID
    person: int | None
    queued_at: datetime
    in_work: bool


def in_turn(candidates: Iterable[Candidate], *, most_each: int) -> list[UUID]:
    """First whoever has the fewest in work, then whoever waits longest. A person has at most `most_each` in work."""
    all_of_them = list(candidates)
    busy = Counter(each.person for each in all_of_them if each.in_work)
    waiting = [each for each in all_of_them if not each.in_work and busy[each.person] < most_each]
    waiting.sort(key=lambda each: (busy[each.person], each.queued_at, each.export_id))
    return [each.export_id for each in waiting]
