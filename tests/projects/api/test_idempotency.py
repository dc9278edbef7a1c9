"""A write with an Idempotency-Key acts once: sent again, sent twice at once, sent after a crash."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connections
from django.utils import timezone

from projects.models import Answered, Project
from tests.api import Program
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

KEY = "7f1c-first"


def test_the_same_request_is_answered_the_same_and_acts_once(alice, project):
    """R0.7"""
    program, address = Program(alice), f"/projects/{project.pk}/scenes"
    wanted = {"name": "Intro", "tsx_code": proved("Intro")}
    first, second = (program.post(address, wanted, Idempotency_Key=KEY) for _ in range(2))
    assert (first.status, second.status, second.headers["Idempotent-Replayed"]) == (201, 201, "true")
    assert first.response.content == second.response.content
    assert first.headers["Location"] == second.headers["Location"]
    assert project.scenes.count() == 1


def test_a_key_belongs_to_one_request(alice):
    program = Program(alice)
    assert program.post("/projects", {"title": "One"}, Idempotency_Key=KEY).status == 201
    assert program.post("/projects", {"title": "Two"}, Idempotency_Key=KEY).status == 422
    assert Project.objects.filter(title="Two").count() == 0


@pytest.mark.parametrize("key", ["", "x" * 101, "schlüssel"])
def test_a_key_is_short_and_plain(alice, key):
    assert Program(alice).post("/projects", {"title": "One"}, Idempotency_Key=key).status == 422


def test_a_key_belongs_to_one_person(alice, bob, project):
    answers = [
        Program(each).patch(f"/projects/{project.pk}", {"title": each.username}, Idempotency_Key=KEY)
        for each in (alice, bob)
    ]
    assert [each.data["title"] for each in answers] == ["alice", "bob"]
    assert answers[0].meta["request_id"] != answers[1].meta["request_id"]


@pytest.mark.parametrize("path", ["/projects", "/projects/{id}/scenes"])
def test_two_at_once_act_once(alice, project, path):
    """On the real database, with a project that has no version to compare and with a scene that has."""
    wanted = {"title": "Twice"} if path == "/projects" else {"name": "Twice", "tsx_code": proved("Twice")}
    address = path.replace("{id}", str(project.pk))

    def send(_: int) -> bytes:
        try:
            return Program(alice).post(address, wanted, Idempotency_Key=KEY).response.content
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as threads:
        heard = list(threads.map(send, range(4)))
    assert len(set(heard)) == 1
    assert (Project.objects.filter(title="Twice").count() or project.scenes.filter(name="Twice").count()) == 1


def test_who_died_while_working_is_followed_by_who_sends_it_again(alice, project):
    """The server wrote the version and died before it answered."""
    program, address = Program(alice), f"/projects/{project.pk}"
    first = program.patch(address, {"title": "Once"}, Idempotency_Key=KEY)
    Answered.objects.update(status=None, begun_at=timezone.now() - timedelta(minutes=6))
    second = program.patch(address, {"title": "Once"}, Idempotency_Key=KEY)
    assert (first.meta["version"], second.meta["version"]) == (1, 1)
    assert project.versions.count() == 1


def test_who_is_still_working_is_waited_for_and_then_told(alice, monkeypatch):
    monkeypatch.setattr("projects.api.idempotency.PATIENCE", 0.1)
    program = Program(alice)
    program.post("/projects", {"title": "Once"}, Idempotency_Key=KEY)
    Answered.objects.update(status=None)
    heard = program.post("/projects", {"title": "Once"}, Idempotency_Key=KEY)
    assert (heard.status, heard.error["code"], heard.error["retryable"]) == (409, "CONFLICT", True)
    assert "Retry-After" in heard.headers


def test_what_failed_on_our_side_may_be_sent_again(alice, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise KeyError("by accident")

    program = Program(alice)
    with monkeypatch.context() as broken:
        broken.setattr("projects.api.projects.state.create_project", fail)
        assert program.post("/projects", {"title": "Once"}, Idempotency_Key=KEY).status == 500
    assert program.post("/projects", {"title": "Once"}, Idempotency_Key=KEY).status == 201


def test_a_refusal_is_answered_the_same_too(alice):
    program = Program(alice)
    first, second = (program.post("/projects", {"title": ""}, Idempotency_Key=KEY) for _ in range(2))
    assert (first.status, first.response.content) == (422, second.response.content)


def test_keys_are_forgotten_after_a_day(alice):
    program = Program(alice)
    program.post("/projects", {"title": "One"}, Idempotency_Key=KEY)
    Answered.objects.update(begun_at=timezone.now() - timedelta(hours=25))
    assert program.post("/projects", {"title": "Two"}, Idempotency_Key=KEY).status == 201
    assert Answered.objects.count() == 1
