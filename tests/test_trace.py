"""One request id leads through the logs, from the prompt to the fragment in the page (R1.8, R2.6)."""

import json

import pytest

from benchmarks.prompt import Page
from chat.models import Message
from scenes.models import Iteration
from tests.serving import serve, session_cookie

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_prompt_can_be_followed_to_the_fragment(project, alice, tmp_path):
    log = tmp_path / "web.log"
    with serve(log, SCENEWRIGHT_DATA=str(tmp_path), LOG_LEVEL="INFO") as origin:
        page = Page(origin, project, session_cookie(alice))
        page.ask("A 4 second intro for Nimbus")
        page.close()
    request_id = Message.objects.get(is_brain=False).request_id
    events = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    ours = [event for event in events if request_id in json.dumps(event)]
    told = [event["event"] for event in ours]
    for step in ("state.applied", "brain.decided", "tool.add_scene", "brain.answered", "live.fragment"):
        assert step in told, told
    # In the order in which it happened, and with what one needs to ask further.
    assert told.index("brain.decided") < told.index("tool.add_scene") < told.index("brain.answered")
    fragment = next(event for event in reversed(ours) if event["event"] == "live.fragment")
    assert fragment["version"] == project.versions.first().number
    assert fragment["sockets"] == 1
    assert Iteration.objects.get().request_id.startswith(request_id)
