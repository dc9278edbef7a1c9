"""A small named world: Alice owns a project, Bob edits it, Vera views it, Charlie knows nothing of it."""

import hashlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError, ProgrammingError, connection, transaction
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client
from psycopg.errors import DeadlockDetected
from whitenoise.middleware import WhiteNoiseMiddleware

from projects import state
from projects.attendance import Attendance
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
def static_files_are_listed_once() -> Iterator[None]:
    """Each test's client has middleware of its own, and WhiteNoise's reads a thousand files when it begins."""
    read, known = WhiteNoiseMiddleware.update_files_dictionary, dict[str, Any]()

    def update(middleware: WhiteNoiseMiddleware, root: str, prefix: str) -> None:
        if not known:
            read(middleware, root, prefix)
            known.update(middleware.files)
        middleware.files.update(known)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "update_files_dictionary", update)
        yield


LASTING = {'"django_content_type"', '"auth_permission"'}  # filled by the migrations, and the same for all tests


@pytest.fixture(scope="session", autouse=True)
def emptying_is_quick(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Django empties by TRUNCATE, which makes new files for each table and index and waits for all who read, and then
    makes the permissions of all models again: half a second for each test. Most tables hold a few rows or none."""
    with django_db_blocker.unblock():
        is_ours = may_switch_off_triggers()
    with pytest.MonkeyPatch.context() as patch:
        if is_ours:
            patch.setattr(BaseDatabaseOperations, "execute_sql_flush", delete_all_rows)
            patch.setattr("django.core.management.commands.flush.emit_post_migrate_signal", lambda *_, **__: None)
        else:
            patch.setattr(BaseDatabaseOperations, "execute_sql_flush", truncate_persistently)
        yield


def may_switch_off_triggers() -> bool:
    """The owner of a cluster may, as everywhere but on a database that somebody lends us."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
    except ProgrammingError:
        return False
    return True


def persistently(empty: Callable[..., None]) -> Callable[..., None]:
    """A server that a test talks to reads and writes now and then by itself. When that and the emptying wait for each
    other, Postgres ends one of the two; if that is the emptying, it comes again."""

    def tried(operations: BaseDatabaseOperations, statements: list[str]) -> None:
        for tries_left in (4, 3, 2, 1, 0):
            try:
                empty(operations, statements)
                break
            except OperationalError as error:
                if not isinstance(error.__cause__, DeadlockDetected) or not tries_left:
                    raise

    return tried


@persistently
def delete_all_rows(operations: BaseDatabaseOperations, statements: list[str]) -> None:
    """Without triggers and foreign keys the order does not matter, and nobody is notified."""
    tables = re.findall(r'"[^"]+"', " ".join(each for each in statements if each.startswith("TRUNCATE")))
    with transaction.atomic(using=operations.connection.alias), operations.connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("; ".join(f"DELETE FROM {table}" for table in tables if table not in LASTING))


truncate_persistently = persistently(BaseDatabaseOperations.execute_sql_flush)


@pytest.fixture(autouse=True)
def nobody_attends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is here is written by a thread. Here it would write into the next test; servers have theirs."""
    monkeypatch.setattr("projects.presence.begin", lambda: None)
    monkeypatch.setattr("projects.presence.ATTENDANCE", Attendance())


@pytest.fixture
def alice(db: None) -> User:
    return make_user("alice")


@pytest.fixture
def project(alice: User) -> Project:
    """With Bob and Vera from the beginning: who comes later makes a version."""
    with transaction.atomic():
        project = state.create_project("Nimbus launch", by=alice)
        join(project, "bob", Role.EDITOR)
        join(project, "vera", Role.VIEWER)
    return project


@pytest.fixture
def bob(project: Project) -> User:
    return User.objects.get(username="bob")


@pytest.fixture
def vera(project: Project) -> User:
    return User.objects.get(username="vera")


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
