"""Scenes by program: what is proved becomes current, what is stale is a conflict, what was can come back."""

from uuid import uuid4

import pytest

from projects import changes as c
from projects import state
from tests.api import Program, is_enveloped
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def program(alice) -> Program:
    return Program(alice)


@pytest.fixture
def scenes(project) -> str:
    return f"/projects/{project.pk}/scenes"


@pytest.fixture
def intro(program, scenes) -> dict:
    return program.post(scenes, {"name": "Intro", "tsx_code": proved("Intro")}).data


def test_a_scene_goes_to_the_end_and_lasts_as_long_as_its_code_says(program, scenes, intro, project):
    """R2.7"""
    heard = program.post(scenes, {"name": "Outro", "tsx_code": proved("Outro")})
    assert (heard.status, heard.data["order"], heard.data["duration"], heard.data["revision"]) == (201, 1, 150, 1)
    assert heard.meta["operation"] == "scene.create"
    assert (heard.meta["version"], heard.meta["affected_ids"]) == (2, [heard.data["id"]])
    assert heard.headers["Location"] == f"/api{scenes}/{heard.data['id']}"
    version = project.versions.get(number=2)
    assert version.request_id == heard.meta["request_id"]


def test_a_scene_takes_the_place_and_the_length_it_is_given(program, scenes, intro):
    new = {"name": "First", "tsx_code": proved("First"), "order": 0, "duration": 30, "props": {}}
    assert program.post(scenes, new).status == 201
    assert [(each["name"], each["order"]) for each in program.get(scenes).data] == [("First", 0), ("Intro", 1)]


@pytest.mark.parametrize(
    ("code", "where"),
    [
        ("export default function Scene() { return <div", {"line": 1}),
        ("export default function Scene() { throw new Error('on purpose'); }", {"frame": 0}),
    ],
    ids=["does not compile", "throws"],
)
def test_bad_code_is_refused_with_what_was_found(program, scenes, project, code, where):
    heard = program.post(scenes, {"name": "Bad", "tsx_code": code})
    assert (heard.status, heard.error["code"], is_enveloped(heard)) == (422, "VALIDATION_FAILED", True)
    finding = heard.error["details"]["findings"][0]
    assert finding["severity"] == "error"
    assert heard.error["message"] == finding["message"]
    assert {name: finding[name] for name in where} == where
    assert not project.scenes.exists()


def test_bad_code_never_replaces_good_code(program, scenes, intro):
    heard = program.patch(f"{scenes}/{intro['id']}", {"revision": 1, "tsx_code": "export const x = 1;"})
    assert (heard.status, bool(heard.error["details"]["findings"])) == (422, True)
    assert program.get(f"{scenes}/{intro['id']}").data["tsx_code"] == intro["tsx_code"]


def test_a_write_names_the_revision_it_is_based_on(program, scenes, intro):
    """R1.1, R1.2"""
    address = f"{scenes}/{intro['id']}"
    assert program.patch(address, {"name": "New"}).status == 422
    assert program.patch(address, {"name": "New", "revision": 1}).data["revision"] == 2
    assert program.patch(address, {"duration": 33}, If_Match='"2"').data["duration"] == 33
    etag = program.get(address).headers["ETag"]
    assert program.patch(address, {"name": "Newer"}, If_Match=etag).data["revision"] == 4
    assert program.patch(address, {"name": "X", "revision": 3}, If_Match='"4"').status == 422
    assert program.patch(address, {"name": "X"}, If_Match="*").status == 422
    assert program.patch(address, {"revision": 4}).status == 422


@pytest.mark.parametrize("method", ["patch", "delete"])
def test_a_stale_write_is_a_conflict_that_holds_the_scene_as_it_is(program, scenes, intro, project, bob, method):
    """R1.2"""
    state.apply(project, c.RenameScene(scene_id=intro["id"], based_on=1, name="Bob's"), by=bob)
    body = {"revision": 1} | ({"name": "Alice's"} if method == "patch" else {})
    heard = getattr(program, method)(f"{scenes}/{intro['id']}", body)
    assert (heard.status, heard.error["code"]) == (409, "CONFLICT")
    assert (heard.error["details"]["current"]["name"], heard.error["details"]["current"]["revision"]) == ("Bob's", 2)
    assert program.get(scenes).data[0]["name"] == "Bob's"


