"""R4.1: `POST /api/beings` with an action."""

from uuid import uuid4

import pytest
from django.utils import timezone

from projects import changes as c
from projects import state
from projects.attendance import Attendance, Occupant, sweep
from projects.beings import MOST_BYTES
from projects.models import Being, Presence
from projects.who_is_here import brain_id

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def act(signed_in, project):
    """`act(person, action, …)` → (status, answer)."""

    def act(person, action, **fields):
        if action in {"list", "create"}:
            fields = {"space_id": str(project.pk)} | fields
        answer = signed_in(person).post("/api/beings", {"action": action, **fields}, content_type="application/json")
        return answer.status_code, answer.json()

    return act


@pytest.fixture
def asset(project, alice):
    add = c.AddAsset(name="logo.png", media_type="image/png", sha256="a" * 64, size=1)
    state.apply(project, add, by=alice)
    return add.asset_id


def version_of(project) -> int:
    project.refresh_from_db()
    return project.version


def test_everybody_in_the_room_is_listed(act, project, alice, vera, asset):
    attendance = Attendance()
    attendance.enter(Occupant(project.pk, alice.pk))
    attendance.settle()
    say = c.Say(content="hello")
    answer = c.StartAnswer(reply_to=say.message_id)
    document = c.AddBeing(type="document", asset_id=asset, position={"x": 1.5})
    state.apply(project, say, answer, document, by=alice)
    status, listed = act(vera, "list")
    assert status == 200
    assert [(each["type"], each["name"]) for each in listed["data"]] == [
        ("space", "Nimbus launch"),
        ("bot", "Brain"),
        ("guest", "alice"),
        ("document", "logo.png"),
    ]
    assert listed["data"][3]["position"] == {"x": 1.5}
    assert listed["meta"]["version"] == version_of(project)
    assert listed["meta"]["operation"] == "being.list"
    state.apply(project, c.FinishAnswer(message_id=answer.message_id, content="Done."), by=alice)
    assert "Brain" not in [each["name"] for each in act(vera, "list")[1]["data"]]


def test_a_document_is_placed_moved_and_removed(act, project, alice, asset):
    before = version_of(project)
    data = {"type": "document", "asset_id": str(asset), "position": {"x": 1}, "data": {"note": "Über"}}
    status, made = act(alice, "create", data=data)
    assert (status, made["meta"]["version"], made["data"]["name"]) == (201, before + 1, "logo.png")
    own = {"being_id": made["data"]["id"]}
    status, moved = act(alice, "update", **own, data={"position": {"x": 2, "y": -1}, "name": "Our logo"})
    assert (status, moved["meta"]["version"], moved["data"]["position"]) == (200, before + 2, {"x": 2, "y": -1})
    assert moved["data"]["data"] == {"note": "Über"}
    assert act(alice, "get", **own)[1]["data"] == moved["data"]
    status, gone = act(alice, "delete", **own)
    assert (status, gone["meta"]["version"], gone["meta"]["affected_ids"]) == (200, before + 3, [own["being_id"]])
    assert act(alice, "get", **own)[0] == 404
    assert act(alice, "delete", **own)[0] == 404


def test_a_document_goes_with_its_asset(act, project, alice, asset):
    act(alice, "create", data={"type": "document", "asset_id": str(asset)})
    state.apply(project, c.DeleteAsset(asset_id=asset), by=alice)
    assert not project.beings.exists()


def test_a_bot_stays_while_it_says_so(act, project, alice, bob):
    _, made = act(alice, "create", data={"type": "bot", "name": "Planner"})
    own = {"being_id": made["data"]["id"]}
    before = version_of(project)
    expires = Presence.objects.get().expires_at
    status, stays = act(alice, "update", **own)
    assert (status, stays["meta"]["version"], version_of(project)) == (200, before, before)
    assert Presence.objects.get().expires_at > expires
    assert act(alice, "update", **own, data={"data": {"doing": "colours"}})[1]["data"]["data"] == {"doing": "colours"}
    assert act(bob, "update", **own, data={"name": "Mine"})[0] == 403
    assert act(bob, "delete", **own)[0] == 403
    assert act(alice, "create", data={"type": "bot", "name": "Planner"})[0] == 409
    sweep()
    assert project.beings.exists()
    Presence.objects.update(expires_at=timezone.now())
    sweep()
    assert not project.beings.exists()


