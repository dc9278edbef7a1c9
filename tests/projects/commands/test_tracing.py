"""The command that tells what became of a request (R2.6)."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from projects import changes as c
from projects import state
from tests.conftest import proved
from tests.scenes.exports.made import made_export

pytestmark = pytest.mark.django_db(transaction=True)


def told(*arguments: str) -> list[str]:
    call_command("trace", *arguments, stdout=(out := StringIO()))
    return out.getvalue().splitlines()


@pytest.fixture
def answered(project, alice):
    """A prompt and its answer, as the brain writes them."""
    say = c.Say(content="A blue intro")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice, request_id="r-1")
    scene = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Added “Intro”.", reasoning="")
    why = state.Why(model="builtin", duration_ms=321)
    state.apply(project, scene, finish, by=alice, request_id="r-1:answer", why=why)
    state.apply(project, c.SetProject(title="Of another request"), by=alice, request_id="r-10")


def test_a_request_is_followed_from_the_prompt_to_the_scene(answered):
    lines = told("r-1")
    assert [line.split()[2] for line in lines].index("prompt") < [line.split()[2] for line in lines].index("scene")
    for words in (
        "alice: “A blue intro”",
        "complete by builtin in 321 ms: “Added “Intro”.”",
        "create “Intro” revision 1",
    ):
        assert any(words in line for line in lines), lines
    assert not any("r-10" in line for line in lines)


def test_an_export_is_followed_to_its_end(project, alice):
    export = made_export(project, author=alice, state="failed", error="“Intro” threw.", finished_at=timezone.now())
    lines = told(export.request_id)
    assert [line.split()[3] for line in lines] == ["queued:", "failed"]
    assert "(“Intro” threw.): mp4 1920 × 1080 of v0 by alice" in lines[-1]


def test_log_lines_that_name_it_stand_between(answered, tmp_path):
    log = tmp_path / "web.log"
    line = {
        "timestamp": "2020-01-01T00:00:00Z",
        "event": "brain.decided",
        "level": "info",
        "request_id": "r-1",
        "ms": 7,
    }
    other = line | {"request_id": "other", "event": "brain.other"}
    log.write_text("\n".join(["Starting r-1 …", json.dumps(line), json.dumps(other)]))
    lines = told("r-1", "--log", str(log))
    assert lines[0].split()[2:] == ["brain.decided", "ms=7"]
    assert not any("brain.other" in line for line in lines)


def test_what_nobody_asked_for_is_an_error(db):
    with pytest.raises(CommandError, match="Nothing is known of a request r-2"):
        told("r-2")
    with pytest.raises(CommandError, match="cannot be read: No such file"):
        told("r-2", "--log", "/nowhere/web.log")