def test_a_move_raises_the_revision_of_the_moved_scene_alone(program, scenes, intro):
    outro = program.post(scenes, {"name": "Outro", "tsx_code": proved("Outro")}).data
    heard = program.post(f"{scenes}/{outro['id']}/moves", {"order": 0})
    assert (heard.status, heard.data["order"], heard.data["revision"]) == (200, 0, 2)
    assert [(each["name"], each["revision"]) for each in program.get(scenes).data] == [("Outro", 2), ("Intro", 1)]
    assert program.post(f"{scenes}/{outro['id']}/moves", {"order": 1, "revision": 1}).status == 409


def test_a_duplicate_stands_right_behind(program, scenes, intro):
    heard = program.post(f"{scenes}/{intro['id']}/duplicates")
    assert (heard.status, heard.data["name"], heard.data["order"]) == (201, "Intro copy", 1)


def test_a_deleted_scene_comes_back_whole_and_goes_on_counting(program, scenes, intro):
    address = f"{scenes}/{intro['id']}"
    program.patch(address, {"revision": 1, "name": "Opening"})
    assert program.delete(address, {"revision": 2}).data is None
    assert program.get(address).status == 404
    iterations = program.get(f"{address}/iterations").data
    assert [(each["operation"], each["revision"]) for each in iterations] == [
        ("delete", 2),
        ("update", 2),
        ("create", 1),
    ]
    assert (iterations[0]["before"]["name"], iterations[0]["after"]) == ("Opening", None)
    assert iterations[0]["author"] == "alice"
    heard = program.post(f"{address}/restores", {"iteration_id": iterations[-1]["id"]})
    assert (heard.status, heard.data["id"], heard.data["name"], heard.data["revision"]) == (
        200,
        intro["id"],
        "Intro",
        3,
    )


def test_what_is_not_newer_is_not_sent_again(program, scenes, intro, project):
    """R4.2 for reads: an ETag of the version, and 304."""
    for address in (scenes, f"{scenes}/{intro['id']}", f"/projects/{project.pk}", f"/projects/{project.pk}/versions"):
        etag = program.get(address).headers["ETag"]
        again = program.get(address, If_None_Match=f'"old", {etag}')
        assert (again.status, again.response.content, again.headers["ETag"]) == (304, b"", etag)
    program.post(f"{scenes}/{intro['id']}/duplicates")
    assert program.get(scenes, If_None_Match=etag).status == 200


def test_viewers_read_and_outsiders_see_nothing(scenes, intro, vera, charlie):
    address = f"{scenes}/{intro['id']}"
    viewer, outsider = Program(vera), Program(charlie)
    assert (viewer.get(address).status, viewer.get(f"{address}/iterations").status) == (200, 200)
    wanted = {"revision": 1, "name": "Mine"}
    denied = viewer.patch(address, wanted)
    assert (denied.status, denied.error["code"]) == (403, "PERMISSION_DENIED")
    for heard in (outsider.get(address), outsider.patch(address, wanted), outsider.post(f"{address}/moves", {})):
        assert (heard.status, heard.error["code"]) == (404, "NOT_FOUND")


def test_a_scene_of_another_project_is_not_found_here(program, alice, intro):
    other = state.create_project("Other", by=alice)
    assert program.get(f"/projects/{other.pk}/scenes/{intro['id']}").status == 404
    assert program.get(f"/projects/{other.pk}/scenes/{intro['id']}/iterations").status == 404
    body = {"iteration_id": str(uuid4())}
    assert program.post(f"/projects/{other.pk}/scenes/{intro['id']}/restores", body).status == 404
