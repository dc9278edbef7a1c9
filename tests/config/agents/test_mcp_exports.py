"""Files of a video by agents: asked for, waited for, got by a link that needs no token, and stopped."""

import urllib.request
from uuid import uuid4

import pytest
from django.utils import timezone

from projects import changes as c
from projects import state
from scenes.models import Export
from tests.conftest import proved
from tests.scenes.exports.made import CONTENT, in_work, made_export

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def of_project(project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved(), duration=60), by=alice)
    return {"project_id": str(project.pk)}


def test_an_agent_asks_for_files_and_stops_one(agent_of, alice, of_project):
    agent = agent_of(alice)
    (asked,) = agent.do("export_video", **of_project, height=480, quality="draft")["exports"]
    assert (asked["width"], asked["height"], asked["state"], asked["progress"], asked["link"]) == (
        854, 480, "queued", 0, None,
    )  # fmt: skip
    both = agent.do("export_video", **of_project, format="gif", shapes=["1:1", "9:16"])["exports"]
    assert [each["width"] < each["height"] for each in both] == [False, True]
    stopped = agent.do("cancel_export", **of_project, export_id=asked["id"])
    assert stopped["state"] == "cancelled"
    assert agent.refused("cancel_export", **of_project, export_id=asked["id"])["code"] == "CONFLICT"
    listed = agent.do("list_exports", **of_project)["exports"]
    assert {each["id"] for each in listed} == {asked["id"], *(each["id"] for each in both)}
    assert "480, 720" in agent.refused("export_video", **of_project, height=481)["message"]
    assert agent.refused("get_export", **of_project, export_id=str(uuid4()))["code"] == "NOT_FOUND"


def test_a_done_export_has_a_link_that_needs_no_token(agent_of, project, vera, of_project, origin):
    done = agent_of(vera).do("get_export", **of_project, export_id=str(made_export(project).pk))
    assert (done["state"], done["progress"], done["size"]) == ("done", 1, len(CONTENT))
    assert done["link"].startswith(f"{origin}/e/")
    with urllib.request.urlopen(done["link"]) as answer:
        assert answer.read() == CONTENT


def test_waiting_ends_with_the_export_and_tells_how_far_it_is(agent_of, project, vera, of_project):
    export, heard = in_work(project, done=30), []

    async def use(client):
        async def progress(share, total, sentence):
            heard.append((share, total, sentence))
            done = {"state": Export.State.FAILED, "error": "“Intro” threw.", "finished_at": timezone.now()}
            await Export.objects.filter(pk=export.pk).aupdate(**done)

        arguments = of_project | {"export_id": str(export.pk), "wait": 100}
        return await client.call_tool("get_export", arguments, progress_callback=progress)

    told = agent_of(vera).with_client(use).structured_content
    assert (told["state"], told["error"]) == ("failed", "“Intro” threw.")
    assert heard[0] == (0.25, 1, "Intro")