def test_what_may_not_be_changed_or_deleted_says_so(act, project, alice):
    say = c.Say(content="hello")
    state.apply(project, say, c.StartAnswer(reply_to=say.message_id), by=alice)
    came = c.Arrive(type="guest", name="alice", person_id=alice.pk, process=uuid4())  # who is not here would be swept
    state.apply(project, came, by=alice)
    guest = Being.objects.get(project=project, person=alice)
    for being_id in (project.pk, brain_id(project.pk)):
        for action, data in (("update", {"name": "Mine"}), ("delete", None)):
            status, answer = act(alice, action, being_id=str(being_id), **({"data": data} if data else {}))
            assert (status, answer["error"]["code"]) == (422, "VALIDATION_FAILED")
        assert act(alice, "get", being_id=str(being_id))[0] == 200
    assert act(alice, "delete", being_id=str(guest.pk))[0] == 422
    assert act(alice, "update", being_id=str(guest.pk), data={"name": "Eve"})[0] == 422
    assert act(alice, "update", being_id=str(guest.pk), data={"data": {"scene": 2}})[0] == 200


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("dance", {}),
        ("list", {"space_id": None}),
        ("get", {}),
        ("update", {"data": {"name": "x"}}),
        ("create", {}),
        ("create", {"data": {"type": "guest"}}),
        ("create", {"data": {"type": "document"}}),
        ("create", {"data": {"type": "document", "asset_id": str(uuid4())}}),
        ("create", {"data": {"type": "bot"}}),
        ("create", {"data": {"type": "bot", "name": "x" * 121}}),
        ("create", {"data": {"type": "bot", "name": "X", "position": {"up": 1}}}),
        ("create", {"data": {"type": "bot", "name": "X", "position": {"x": True}}}),
        ("create", {"data": {"type": "bot", "name": "X", "position": {"x": 1e9}}}),
        ("create", {"data": {"type": "bot", "name": "X", "data": {"much": "x" * MOST_BYTES}}}),
        ("create", {"data": {"type": "bot", "name": "X", "colour": "red"}}),
    ],
)
def test_what_makes_no_sense_is_refused_in_the_envelope(act, project, alice, action, fields):
    status, answer = act(alice, action, **fields)
    assert (status, answer["error"]["code"]) == (422, "VALIDATION_FAILED"), answer
    assert answer["error"]["message"]
    assert version_of(project) == 0


def test_viewers_read_outsiders_and_visitors_do_not(act, project, alice, vera, charlie, asset):
    _, made = act(alice, "create", data={"type": "document", "asset_id": str(asset)})
    own = {"being_id": made["data"]["id"]}
    for action, fields in (
        ("create", {"data": {"type": "bot", "name": "X"}}), ("update", {**own, "data": {"name": "X"}}), ("delete", own),
    ):  # fmt: skip
        assert act(vera, action, **fields)[1]["error"]["code"] == "PERMISSION_DENIED"
        assert act(charlie, action, **fields)[0] == 404
        assert act(None, action, **fields)[0] == 401
    for action, fields in (("list", {}), ("get", own)):
        assert act(vera, action, **fields)[0] == 200
        assert act(charlie, action, **fields)[0] == 404
        assert act(None, action, **fields)[0] == 401


def test_a_being_of_another_space_is_not_found_in_this_one(act, project, alice, asset):
    other = state.create_project("Another", by=alice)
    _, made = act(alice, "create", data={"type": "document", "asset_id": str(asset)})
    own = {"being_id": made["data"]["id"]}
    assert act(alice, "get", **own, space_id=str(other.pk))[0] == 404
    assert act(alice, "get", **own, space_id=str(project.pk))[0] == 200
