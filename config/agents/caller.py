"""Whose token a request came with, and the threads in which the work of agents is done."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User

from config.accounts.models import Token
from config.db import Threads
from config.tokens import find_token
from projects.api.throttles import PersonThrottle, TokenThrottle

SCHEMES = ("token", "bearer")  # agents that can only be given a token send it as a bearer's

threads = Threads("agents", 8)


@dataclass(frozen=True, slots=True)
class Caller:
    """A person, by one of their tokens: what REST framework calls `user` and `auth`."""

    user: User
    auth: Token


def admit(authorization: str) -> tuple[Caller | None, int]:
    """Who asks, if the token counts, and for how many seconds they have to wait first. Reads the database."""
    caller = find_caller(authorization)
    return caller, wait_for(caller) if caller else 0


def find_caller(authorization: str) -> Caller | None:
    scheme, _, secret = authorization.partition(" ")
    token = find_token(secret.strip()) if scheme.lower() in SCHEMES else None
    return Caller(user=token.user, auth=token) if token else None


def wait_for(caller: Caller) -> int:
    """Count one request, together with those to the API; the seconds to wait when it is one too many, else 0."""
    asking: Any = caller
    waits = [each.wait() for each in (TokenThrottle(), PersonThrottle()) if not each.allow_request(asking, None)]
    return int(max(waits)) + 1 if waits else 0
