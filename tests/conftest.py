"""A small named world: Alice owns a project, Bob edits it, Vera views it, Charlie knows nothing of it."""

import hashlib
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client
from psycopg.errors import DeadlockDetected

from projects import state
from projects.models import Membership, Project, Role
from scenes.fingerprint import fingerprint
from scenes.models import Component
from tests.chromium import browser  # noqa: F401  a fixture for all tests

CODE = "export default function Scene() {{ return <div style={{{{fontSize: 80}}}}>{}</div>; }}"


def make_user(name: str) -> User:
    """Without a password: hashing one is slow on purpose. The tests of signing in set theirs."""
    return User.objects.create(username=name, email=f"{name}@example.com")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browsers last: Playwright's event loop stays in this thread, where asynchronous tests need their own."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session", autouse=True)
def emptying_waits_its_turn(django_db_setup: None) -> Iterator[None]:
    """A server that a test talks to reads now and then by itself. When that and TRUNCATE wait for each other, Postgres
    ends one of the two; if that is the TRUNCATE, it comes again."""
    empty = BaseDatabaseOperations.execute_sql_flush

    def persistently(operations: BaseDatabaseOperations, statements: list[str]) -> None:
        for tries_left in (4, 3, 2, 1, 0):
            try:
                empty(operations, statements)
                break
            except OperationalError as error:
                if not isinstance(error.__cause__, DeadlockDetected) or not tries_left:
                    raise

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", persistently)
        yield


@pytest.fixture
def alice(db: None) -> User:
    return make_user("alice")


@pytest.fixture
def project(alice: User) -> Project:
    return state.create_project("Nimbus launch", by=alice)


@pytest.fixture
def bob(project: Project) -> User:
    return join(project, "bob", Role.EDITOR)


@pytest.fixture
def vera(project: Project) -> User:
    return join(project, "vera", Role.VIEWER)


@pytest.fixture
def charlie(db: None) -> User:
    return make_user("charlie")


def join(project: Project, name: str, role: Role) -> User:
    user = make_user(name)
    Membership.objects.create(project=project, user=user, role=role)
    return user


def proved(
    words: str = "Hello", *, props: dict[str, Any] | None = None, width: int = 1920, height: int = 1080, fps: int = 30
) -> str:
    """The code of a scene that says `words`, with its proof already in the database.

    For tests of the core, which asks only whether a proof exists; whether proofs are honest is tested with scenes.
    """
    code = CODE.format(words)
    Component.objects.get_or_create(
        fingerprint=fingerprint(code, props or {}, width=width, height=height, fps=fps),
        defaults={"sha256": hashlib.sha256(code.encode()).hexdigest(), "duration": 150},
    )
    return code


@pytest.fixture
def signed_in() -> Any:
    """A browser-like client for a person, or for a visitor when there is none."""

    def sign_in(person: User | None = None) -> Client:
        client = Client()
        if person:
            client.force_login(person)
        return client

    return sign_in
