"""What every tool call has around it: who calls, what is logged, and a sentence for whatever is refused."""

import inspect
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import Any, cast
from uuid import UUID, uuid4

import structlog
from django.conf import settings
from django.contrib.auth.models import User
from mcp.server.mcpserver import Context
from starlette.requests import Request

from config.agents.caller import Caller, threads
from config.agents.refusals import REFUSALS, not_found, refused
from projects.errors import NotAllowed
from projects.models import Project
from projects.presence import being_of_agent
from scenes.models import Scene

log = structlog.get_logger()

Tools = list[Callable[..., Any]]


class Call:
    """One call of a tool. Its look-ups go through the person: what they may not see is not there.

    While the call works on a project, everybody there sees that the agent is in the room.
    """

    def __init__(self, context: Context[Any, Any]) -> None:
        self.context = context
        request = cast(Request, context.request_context.request)
        self.caller: Caller = request.state.caller
        self.origin = f"{'https' if settings.HTTPS else 'http'}://{request.headers['host']}"  # the door looked at it
        self.request_id = f"mcp-{uuid4()}"
        self.ending = ExitStack()
        self.rooms: set[UUID] = set()

    @property
    def person(self) -> User:
        return self.caller.user

    @property
    def signed(self) -> dict[str, Any]:
        """Who does it, and on which request: what every operation asks for."""
        return {"by": self.person, "request_id": self.request_id}

    @cached_property
    def client(self) -> str:
        """What the agent calls itself, else what its token is called."""
        told = self.context.session.client_params
        return (told and (told.client_info.title or told.client_info.name)) or self.caller.auth.name or "Agent"

    def visible(self, project_id: UUID) -> Project:
        project = Project.objects.visible_to(self.person).filter(pk=project_id).first()
        if project is None:
            raise not_found("There is no such project of yours; list_projects lists those that you may see.")
        if project_id not in self.rooms:
            self.rooms.add(project_id)
            self.ending.enter_context(being_of_agent(project, self.person, self.client))
            project.refresh_from_db(fields=["version"])  # arriving is a version
        return project

    def editable(self, project_id: UUID) -> Project:
        project = self.visible(project_id)
        if not Project.objects.editable_by(self.person).filter(pk=project_id).exists():
            raise NotAllowed("You may look at this project and not change it. Its owner can make you an editor.")
        return project

    def scene(self, project: Project, scene_id: UUID) -> Scene:
        scene = project.scenes.select_related("project", "proof").filter(pk=scene_id).first()
        if scene is None:
            raise not_found("There is no such scene in this project; get_project lists them.")
        return scene


def as_tool(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` takes a Call and arguments; what comes out takes the protocol's context instead of the Call."""

    async def run(call: Call, arguments: dict[str, Any]) -> Any:
        if inspect.iscoroutinefunction(function):
            return await function(call, **arguments)
        return await threads.run(function, call, **arguments)

    async def called(context: Context, **arguments: Any) -> Any:
        call, began = Call(context), time.monotonic()
        with structlog.contextvars.bound_contextvars(request_id=call.request_id, user_id=call.person.pk):
            outcome = "done"
            try:
                with call.ending:
                    return await run(call, arguments)
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
