"""What agents can do, through the protocol's own client and a real server."""

import base64
from io import BytesIO
from uuid import uuid4

import pytest
from mcp.shared.exceptions import MCPError
from PIL import Image

from config.accounts.models import Token
from projects import changes as c
from projects import state
from projects.models import Project
from tests.config.agents.conftest import text_of
from tests.conftest import proved
from tests.serving import working

pytestmark = pytest.mark.django_db(transaction=True)

RED = """import { AbsoluteFill } from "scenewright";
export const duration = 60;
export default function Scene() {
  return <AbsoluteFill style={{ background: "#c01020", color: "#fff", fontSize: 90 }}>Nimbus</AbsoluteFill>;
}
"""


@pytest.fixture
def intro(project, alice):
    scene = c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120)
    state.apply(project, scene, by=alice)
    return project.scenes.get()


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_every_tool_says_what_it_does_and_what_it_takes(agent_of, alice, mode):
    """Agents of both generations of the protocol are answered."""
    tools = agent_of(alice, mode=mode).with_client(lambda client: client.list_tools()).tools
    assert {"list_projects", "get_project", "create_project", "prompt", "get_frame", "list_assets"} <= {
        tool.name for tool in tools
    }
    for tool in tools:
        assert tool.description, tool.name
        assert len(tool.description) > 40, tool.name
        for name, schema in tool.input_schema["properties"].items():
            described = [schema, *schema.get("anyOf", []), *[each.get("items", {}) for each in schema.get("anyOf", [])]]
            assert any("description" in each for each in described), f"{tool.name}: {name}"


def test_projects_are_those_of_the_person(agent_of, project, alice, charlie):
    listed = agent_of(alice).do("list_projects")["projects"]
    assert [(each["id"], each["role"]) for each in listed] == [(str(project.pk), "owner")]
    assert agent_of(charlie).do("list_projects")["projects"] == []


def test_a_project_shows_its_scenes_and_what_was_said(agent_of, project, intro, vera):
    """That the agent came in was a version of its own."""
    whole = agent_of(vera).do("get_project", project_id=str(project.pk))
    assert (whole["title"], whole["role"], whole["version"], whole["duration"]) == ("Nimbus launch", "viewer", 2, 120)
    assert [(each["name"], each["revision"], each["seconds"]) for each in whole["scenes"]] == [("Intro", 1, 4.0)]


def test_an_outsider_is_not_told_that_a_project_exists(agent_of, project, charlie):
    outsider = agent_of(charlie)
    real = outsider.refused("get_project", project_id=str(project.pk))
    assert real["code"] == "NOT_FOUND"
    assert real == outsider.refused("get_project", project_id=str(uuid4()))


def test_a_new_project_belongs_to_whose_token_it_is(agent_of, alice):
    made = agent_of(alice).do("create_project", title="Made by an agent", width=1080, height=1080)
    assert (made["role"], made["width"], made["version"], made["scenes"]) == ("owner", 1080, 0, [])
    assert Project.objects.visible_to(alice).filter(pk=made["id"]).exists()


def test_a_prompt_is_answered_with_what_was_done(agent_of, project, alice):
    said = agent_of(alice).do("prompt", project_id=str(project.pk), prompt="a 3 second title that says Nimbus")
    assert [each["operation"] for each in said["changes"]] == ["create"]
    assert [each["duration"] for each in said["scenes"]] == [90]
    assert said["message"]
    assert said["version"] == Project.objects.get(pk=project.pk).version


def test_a_prompt_tells_how_far_it_is(agent_of, project, alice):
    """An answer in work has stages, which a client that asks for progress is told."""
    heard = []

    async def use(client):
        async def progress(share, total, sentence):
            heard.append((share, total, sentence))

        arguments = {"project_id": str(project.pk), "prompt": "a title that says Nimbus"}
        return await client.call_tool("prompt", arguments, progress_callback=progress)

    assert not agent_of(alice).with_client(use).is_error
    assert all(0 < share <= total == 100 and sentence for share, total, sentence in heard)


def test_a_viewer_may_look_and_neither_write_nor_prompt(agent_of, project, intro, vera):
    viewer = agent_of(vera)
    error = viewer.refused("prompt", project_id=str(project.pk), prompt="delete everything")
    assert (error["code"], error["retryable"]) == ("PERMISSION_DENIED", False)
    assert project.messages.count() == 0


def test_a_picture_shows_the_frame_that_was_asked_for(agent_of, project, alice, tmp_path):
    agent = agent_of(alice)
    from scenes.checking import check

    check(RED, props={}, **project.format)
    state.apply(project, c.AddScene(name="Red", tsx_code=RED, duration=60), by=alice)
    with working(tmp_path / "worker.log", "pictures"):
        result = agent.call("get_frame", project_id=str(project.pk), frame=30, width=320)
    assert not result.is_error, text_of(result)
    [png] = [each for each in result.content if each.type == "image"]
    picture = Image.open(BytesIO(base64.b64decode(png.data))).convert("RGB")
    assert picture.size == (320, 180)
    assert picture.getpixel((300, 150)) == (0xC0, 0x10, 0x20)
    assert "“Red” (scene 1, revision 1) at its frame 30" in text_of(result)
    beyond = agent.refused("get_frame", project_id=str(project.pk), frame=60)
    assert beyond["message"] == "The video has 60 frames, 0 to 59; there is no frame 60."


def test_a_token_that_is_revoked_ends_what_an_agent_may(agent_of, project, alice):
    agent = agent_of(alice)
    agent.do("list_projects")
    Token.objects.all().delete()
    with pytest.raises((MCPError, ExceptionGroup)) as refused:
        agent.call("list_projects")
    error = refused.value
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    assert "Authorization: Token" in str(error)


HOSTILE = ["' OR 1=1 --", "../../etc/passwd", "x" * 100_000, "<script>", [], {}, 7, None, True, {"$gt": ""}]


@pytest.mark.parametrize("value", HOSTILE, ids=[str(number) for number in range(len(HOSTILE))])
def test_a_hostile_argument_is_a_sentence_and_no_failure(agent_of, project, alice, value):
    error = agent_of(alice).refused("get_project", project_id=value)
    assert error["code"] == "VALIDATION_FAILED"
    assert error["message"].startswith("project_id")
    assert len(error["message"]) < 400


def test_arguments_and_tools_that_are_not_there_are_named(agent_of, alice):
    agent = agent_of(alice)
    assert "“titel”" in agent.refused("create_project", titel="A")["message"]
    assert agent.refused("drop_database")["code"] == "NOT_FOUND"
