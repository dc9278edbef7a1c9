"""What the web server runs: HTTP is Django's but for the door of agents, sockets are live's."""

import os
from typing import Any

import django
from channels.routing import ProtocolTypeRouter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup(set_prefix=False)  # everything below needs it

from django.conf import settings  # noqa: E402

from config.agents.door import is_for_agents, mcp  # noqa: E402
from config.flow import waiting_for_readers  # noqa: E402
from config.garbage import settle  # noqa: E402
from config.handler import OneThreadHandler  # noqa: E402
from projects import presence  # noqa: E402
from projects.live.routing import sockets  # noqa: E402
from scenes import warming  # noqa: E402

if not settings.TESTING:
    warming.begin()
    presence.begin()  # whoever was here when the last process died is not here any more

http = OneThreadHandler()


async def http_or_mcp(scope: dict[str, Any], receive: Any, send: Any) -> None:
    await (mcp if is_for_agents(scope) else http)(scope, receive, send)


application = ProtocolTypeRouter({"http": waiting_for_readers(http_or_mcp), "websocket": sockets})

settle()
