"""Scenes by agents: the same versions, revisions and checks as for everybody else."""

from uuid import uuid4

import pytest

from projects.models import Being, Project

pytestmark = pytest.mark.django_db(transaction=True)

CODE = """import {{ AbsoluteFill }} from "scenewright";
export const duration = 60;
export default function Scene() {{
  return <AbsoluteFill style={{{{ background: "#10182a", color: "#fff", fontSize: 90 }}}}>{}</AbsoluteFill>;
}}
"""


@pytest.fixture
def of_project(project):
    return {"project_id": str(project.pk)}


def scenes_of(agent, of_project):
    return [each["name"] for each in agent.do("get_project", **of_project)["scenes"]]


def test_an_agent_makes_a_video_and_changes_its_mind(agent_of, project, alice, of_project):
    """Each tool once, each as one version that says what it did."""
    agent = agent_of(alice)
    assert 'from "scenewright"' in agent.do("scene_guide")["result"]
    first = agent.do("add_scene", **of_project, name="One", tsx_code=CODE.format("One"))["scene"]
    second = agent.do("add_scene", **of_project, name="Two", tsx_code=CODE.format("Two"), duration=45, order=0)
    assert (first["duration"], second["scene"]["duration"], second["scene"]["order"]) == (60, 45, 0)
    assert second["summary"] == "Added “Two”."
    of_first = of_project | {"scene_id": first["id"]}

    moved = agent.do("move_scene", **of_first, revision=1, order=0)["scene"]
    trimmed = agent.do("trim_scene", **of_first, revision=moved["revision"], duration=30)["scene"]
    renamed = agent.do("rename_scene", **of_first, revision=trimmed["revision"], name="Opening")["scene"]
    edited = agent.do("edit_scene", **of_first, revision=renamed["revision"], tsx_code=CODE.format("Uno"))["scene"]
    assert (edited["name"], edited["order"], edited["duration"], edited["revision"]) == ("Opening", 0, 30, 5)
    assert "Uno" in agent.do("get_scene", **of_first)["tsx_code"]

    copy = agent.do("duplicate_scene", **of_first, revision=5)["scene"]
    assert (copy["order"], copy["revision"]) == (1, 1)
    deleted = agent.do("delete_scene", **of_first, revision=5)
    assert deleted["summary"] == "Deleted “Opening”."
    iterations = agent.do("list_iterations", **of_first)["iterations"]
    assert [each["operation"] for each in iterations] == ["delete", "update", "update", "update", "move", "create"]
    back = agent.do("restore_scene", **of_first, iteration_id=iterations[-1]["id"])["scene"]
    assert (back["name"], back["id"], back["revision"] > 5) == ("One", first["id"], True)

    undone = agent.do("undo", **of_project)
    assert len(scenes_of(agent, of_project)) == 2
    agent.do("redo", **of_project)
    versions = agent.do("list_versions", **of_project)["versions"]
    assert [each["author"] for each in versions] == ["alice"] * 11
    assert versions[1]["number"] == undone["version"]
    agent.do("undo", **of_project, version=versions[-2]["number"])
    assert "Two" not in scenes_of(agent, of_project)


def test_two_agents_at_one_scene_the_second_is_told_what_is_there_now(agent_of, project, alice, bob, of_project):
    first, second = agent_of(alice, name="Claude"), agent_of(bob, name="Codex")
    scene = first.do("add_scene", **of_project, name="One", tsx_code=CODE.format("One"))["scene"]
    of_scene = of_project | {"scene_id": scene["id"], "revision": 1}
    first.do("rename_scene", **of_scene, name="From Claude")
    error = second.refused("rename_scene", **of_scene, name="From Codex")
    assert (error["code"], error["retryable"]) == ("CONFLICT", False)
    assert (error["details"]["current"]["name"], error["details"]["current"]["revision"]) == ("From Claude", 2)
    assert project.scenes.get().name == "From Claude"
    second.do("rename_scene", **(of_scene | {"revision": 2}), name="From Codex")
    assert "Bob" in first.refused("undo", **of_project)["message"]


def test_an_agent_sets_the_format_and_goes_back_to_a_version(agent_of, project, alice, of_project):
    agent = agent_of(alice)
    assert agent.refused("set_project", **of_project)["message"].startswith("Name what should change")
    before = agent.do("set_project", **of_project, title="Upright", width=1080, height=1920)["version"]
    agent.do("add_scene", **of_project, name="One", tsx_code=CODE.format("One"))
    agent.do("set_project", **of_project, title="Later")
    restored = agent.do("restore_project", **of_project, version=before)
    whole = agent.do("get_project", **of_project)
    assert (whole["title"], whole["width"], whole["scenes"]) == ("Upright", 1080, [])
    assert restored["version"] > before


