"""What one process knows of who is here, and how the rows come to say the same."""

import threading
import time
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID, uuid4, uuid5

import structlog
from django.contrib.auth.models import User
from django.db import IntegrityError
from django.db.models.functions import Now

from projects import state
from projects.beings import LEASE, lease
from projects.changes import Arrive, Depart
from projects.errors import ChangeRefused
from projects.models import Being, Presence, Project

log = structlog.get_logger()

GRACE = 2.0  # seconds after the last page: a reload is no departure
LINGER = 30.0  # seconds after an agent's last call: it thinks in between


@dataclass(frozen=True, slots=True)
class Occupant:
    """A person, or a bot of theirs with this name, in a project."""

    project_id: UUID
    person_id: int
    bot: str = ""

    @property
    def as_being(self) -> dict[str, object]:
        kind = {"type": Being.Type.BOT, "name": self.bot} if self.bot else {"type": Being.Type.GUEST}
        return {"project_id": self.project_id, "person_id": self.person_id} | kind


class Visit:
    """One page or one agent's session. It can be ended more than once."""

    def __init__(self, attendance: "Attendance", occupant: Occupant) -> None:
        self._attendance, self._occupant, self._open = attendance, occupant, True

    def end(self) -> None:
        if self._open:
            self._open = False
            self._attendance.left(self._occupant)


class Attendance:
    """Of one process. `settle`, `renew` and `sweep` write; everything else only remembers."""

    def __init__(self) -> None:
        self.process = uuid4()
        self.wake = threading.Event()
        self._visits: Counter[Occupant] = Counter()
        self._left: dict[Occupant, float] = {}  # when the last visit ended
        self._leased: dict[Occupant, UUID] = {}  # and the being that the lease is for
        self._remembering, self._settling = threading.Lock(), threading.Lock()

    def enter(self, occupant: Occupant) -> Visit:
        with self._remembering:
            self._visits[occupant] += 1
            self._left.pop(occupant, None)
        self.wake.set()
        return Visit(self, occupant)

    def left(self, occupant: Occupant) -> None:
        with self._remembering:
            self._visits[occupant] -= 1
            if self._visits[occupant] <= 0:
                del self._visits[occupant]
                self._left[occupant] = time.monotonic()

    def being_id_of(self, occupant: Occupant) -> UUID | None:
        return self._leased.get(occupant)

    def settle(self) -> None:
        """Lease for whoever came, end the leases of whoever left long enough ago. Raises django.db.Error."""
        with self._settling:
            with self._remembering:
                came = [each for each in self._visits if each not in self._leased]
                gone = [each for each, at in self._left.items() if time.monotonic() - at >= _patience(each)]
            for project_id, occupants in groupby(sorted(came, key=_by_project), key=lambda each: each.project_id):
                self._let_in(project_id, list(occupants))
            if gone:
                self._let_out(gone)

    def renew(self) -> None:
        """Raises django.db.Error. What was swept meanwhile, because this process was stuck, comes again."""
        with self._settling:
            mine = Presence.objects.filter(process=self.process)
            if mine.update(expires_at=Now() + LEASE) < len(self._leased):
                kept = set(mine.values_list("being_id", flat=True))
                self._leased = {each: being for each, being in self._leased.items() if being in kept}
                self.wake.set()

    def _let_in(self, project_id: UUID, occupants: list[Occupant]) -> None:
        project = Project.objects.filter(pk=project_id).first()
        people = User.objects.in_bulk({each.person_id for each in occupants}) if project else {}
        arriving = {}
        for each in occupants:
            known = Being.objects.filter(**each.as_being).values_list("pk", flat=True).first()
            if known and _leased(known, self.process):
                self._leased[each] = known
            elif project and (person := people.get(each.person_id)):
                name = each.bot or person.get_full_name() or person.get_username()
                kind = Being.Type.BOT if each.bot else Being.Type.GUEST
                arriving[each] = Arrive(type=kind, name=name, person_id=person.pk, process=self.process)
        if project and arriving:
            try:
                state.apply(project, *arriving.values(), by=None)
            except ChangeRefused as refused:  # the project was deleted meanwhile
                log.info("presence.not_let_in", project=str(project_id), reason=str(refused))
                return
            for each in arriving:
                self._leased[each] = Being.objects.values_list("pk", flat=True).get(**each.as_being)

    def _let_out(self, gone: list[Occupant]) -> None:
        beings = [self._leased[each] for each in gone if each in self._leased]
        Presence.objects.filter(process=self.process, being__in=beings).delete()
        with self._remembering:
            for each in gone:
                if each not in self._visits:  # else it came back just now, and is let in again
                    self._left.pop(each, None)
                self._leased.pop(each, None)
        sweep()


def sweep() -> None:
    """Depart whom no live lease speaks for, whichever process it was of. Several processes may do this at once."""
    Presence.objects.filter(expires_at__lt=Now() - LEASE).delete()  # of processes that died
    left = Being.objects.left().select_related("project").order_by("project_id", "pk")
    for project, beings in groupby(left, key=lambda each: each.project):
        departing = [Depart(being_id=each.pk) for each in beings]
        request_id = f"left:{uuid5(project.pk, ' '.join(str(each.being_id) for each in departing))}"
        try:
            state.apply(project, *departing, by=None, request_id=request_id)
        except ChangeRefused as refused:  # one of them came back, or another process was faster
            log.info("presence.not_departed", project=str(project.pk), reason=str(refused))


def _leased(being_id: UUID, process: UUID) -> bool:
    try:
        lease(being_id, process, LEASE)
    except IntegrityError:  # it departed between two statements
        return False
    return True


def _patience(occupant: Occupant) -> float:
    return LINGER if occupant.bot else GRACE


def _by_project(occupant: Occupant) -> str:
    return str(occupant.project_id)
