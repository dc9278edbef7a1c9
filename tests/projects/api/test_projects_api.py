"""Projects and their versions by program."""

import pytest

from projects import changes as c
from projects import state
from projects.models import Project
from tests.api import Program
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def program(alice) -> Program:
    return Program(alice)


def test_a_new_project_is_ones_own_and_empty(program):
    heard = program.post("/projects", {"title": "Launch", "width": 1080, "height": 1920, "fps": 25})
    made = heard.data
    assert (heard.status, made["title"], made["role"], made["version"]) == (201, "Launch", "owner", 0)
    assert (made["width"], made["height"], made["fps"], made["duration"]) == (1080, 1920, 25, 0)
    assert program.get(heard.headers["Location"].removeprefix("/api")).data["project"] == made


def test_a_project_is_read_whole_with_its_version(program, project, alice):
    """R1.6, R0.3: project, scenes, audio, messages and beings in one answer."""
    scene = c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=90)
    state.apply(project, scene, c.Say(content="An intro"), by=alice)
    heard = program.get(f"/projects/{project.pk}")
    whole = heard.data
    assert whole.keys() == {"project", "scenes", "audio", "messages", "beings", "version"}
    assert (whole["version"], heard.meta["version"], whole["project"]["duration"]) == (1, 1, 90)
    assert [each["tsx_code"] for each in whole["scenes"]] == [scene.tsx_code]
    assert [each["content"] for each in whole["messages"]] == ["An intro"]
    assert whole["beings"][0]["type"] == "space"


def test_nobody_reads_what_somebody_is_still_writing(program, project, bob):
    state.apply(project, c.SaveDraft(content="Half a though"), by=bob)
    assert program.get(f"/projects/{project.pk}").data["messages"] == []
    assert program.get(f"/projects/{project.pk}/messages").data == []


def test_older_messages_are_behind_the_address_of_the_next_page(program, project, alice):
    state.apply(project, *(c.Say(content=f"{number}") for number in range(60)), by=alice)
    heard = program.get(f"/projects/{project.pk}")
    older = program.get(heard.meta["next"].removeprefix("/api"))
    said = [int(each["content"]) for each in heard.data["messages"] + older.data]
    assert (len(heard.data["messages"]), sorted(said), older.meta["next"]) == (50, list(range(60)), None)


def test_long_lists_come_in_pages(program, alice, project):
    for number in range(4):
        state.apply(project, c.SetProject(title=f"Title {number}"), by=alice)
    address, numbers = f"/projects/{project.pk}/versions?limit=3", []
    while address:
        heard = program.get(address.removeprefix("/api"))
        numbers += [each["number"] for each in heard.data]
        address = heard.meta["next"]
    assert numbers == [4, 3, 2, 1]
    assert program.get(f"/projects/{project.pk}/versions?limit=101").status == 422


def test_the_list_holds_ones_own_projects_only(program, project, charlie):
    state.create_project("Charlie's secret", by=charlie)
    heard = program.get("/projects")
    assert [each["title"] for each in heard.data] == ["Nimbus launch"]
    assert heard.meta["next"] is None


def test_settings_are_changed_one_by_one(program, project):
    heard = program.patch(f"/projects/{project.pk}", {"title": "Renamed"})
    assert (heard.data["title"], heard.data["fps"], heard.meta["version"]) == ("Renamed", 30, 1)
    assert program.patch(f"/projects/{project.pk}", {}).status == 422
    assert program.patch(f"/projects/{project.pk}", {"fps": 0}).status == 422


def test_another_format_is_taken_when_every_scene_renders_in_it(program, project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=90), by=alice)
    heard = program.patch(f"/projects/{project.pk}", {"width": 1080, "height": 1920})
    assert (heard.status, heard.data["width"], heard.data["height"]) == (200, 1080, 1920)


def test_a_project_is_deleted_by_its_owner_only(program, project, bob, vera):
    for person in (bob, vera):
        heard = Program(person).delete(f"/projects/{project.pk}")
        assert (heard.status, heard.error["code"]) == (403, "PERMISSION_DENIED")
    heard = program.delete(f"/projects/{project.pk}")
    assert (heard.status, heard.data, heard.meta["affected_ids"]) == (200, None, [str(project.pk)])
    assert not Project.objects.exists()


def test_what_one_did_is_undone_and_done_again(program, project, alice):
    program.patch(f"/projects/{project.pk}", {"title": "One"})
    undone = program.post(f"/projects/{project.pk}/undos")
    assert (undone.status, undone.data["undoes"], undone.meta["version"]) == (200, 1, 2)
    assert program.post(f"/projects/{project.pk}/redos", {}).meta["version"] == 3
    assert program.get(f"/projects/{project.pk}").data["project"]["title"] == "One"


def test_undoing_what_others_went_on_from_is_a_conflict_unless_forced(program, project, bob):
    first = program.patch(f"/projects/{project.pk}", {"title": "One"}).meta["version"]
    Program(bob).patch(f"/projects/{project.pk}", {"title": "Two"})
    refused = program.post(f"/projects/{project.pk}/undos", {"version": first})
    assert (refused.status, refused.error["code"], "Bob" in refused.error["message"]) == (409, "CONFLICT", True)
    assert program.post(f"/projects/{project.pk}/undos", {"version": first, "force": True}).status == 200
    assert program.get(f"/projects/{project.pk}").data["project"]["title"] == "Nimbus launch"


def test_the_project_comes_back_as_of_any_version(program, project):
    for title in ("One", "Two", "Three"):
        program.patch(f"/projects/{project.pk}", {"title": title})
    assert program.post(f"/projects/{project.pk}/restores", {"version": 1}).meta["version"] == 4
    assert program.get(f"/projects/{project.pk}").data["project"]["title"] == "One"
