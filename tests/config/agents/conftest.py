"""One server for all tests of this folder, and agents that speak to it as the protocol's own package does."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.auth.models import User
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client
from mcp_types import CallToolResult, Implementation

from config.accounts.models import Token
from tests.serving import serve, wait_until_the_database_rests


@pytest.fixture(scope="package")
def origin(django_db_setup: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(tmp_path_factory.mktemp("agents") / "web.log") as origin:
        yield origin


@pytest.fixture(autouse=True)
def _rest(db: None) -> Iterator[None]:
    yield
    wait_until_the_database_rests()


@dataclass(frozen=True)
class Agent:
    """A program with a person's token."""

    origin: str
    token: str
    name: str = "Tester"
    mode: str = "auto"

    def call(self, tool: str, **arguments: Any) -> CallToolResult:
        return self.with_client(lambda client: client.call_tool(tool, arguments))

    def do(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """What a call answers that must not fail."""
        result = self.call(tool, **arguments)
        assert not result.is_error, text_of(result)
        assert result.structured_content is not None
        return result.structured_content

    def refused(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The error of a call that must fail: its words are the message, at least to begin with."""
        result = self.call(tool, **arguments)
        assert result.is_error, text_of(result)
        error: dict[str, Any] = (result.structured_content or {})["error"]
        assert text_of(result).startswith(error["message"])
        return error

    def with_client(self, use: Callable[[Client], Awaitable[Any]]) -> Any:
        async def run() -> Any:
            headers = {"Authorization": f"Token {self.token}"}
            async with create_mcp_http_client(headers=headers) as http:
                transport = streamable_http_client(f"{self.origin}/mcp", http_client=http)
                info = Implementation(name=self.name, version="1")
                async with Client(transport, mode=self.mode, client_info=info, read_timeout_seconds=120) as client:
                    return await use(client)

        return asyncio.run(run())


def text_of(result: CallToolResult) -> str:
    return "\n".join(each.text for each in result.content if each.type == "text")


@pytest.fixture
def agent_of(origin: str) -> Callable[..., Agent]:
    def agent(person: User, **how: Any) -> Agent:
        return Agent(origin, Token.objects.create(user=person, name="Agent")[1], **how)

    return agent
