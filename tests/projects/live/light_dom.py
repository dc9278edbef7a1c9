"""Pages without a browser: `pages.mjs`, one Node process for all of them, asked and answered in JSON lines."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from config.bootstrap.programs import find_node
from projects.live.fragments import FRAGMENTS, MESSAGE_PREFIX, render_everything
from projects.models import Project

PAGE = """<output id="connection" data-state="catching-up"><connection-words></connection-words></output>
{fragments}<div id="messages">{messages}</div><live-fragments></live-fragments>
<project-sync version="{version}"><project-socket address="/ws/projects/p/"></project-socket>
<project-poll address="/projects/p/sync/"></project-poll><wake-up></wake-up></project-sync>"""
IDS = [*FRAGMENTS, "messages"]


class LightDom:
    """Pages by number. Each thing that is done to one returns what the page did in turn, in its order."""

    def __init__(self, node: subprocess.Popen[str]) -> None:
        self.node = node

    def do(self, page: int, does: str, **more: Any) -> list[dict[str, Any]]:
        return self._ask(page=page, does=does, **more)["happened"]

    def looks(self, page: int, ids: Sequence[str] = ()) -> dict[str, Any]:
        """Its version, the state of its pill, and the named elements in a form in which equal ones are equal text."""
        return self._ask(page=page, does="look", ids=ids)["looks"]

    def _ask(self, **wanted: Any) -> dict[str, Any]:
        assert self.node.stdin is not None
        assert self.node.stdout is not None
        self.node.stdin.write(json.dumps(wanted) + "\n")
        self.node.stdin.flush()
        answer = self.node.stdout.readline()
        assert answer, "pages.mjs has ended: what it said is above."
        return json.loads(answer)


@contextmanager
def light_dom() -> Iterator[LightDom]:
    command = [find_node() or "node", str(Path(__file__).with_name("pages.mjs"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as node:
        yield LightDom(node)
        assert node.stdin is not None
        node.stdin.close()


def fresh_page(project: Project) -> str:
    """What a page looks like that is asked for now: every fragment, as it is first rendered."""
    project = Project.objects.get(pk=project.pk)
    html = render_everything(project)
    messages = "".join(each for name, each in html.items() if name.startswith(MESSAGE_PREFIX))
    fragments = "".join(html[name] for name in FRAGMENTS)
    return PAGE.format(fragments=fragments, messages=messages, version=project.version)
