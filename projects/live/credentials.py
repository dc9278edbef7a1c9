"""What whoever listens signed in with, and whether it still signs anybody in. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from config.accounts.models import Token


@dataclass(frozen=True, slots=True)
class Credential:
    """A session's key, or what is stored of a token."""

    session: str = ""
    token: str = ""


def find_ended(credentials: Iterable[Credential]) -> set[Credential]:
    """Those that sign nobody in any more."""
    asked = set(credentials) - {Credential()}
    sessions = {each.session for each in asked if each.session}
    tokens = {each.token for each in asked if each.token}
    alive = (_sessions_alive(sessions) if sessions else set()) | (_tokens_alive(tokens) if tokens else set())
    return {each for each in asked if (each.session or each.token) not in alive}


def _sessions_alive(keys: set[str]) -> set[str]:
    """As at each request: the person is there, and has not changed the password since."""
    rows = Session.objects.filter(session_key__in=keys, expire_date__gt=timezone.now())
    sessions = {row.session_key: row.get_decoded() for row in rows}
    ids = {data[SESSION_KEY] for data in sessions.values() if SESSION_KEY in data}
    people = {str(person.pk): person for person in User.objects.filter(pk__in=ids, is_active=True)}
    return {key for key, data in sessions.items() if _is_of(people.get(data.get(SESSION_KEY, "")), data)}


def _is_of(person: User | None, session: dict[str, Any]) -> bool:
    if person is None:
        return False
    hashes = [person.get_session_auth_hash(), *person.get_session_auth_fallback_hash()]
    return any(constant_time_compare(session.get(HASH_SESSION_KEY, ""), each) for each in hashes)


def _tokens_alive(ids: set[str]) -> set[str]:
    alive = Token.objects.filter(Q(expiry=None) | Q(expiry__gt=timezone.now()), pk__in=ids)
    return set(alive.values_list("pk", flat=True))
