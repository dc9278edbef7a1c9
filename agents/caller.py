"""Whose token a request came with, and the threads in which the work of agents is done."""

from dataclasses import dataclass

from django.contrib.auth.models import User

from config.db import Threads
from config.tokens import find_token

SCHEMES = ("token", "bearer")  # agents that can only be given a token send it as a bearer's

threads = Threads("agents", 8)


@dataclass(frozen=True, slots=True)
class Caller:
    """A person, by one of their tokens."""

    person: User
    token_key: str
    token_name: str


def find_caller(authorization: str) -> Caller | None:
    scheme, _, secret = authorization.partition(" ")
    token = find_token(secret.strip()) if scheme.lower() in SCHEMES else None
    return Caller(person=token.user, token_key=token.pk, token_name=token.name) if token else None
