"""One warm renderer for all of these tests, as a worker has it."""

from collections.abc import Iterator

import pytest

from scenes.rendering.capture import Renderer


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer
