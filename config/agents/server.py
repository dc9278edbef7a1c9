"""The server that agents meet: its name, what it tells them first, and its tools."""

from collections.abc import Callable
from typing import Any

from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import ValidationError

from config.agents.calling import as_tool
from config.agents.refusals import invalid, not_found, refused
from config.agents.texts import storable
from config.agents.tools import assets, exports, frames, history, places, projects, prompts, scenes

INSTRUCTIONS = (
    "Scenewright makes motion-graphics videos. A project is a video; it has scenes in an order. A scene is TSX code "
    "against a small runtime (scene_guide shows it), lasts `duration` frames, and has a `revision`, which you name "
    "when you change the scene: if somebody was faster, nothing is changed and you are told what is there now. Each "
    "change is one version of the project; people see it at once, and anybody can undo it. Code is compiled and "
    "rendered before it is taken. Often `prompt` is the shortest way: say what the video should show, and the brain "
    "writes the scenes. Look at what you made with get_frame; "
    "export_video makes a file of it."
)


class AgentServer(MCPServer[Any]):
    """Says what is wrong with arguments in sentences instead of a validator's report."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        taken = {tool.name: tool.input_schema["properties"] for tool in await self.list_tools()}
        if name not in taken:
            return refused(not_found(f"There is no tool “{name[:60]}”; there are {', '.join(taken)}."))
        if unknown := set(arguments) - set(taken[name]):
            known = ", ".join(taken[name]) or "no arguments"
            return invalid(f"{name} does not know “{min(unknown)[:60]}”; it takes {known}.")
        if not storable(arguments):
            return invalid("The arguments hold a character that no text can hold here: NUL, or half of another.")
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            if isinstance(error.__cause__, ValidationError):
                return invalid(_sentences(error.__cause__))
            raise


def _sentences(error: ValidationError) -> str:
    told = ((".".join(map(str, each["loc"])), each["msg"]) for each in error.errors(include_url=False))
    return " ".join(f"{name}: {message}." for name, message in told)


def _offer(server: MCPServer[Any], function: Callable[..., Any], annotations: ToolAnnotations) -> None:
    server.add_tool(as_tool(function), annotations=annotations)


READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
ADDS = ToolAnnotations(read_only_hint=False, destructive_hint=False, open_world_hint=False)
# What is replaced or deleted stays in the history, but it is gone from the video.
CHANGES = ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=False)

server = AgentServer("scenewright", title="Scenewright", instructions=INSTRUCTIONS, subscriptions=False)
for module in (projects, prompts, scenes, places, history, frames, assets, exports):
    for function in module.READING:
        _offer(server, function, READS)
    for function in module.ADDING:
        _offer(server, function, ADDS)
    for function in module.CHANGING:
        _offer(server, function, CHANGES)
