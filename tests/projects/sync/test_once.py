"""R4.2, R4.3: the same address once, as JSON: what polling uses."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from projects import changes as c
from projects import state
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def ask(signed_in, project):
    def ask(person, *, etag=None, **params):
        headers = {"Accept": "application/json"} | ({"If-None-Match": etag} if etag else {})
        return signed_in(person).get("/api/sync", {"space_id": str(project.pk), **params}, headers=headers)

    return ask


@pytest.fixture
def scene(project, alice) -> c.AddScene:
    add = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    state.apply(project, add, c.SaveDraft(content="A secret"), by=alice)
    return add


def test_the_state_is_complete_and_comes_in_the_envelope(ask, project, alice, vera, scene):
    answer = ask(vera)
    assert answer.headers["ETag"] == 'W/"1"'
    message = answer.json()["data"]
    assert answer.json()["meta"]["version"] == message["version"] == 1
    assert message["scenes"][0]["tsx_code"] == proved()
    assert message["intentions"][0]["content"] is None
    assert message["beings"][0]["id"] == message["space_id"] == str(project.pk)
    assert "A secret" not in ask(alice).content.decode()  # everybody gets the same


def test_nothing_new_costs_304(ask, project, alice, scene):
    etag = ask(alice).headers["ETag"]
    answer = ask(alice, etag=etag)
    assert (answer.status_code, answer.content) == (304, b"")
    state.apply(project, c.SetProject(title="New"), by=alice)
    assert ask(alice, etag=etag).status_code == 200


def test_only_the_types_that_are_asked_for_are_read(ask, alice, scene):
    """R4.2: filtering is done in SQL."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        message = ask(alice, types="beings").json()["data"]
    assert message.keys() == {"version", "timestamp", "space_id", "change_info", "beings"}
    assert not [each["sql"] for each in queries if 'FROM "scenes_scene"' in each["sql"]]
    assert ask(alice, types="scenes,beings").json()["data"].keys() >= {"scenes", "beings"}


def test_what_cannot_be_asked_says_so(ask, signed_in, alice, charlie):
    assert ask(alice, types="ghosts").status_code == 422
    assert ask(alice, space_id="x").status_code == 422
    assert ask(charlie).status_code == 404
    assert ask(None).status_code == 401
    answer = signed_in(alice).post("/api/sync")
    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "VALIDATION_FAILED")


def test_the_version_of_a_space_never_falls_and_every_state_says_it(ask, project, alice, scene):
    """R4.3: exactly one version per space, in all that is said of it."""
    seen = []
    for change in (
        c.RenameScene(scene_id=scene.scene_id, based_on=1, name="A"),
        c.DeleteScene(scene_id=scene.scene_id, based_on=2),
        c.SetProject(title="B"),
    ):
        version = state.apply(project, change, by=alice)
        answer = ask(alice).json()
        assert answer["data"]["version"] == answer["meta"]["version"] == version.number
        assert answer["data"]["beings"][0]["data"]["version"] == version.number
        seen.append(version.number)
    assert seen == sorted(set(seen))
    assert answer["data"]["scenes"] == []
