"""R4.1: `POST /api/intentions` with an action."""

import json

import pytest
from rest_framework.utils.encoders import JSONEncoder

from chat.api.serializers import IntentionSerializer
from chat.intentions import as_intention, intentions_of
from projects import changes as c
from projects import state

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "A secret that is not said yet"


@pytest.fixture(autouse=True)
def started(monkeypatch) -> list:
    """The answers that were begun; the brain itself is asked elsewhere."""
    started: list = []
    monkeypatch.setattr("brain.orchestrator.start", started.append)
    return started


@pytest.fixture
def act(signed_in, project):
    """`act(person, action, …)` → (status, answer)."""

    def act(person, action, *, key=None, **fields):
        if action in {"list", "create"}:
            fields = {"space_id": str(project.pk)} | fields
        headers = {"Idempotency-Key": key} if key else {}
        answer = signed_in(person).post(
            "/api/intentions", {"action": action, **fields}, content_type="application/json", headers=headers
        )
        return answer.status_code, answer.json()

    return act


def version_of(project) -> int:
    project.refresh_from_db()
    return project.version


def draft(act, person, content=WORDS) -> dict:
    status, made = act(person, "create", data={"state": "draft", "content": content})
    assert status == 201
    return made["data"]


def test_what_is_active_is_said_and_answered(act, project, alice, started):
    status, made = act(alice, "create", data={"content": "An intro"})
    assert (status, made["meta"]["version"], version_of(project)) == (201, 1, 1)
    assert (made["data"]["content"], made["data"]["type"], made["data"]["author"]) == ("An intro", "utterance", "alice")
    prompt, answer = act(alice, "list")[1]["data"]
    assert [prompt["id"], answer["id"]] == made["meta"]["affected_ids"]
    assert (answer["is_brain"], answer["state"], answer["reply_to"]) == (True, "active", prompt["id"])
    assert [str(each) for each in started] == [answer["id"]]


def test_a_draft_is_written_changed_and_becomes_what_is_said(act, project, alice, started):
    made = draft(act, alice)
    own = {"intention_id": made["id"]}
    status, changed = act(alice, "update", **own, data={"content": "More words"})
    assert (status, changed["data"]["state"], changed["data"]["content"]) == (200, "draft", "More words")
    assert not started
    status, said = act(alice, "update", **own, data={"state": "active"})
    assert (status, said["data"]["id"], said["data"]["state"]) == (200, made["id"], "complete")
    assert said["meta"]["version"] == version_of(project) == 3
    assert len(started) == 1


def test_a_draft_can_be_deleted_and_nothing_that_was_said(act, project, alice):
    made = draft(act, alice)
    status, gone = act(alice, "delete", intention_id=made["id"])
    assert (status, gone["data"]["id"], gone["meta"]["version"]) == (200, made["id"], 2)
    assert act(alice, "get", intention_id=made["id"])[0] == 404
    _, said = act(alice, "create", data={"content": "Said"})
    for action, fields in (("delete", {}), ("update", {"data": {"content": "Unsaid"}})):
        status, answer = act(alice, action, intention_id=said["data"]["id"], **fields)
        assert status == 422
        assert "only a draft" in answer["error"]["message"]


def test_others_see_a_draft_without_its_words(act, project, alice, bob):
    made = draft(act, alice)
    assert made["content"] == WORDS
    for action, fields in (("list", {}), ("get", {"intention_id": made["id"]})):
        status, seen = act(bob, action, **fields)
        assert status == 200
        seen = seen["data"][0] if action == "list" else seen["data"]
        assert (seen["state"], seen["content"], seen["author"]) == ("draft", None, "alice")
    assert act(alice, "get", intention_id=made["id"])[1]["data"]["content"] == WORDS
    for action, fields in (("delete", {}), ("update", {"data": {"content": "Mine"}})):
        assert act(bob, action, intention_id=made["id"], **fields)[0] == 422


def test_a_key_acts_once(act, project, alice, started):
    first = act(alice, "create", key="one", data={"content": "An intro"})
    assert act(alice, "create", key="one", data={"content": "An intro"}) == first
    assert act(alice, "create", key="one", data={"content": "Another"})[0] == 422
    assert (version_of(project), len(started)) == (1, 1)


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("create", {}),
        ("create", {"data": {"content": " "}}),
        ("create", {"data": {"state": "draft", "content": ""}}),
        ("create", {"data": {"content": "x" * 4001}}),
        ("create", {"data": {"content": "x", "state": "complete"}}),
        ("create", {"data": {"content": "x", "type": "error"}}),
        ("create", {"data": {"content": "x", "asset_ids": ["11111111-1111-1111-1111-111111111111"]}}),
        ("create", {"space_id": None}),
        ("get", {}),
        ("delete", {"intention_id": "x"}),
        ("shout", {}),
    ],
)
def test_what_makes_no_sense_is_refused_in_the_envelope(act, project, alice, action, fields):
    status, answer = act(alice, action, **fields)
    assert (status, answer["error"]["code"]) == (422, "VALIDATION_FAILED"), answer
    assert version_of(project) == 0


def test_viewers_read_outsiders_and_visitors_do_not(act, project, alice, vera, charlie):
    made = draft(act, alice)
    own = {"intention_id": made["id"]}
    writes = (("create", {"data": {"content": "x"}}), ("update", {**own, "data": {"content": "x"}}), ("delete", own))
    for action, fields in (*writes, ("list", {}), ("get", own)):
        assert act(vera, action, **fields)[0] == (200 if action in {"list", "get"} else 403)
        assert act(charlie, action, **fields)[0] == 404
        assert act(None, action, **fields)[0] == 401


def test_the_stream_s_intentions_are_those_of_the_serializer(project, alice):
    """R2.2: types come from the models."""
    say = c.Say(content="hello")
    state.apply(project, say, c.StartAnswer(reply_to=say.message_id), c.SaveDraft(content=WORDS), by=alice)
    for message in intentions_of(project):
        by_hand = json.loads(json.dumps(as_intention(message), cls=JSONEncoder))
        assert by_hand == json.loads(json.dumps(IntentionSerializer(message).data, cls=JSONEncoder))
