"""People and public links by program: in the envelope (R2.3), with the same rules as by hand."""

from datetime import timedelta

import pytest
from django.utils import timezone

from projects import changes as c
from projects import state
from projects.sharing import membership

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def call(project, signed_in):
    """`call(person, method, what, **body)`: status and JSON."""

    def call(person, method: str, what: str, **body):
        client, path = signed_in(person), f"/api/projects/{project.pk}/{what}"
        send = getattr(client, method)
        answer = send(path) if method == "get" else send(path, body, content_type="application/json")
        said = answer.json()
        assert said["meta"]["operation"].startswith(what.rstrip("s"))
        return answer.status_code, said

    return call


def roles(project) -> dict[str, str]:
    return dict(project.memberships.values_list("user__username", "role"))


def test_everybody_in_it_sees_the_members_and_owners_the_invited(call, project, alice, vera, mailoutbox):
    status, made = call(alice, "post", "members", email="dora@example.com", role="editor")
    assert status == 201
    assert made["data"]["url"].startswith("http://testserver/invitations/")
    assert "on its way" in made["context"]["chat_response"]
    assert [mail.to for mail in mailoutbox] == [["dora@example.com"]]
    _, seen = call(vera, "get", "members")
    assert {row["user"]: row["role"] for row in seen["data"]} == roles(project)
    _, owners = call(alice, "get", "members")
    assert [(row["email"], row["invited"]) for row in owners["data"]][3:] == [("dora@example.com", True)]


def test_an_account_is_added_and_then_gets_another_role(call, project, alice, charlie):
    status, added = call(alice, "post", "members", user="charlie", role="viewer")
    assert (status, added["data"]["user"], added["meta"]["version"]) == (201, "charlie", 1)
    status, raised = call(alice, "post", "members", user="charlie", role="owner")
    assert (status, raised["data"]["role"], raised["meta"]["version"]) == (200, "owner", 2)
    assert roles(project)["charlie"] == "owner"


def test_members_are_removed_and_invitations_taken_back(call, project, alice, bob):
    assert call(alice, "delete", "members", user="bob")[0] == 200
    assert "bob" not in roles(project)
    call(alice, "post", "members", email="dora@example.com", role="viewer")
    assert call(alice, "delete", "members", email="DORA@example.com")[0] == 200
    assert not project.invitations.open().exists()
    assert call(alice, "delete", "members", email="dora@example.com")[0] == 404
    assert call(alice, "delete", "members", user="nobody")[0] == 404


def test_anybody_leaves_but_the_last_owner(call, project, alice, vera):
    assert call(vera, "delete", "members", user="vera")[0] == 200
    status, refused = call(alice, "delete", "members", user="alice")
    assert (status, refused["error"]["code"]) == (422, "VALIDATION_FAILED")
    assert "Transfer" in refused["error"]["message"]
    assert roles(project) == {"alice": "owner", "bob": "editor"}


@pytest.mark.parametrize("person", ["bob", "vera"])
def test_only_owners_let_people_in_and_out(call, project, request, person):
    asking = request.getfixturevalue(person)
    for method, body in (("post", {"user": person, "role": "owner"}), ("delete", {"user": "alice"})):
        status, refused = call(asking, method, "members", **body)
        assert (status, refused["error"]["code"]) == (403, "PERMISSION_DENIED")
    assert roles(project)["alice"] == "owner"


def test_outsiders_are_not_told_that_it_exists(call, charlie):
    for what in ("members", "shares"):
        for method in ("get", "post", "delete"):
            assert call(charlie, method, what)[0] == 404


@pytest.mark.parametrize(
    "body",
    [
        {"role": "viewer"},
        {"user": "bob", "email": "bob@example.com", "role": "viewer"},
        {"user": "bob", "role": "king"},
        {"user": "nobody", "role": "viewer"},
        {"email": "no address", "role": "viewer"},
        {"email": "dora@example.com", "role": "owner"},
        {"user": "bob", "role": "viewer", "rôle": "x"},
    ],
)
def test_bodies_that_make_no_sense_are_refused(call, project, alice, body):
    before = roles(project)
    status, refused = call(alice, "post", "members", **body)
    assert (status, refused["error"]["code"]) == (422, "VALIDATION_FAILED")
    assert roles(project) == before


def test_too_many_invitations_are_told_when_to_go_on(call, project, alice, signed_in, monkeypatch):
    monkeypatch.setattr(membership, "MOST_AN_HOUR", 0)
    answer = signed_in(alice).post(
        f"/api/projects/{project.pk}/members",
        {"email": "dora@example.com", "role": "viewer"},
        content_type="application/json",
    )
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "RATE_LIMITED")
    assert int(answer.headers["Retry-After"]) > 0


def test_a_share_is_made_switched_off_and_deleted(call, project, bob, vera, signed_in):
    status, made = call(bob, "post", "shares")
    share = made["data"]
    assert (status, share["enabled"], share["expires_at"]) == (201, True, None)
    assert share["url"] == f"http://testserver/s/{share['token']}/"
    assert call(vera, "get", "shares")[1]["data"] == [share]
    assert signed_in().get(share["url"]).status_code == 200
    status, off = call(bob, "post", "shares", id=share["id"], enabled=False)
    assert (status, off["data"]["enabled"], off["data"]["token"]) == (200, False, share["token"])
    assert signed_in().get(share["url"]).status_code == 410
    soon = (timezone.now() + timedelta(days=2)).isoformat()
    status, on = call(bob, "post", "shares", id=share["id"], enabled=True, expires_at=soon)
    assert (status, on["data"]["enabled"], on["data"]["expires_at"] is None) == (200, True, False)
    assert call(bob, "delete", "shares", id=share["id"])[0] == 200
    assert call(bob, "delete", "shares", id=share["id"])[0] == 404
    assert signed_in().get(share["url"]).status_code == 404
    assert call(vera, "post", "shares")[0] == 403


@pytest.mark.parametrize("moment", ["2001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "tomorrow", 7])
def test_a_time_that_cannot_be_is_refused(call, bob, project, moment):
    assert call(bob, "post", "shares", expires_at=moment)[0] == 422
    assert not project.shares.exists()


def test_a_share_of_another_project_is_not_there(call, project, alice):
    other = state.create_project("Other", by=alice)
    state.apply(other, c.AddShare(), by=alice)
    share = other.shares.get()
    assert call(alice, "delete", "shares", id=str(share.pk))[0] == 404
    assert call(alice, "post", "shares", id=str(share.pk), enabled=False)[0] == 404


def test_the_same_key_invites_once(project, alice, signed_in, mailoutbox):
    body = {"email": "dora@example.com", "role": "viewer"}
    answers = [
        signed_in(alice).post(
            f"/api/projects/{project.pk}/members",
            body,
            content_type="application/json",
            headers={"Idempotency-Key": "k1"},
        )
        for _ in range(2)
    ]
    assert answers[0].json()["data"] == answers[1].json()["data"]
    assert (project.invitations.count(), len(mailoutbox)) == (1, 1)
