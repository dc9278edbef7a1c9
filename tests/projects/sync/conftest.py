"""A real server, and programs that follow it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User

from config.accounts.models import Token
from projects.models import Project
from tests.projects.sync.following import Follower
from tests.serving import serve, session_cookie, wait_until_the_database_rests


@pytest.fixture(scope="package")  # it sweeps: tests of other parts must not find it running
def served(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One server for all tests of the stream: it takes a while to start."""
    with serve(tmp_path_factory.mktemp("sync") / "web.log") as origin:
        yield origin


@pytest.fixture
def origin(transactional_db: None, served: str) -> Iterator[str]:
    yield served
    wait_until_the_database_rests()


@pytest.fixture
def token() -> Callable[[User], str]:
    def token(person: User) -> str:
        return Token.objects.create(user=person, name="A program")[1]

    return token


@pytest.fixture
def follow(origin: str, project: Project, token) -> Callable[..., Follower]:
    """`follow(person)`: with a token, or as a page of theirs does."""

    def follow(person: User, *, as_page: bool = False, last: int | None = None, **params: str) -> Follower:
        headers = {"Accept": "text/event-stream"}
        if as_page:
            headers["Cookie"] = f"sessionid={session_cookie(person)}"
        else:
            headers["Authorization"] = f"Token {token(person)}"
        if last is not None:
            headers["Last-Event-ID"] = str(last)
        return Follower(origin, project.pk, headers=headers, **params)

    return follow
