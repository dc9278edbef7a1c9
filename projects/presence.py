"""Who is here: what this process knows of open pages and agents, and the thread that makes the rows follow it.

Pages come and go in memory, on any thread and without waiting. A guest with five tabs is one being with one lease for
each web process. Leases are renewed by one statement and raise no version; a being whose leases ended, because
everybody left or because a process died, departs by a change.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import structlog
from django.contrib.auth.models import User
from django.db import Error, connections
from django.db.models.functions import Now

from projects.attendance import Attendance, Occupant, Visit, sweep
from projects.beings import PATIENCE
from projects.models import Being, Presence, Project

log = structlog.get_logger()

GATHER = 0.1  # seconds: who comes at once, arrives as one version
BEAT = 0.5  # seconds between two looks at who left
RENEW = 2.0  # seconds between two renewals, and between two looks for leases that others let expire

ATTENDANCE = Attendance()


def guest(project_id: UUID, person_id: int) -> Visit:
    """A page of this person is open, until the visit ends."""
    begin()
    return ATTENDANCE.enter(Occupant(project_id, person_id))


@contextmanager
def being_of_agent(project: Project, person: User, name: str) -> Iterator[Being]:
    """`with being_of_agent(…) as being:` an agent works on behalf of `person`, and everybody in the room sees it.

    It is there when the block begins, and stays for half a minute after the last one. Raises django.db.Error.
    """
    begin()
    occupant = Occupant(project.pk, person.pk, bot=name.replace("\x00", "").strip()[:120] or "Agent")
    visit = ATTENDANCE.enter(occupant)
    try:
        ATTENDANCE.settle()
        yield Being.objects.get(**occupant.as_being)
    finally:
        visit.end()


def stay(bot: Being) -> None:
    """A bot that a program made says that it is still here. It changes nothing, and raises no version."""
    Presence.objects.filter(being=bot, process=bot.pk).update(expires_at=Now() + PATIENCE)


_beginning = threading.Lock()
_thread: threading.Thread | None = None


def begin() -> None:
    """Start this process's thread; once is enough."""
    global _thread
    with _beginning:
        if _thread is None:
            _thread = threading.Thread(target=_attend, name="presence", daemon=True)
            _thread.start()


def _attend() -> None:
    renewed = 0.0
    while True:
        if ATTENDANCE.wake.wait(BEAT):
            time.sleep(GATHER)
        ATTENDANCE.wake.clear()
        try:
            ATTENDANCE.settle()
            if time.monotonic() - renewed >= RENEW:
                ATTENDANCE.renew()
                sweep()
                renewed = time.monotonic()
        except Error as error:
            # While the database was away nobody could renew: let everybody do that before anybody is swept.
            renewed = time.monotonic()
            log.warning("presence.database_away", reason=str(error).strip())
        finally:
            connections.close_all()
