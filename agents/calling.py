"""What every tool call has around it: who calls, what is logged, and a sentence for whatever is refused."""

import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID, uuid4

import structlog
from django.contrib.auth.models import User
from mcp.server.mcpserver import Context
from mcp_types import CallToolResult

from agents.refusals import REFUSALS, NotFound, refused
from config.db import Threads
from projects.models import Project
from scenes.models import Scene

log = structlog.get_logger()
threads = Threads("agents", 8)


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose token it is, and which of theirs."""

    person: User
    token_key: str
    token_name: str


class Call:
    """One call of a tool. Its look-ups go through the person: what they may not see is not there."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.caller: Caller = context.request_context.request.state.caller
        self.request_id = f"mcp-{uuid4()}"

    @property
    def person(self) -> User:
        return self.caller.person

    @cached_property
    def client(self) -> str:
        """What the agent calls itself, else what its token is called."""
        told = self.context.session.client_params
        return (told and (told.client_info.title or told.client_info.name)) or self.caller.token_name or "Agent"

    def visible(self, project_id: UUID) -> Project:
        return _there(Project.objects.visible_to(self.person).filter(pk=project_id).first())

    def editable(self, project_id: UUID) -> Project:
        return _there(Project.objects.editable_by(self.person).filter(pk=project_id).first())

    def scene(self, project: Project, scene_id: UUID) -> Scene:
        scene = project.scenes.select_related("project", "proof").filter(pk=scene_id).first()
        if scene is None:
            raise NotFound("There is no such scene in this project; get_project lists them.")
        return scene


def _there(project: Project | None) -> Project:
    if project is None:
        raise NotFound("There is no such project for you; list_projects lists those that you may see or change.")
    return project


def as_tool(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` takes a Call and arguments; what comes out takes the protocol's context instead of the Call."""

    async def called(context: Context, **arguments: Any) -> Any:
        call, began = Call(context), time.monotonic()
        with structlog.contextvars.bound_contextvars(request_id=call.request_id, user_id=call.person.pk):
            outcome = "done"
            try:
                if inspect.iscoroutinefunction(function):
                    return await function(call, **arguments)
                return await threads.run(function, call, **arguments)
            except REFUSALS as error:
                outcome = type(error).__name__
                return refused(error)
            finally:
                ms = round((time.monotonic() - began) * 1000)
                log.info("mcp.called", tool=function.__name__, client=call.client, outcome=outcome, ms=ms)

    signature = inspect.signature(function)
    first, *rest = signature.parameters.values()
    parameters = [first.replace(name="context", annotation=Context), *rest]
    called.__name__, called.__doc__ = function.__name__, function.__doc__
    called.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    called.__annotations__ = {each.name: each.annotation for each in parameters}
    return called


Result = CallToolResult
