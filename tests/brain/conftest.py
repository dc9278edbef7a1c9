"""A model for the tests of the brain: a server that others wrote, started once, empty for each test."""

from collections.abc import Iterator

import pytest

from tests.brain.aimock import Aimock, aimock


@pytest.fixture(scope="session")
def aimock_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aimock]:
    with aimock(tmp_path_factory.mktemp("aimock")) as running:
        yield running


@pytest.fixture
def model(aimock_server: Aimock) -> Aimock:
    aimock_server.forget()
    return aimock_server