def test_agents_are_beings_while_they_work(agent_of, project, alice, bob, of_project):
    """R4: an agent is a bot in the room, under the name that it gives itself, on behalf of whose token it has."""
    for person, name in ((alice, "Claude"), (bob, "Codex")):
        agent_of(person, name=name).do("get_project", **of_project)
    bots = Being.objects.filter(project=project, type="bot").values_list("name", "person__username")
    assert set(bots) == {("Claude", "alice"), ("Codex", "bob")}


def test_an_agent_of_the_first_generation_is_known_by_its_tokens_name(agent_of, project, alice, of_project):
    """Without sessions nobody remembers what it called itself when it began."""
    agent_of(alice, mode="legacy").do("get_project", **of_project)
    assert Being.objects.get(project=project, type="bot").name == "Agent"


def test_code_that_does_not_render_is_refused_with_the_place(agent_of, project, alice, of_project):
    agent = agent_of(alice)
    broken = CODE.format("{nothing.here}")
    error = agent.refused("add_scene", **of_project, name="Broken", tsx_code=broken)
    assert error["code"] == "VALIDATION_FAILED"
    assert error["details"]["findings"][0]["line"] == 4
    assert project.scenes.count() == 0


WRITING = {
    "add_scene": {"name": "A", "tsx_code": "export default () => null"},
    "edit_scene": {"scene_id": str(uuid4()), "revision": 1, "props": {}},
    "rename_scene": {"scene_id": str(uuid4()), "revision": 1, "name": "A"},
    "trim_scene": {"scene_id": str(uuid4()), "revision": 1, "duration": 9},
    "move_scene": {"scene_id": str(uuid4()), "revision": 1, "order": 0},
    "duplicate_scene": {"scene_id": str(uuid4()), "revision": 1},
    "delete_scene": {"scene_id": str(uuid4()), "revision": 1},
    "restore_scene": {"scene_id": str(uuid4()), "iteration_id": str(uuid4())},
    "set_project": {"title": "A"},
    "restore_project": {"version": 1},
    "undo": {},
    "redo": {},
    "prompt": {"prompt": "a title"},
    "export_video": {},
    "cancel_export": {"export_id": str(uuid4())},
}
READING = {
    "get_project": {},
    "get_scene": {"scene_id": str(uuid4())},
    "list_iterations": {"scene_id": str(uuid4())},
    "list_versions": {},
    "get_frame": {"frame": 0},
    "list_assets": {},
    "list_exports": {},
    "get_export": {"export_id": str(uuid4())},
}
FREE = {"list_projects", "create_project", "scene_guide"}  # of no project


def test_every_tool_of_a_project_is_asked_who_may_use_it(agent_of, alice):
    tools = agent_of(alice).with_client(lambda client: client.list_tools()).tools
    assert {tool.name for tool in tools} == {*WRITING, *READING, *FREE}
    assert {tool.name for tool in tools if tool.annotations.read_only_hint} == {
        *READING,
        "list_projects",
        "scene_guide",
    }


def test_viewers_write_nothing_and_outsiders_see_nothing(agent_of, project, vera, charlie, of_project):
    viewer, outsider = agent_of(vera), agent_of(charlie)
    for tool, arguments in WRITING.items():
        assert viewer.refused(tool, **of_project, **arguments)["code"] == "PERMISSION_DENIED", tool
    for tool, arguments in (WRITING | READING).items():
        assert outsider.refused(tool, **of_project, **arguments)["code"] == "NOT_FOUND", tool
    assert project.versions.exclude(before=None).count() == 0


HOSTILE = ["\0", "'; DROP TABLE projects_project; --", "x" * 100_000, "<img src=x onerror=alert(1)>"]


@pytest.mark.parametrize("text", HOSTILE, ids=["nul", "sql", "long", "markup"])
def test_a_hostile_text_is_refused_or_kept_as_it_is(agent_of, alice, text):
    """Never a failure of ours: what no database can hold is said, and what it can is only text."""
    result = agent_of(alice).call("create_project", title=text)
    if result.is_error:
        assert result.structured_content["error"]["code"] == "VALIDATION_FAILED"
    else:
        assert Project.objects.get(pk=result.structured_content["id"]).title == text


def test_the_scene_of_another_project_is_not_there(agent_of, project, alice, of_project):
    from projects import changes as c
    from projects import state
    from tests.conftest import proved

    other = state.create_project("Other", by=alice)
    state.apply(other, c.AddScene(name="Theirs", tsx_code=proved("Theirs"), duration=90), by=alice)
    theirs = {"scene_id": str(other.scenes.get().pk)}
    agent = agent_of(alice)
    assert agent.refused("get_scene", **of_project, **theirs)["code"] == "NOT_FOUND"
    assert agent.refused("delete_scene", **of_project, **theirs, revision=1)["code"] == "CONFLICT"
    assert other.scenes.count() == 1
