"""An agent without a model: connects to Scenewright by MCP, makes a video, and keeps a picture of what it made.

    SCENEWRIGHT_URL=http://127.0.0.1:8000 SCENEWRIGHT_TOKEN=sw_… python agent.py picture.png

It needs the protocol's package: `pip install mcp`.
"""

import asyncio
import base64
import os
import sys
from pathlib import Path
from typing import Any

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import CallToolResult, Implementation


class Refused(Exception):
    """The tool's own sentence."""


async def use(client: Client, tool: str, **arguments: Any) -> CallToolResult:
    result = await client.call_tool(tool, arguments)
    if result.is_error:
        raise Refused(result.content[0].text)
    return result


async def main(picture: Path) -> None:
    headers = {"Authorization": f"Token {os.environ['SCENEWRIGHT_TOKEN']}"}
    async with httpx2.AsyncClient(headers=headers, timeout=180) as http:
        transport = streamable_http_client(f"{os.environ['SCENEWRIGHT_URL']}/mcp", http_client=http)
        async with Client(transport, client_info=Implementation(name="Example agent", version="1")) as client:
            print(", ".join(tool.name for tool in (await client.list_tools()).tools))
            project = (await use(client, "create_project", title="By an agent")).structured_content["id"]
            wish = "a 3 second title that says Nimbus, dark"
            said = (await use(client, "prompt", project_id=project, prompt=wish)).structured_content
            print(said["message"])
            scene = said["scenes"][0]
            seen = {"project_id": project, "scene_id": scene["id"], "revision": scene["revision"]}
            print((await use(client, "rename_scene", **seen, name="Opening")).structured_content["summary"])
            shown = await use(client, "get_frame", project_id=project, frame=scene["duration"] // 2)
            picture.write_bytes(base64.b64decode(next(each.data for each in shown.content if each.type == "image")))
            print(f"{picture}: {shown.content[0].text}")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
