"""Asking the brain by program: answered when done, stopped, retried, and told the true cause when it fails."""

import threading
import time
from uuid import uuid4

import pytest
from django.db import connections
from rest_framework.test import APIClient

from brain.errors import ProviderFailed
from chat.models import Message
from config.accounts.models import Token

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def program_of():
    def program(person) -> APIClient:
        client = APIClient(raise_request_exception=False)
        client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=person, name='Program')[1]}")
        return client

    return program


def prompts(project, *more) -> str:
    return "/".join([f"/api/projects/{project.pk}/prompts", *map(str, more)])


TITLE = {"prompt": "a 3 second title that says Nimbus"}


def test_a_prompt_is_answered_when_it_is_done(program_of, project, alice):
    """R2.3: message, changes, and the reasoning in the envelope's context."""
    answer = program_of(alice).post(prompts(project), TITLE, format="json")
    said = answer.json()
    assert answer.status_code == 200, said
    assert [each["operation"] for each in said["data"]["changes"]] == ["create"]
    assert said["data"]["message"]["state"] == "complete"
    assert said["context"]["chat_response"] == said["data"]["message"]["content"]
    assert said["context"].keys() == {"reasoning", "chat_response", "suggestions"}
    scene = project.scenes.get()
    assert (scene.duration, said["meta"]["affected_ids"]) == (90, [str(scene.pk)])
    assert said["meta"]["version"] == project.versions.latest("number").number
    assert (said["meta"]["operation"], said["meta"]["success"]) == ("brain.decide", True)


def test_who_prefers_not_to_wait_is_answered_at_once(program_of, project, alice):
    answer = program_of(alice).post(prompts(project), TITLE, format="json", HTTP_PREFER="respond-async, wait=10")
    assert answer.status_code == 202
    assert answer["Preference-Applied"] == "respond-async"
    message = Message.objects.get(pk=answer.json()["data"]["message"]["id"])
    until(lambda: project.messages.get(pk=message.pk).state == "complete")


def test_the_same_key_asks_once(program_of, project, alice):
    """API.md: the same key and body answer the same and act once; another body is 422."""
    program = program_of(alice)
    first, second = (program.post(prompts(project), TITLE, format="json", HTTP_IDEMPOTENCY_KEY="one") for _ in range(2))
    assert first.json()["data"] == second.json()["data"]
    assert project.scenes.count() == 1
    other = program.post(prompts(project), {"prompt": "hello"}, format="json", HTTP_IDEMPOTENCY_KEY="one")
    assert other.status_code == 422


@pytest.mark.parametrize(
    ("body", "about"),
    [
        ({}, "prompt"),
        ({"prompt": " "}, "prompt"),
        ({"prompt": "x" * 4001}, "prompt"),
        ({"prompt": "hello", "scene_id": "first"}, "scene_id"),
        ({"prompt": "hello", "asset_ids": ["logo.png"]}, "asset_ids"),
        ({"prompt": "hello", "asset_ids": [str(uuid4())]}, ""),
    ],
)
def test_a_prompt_that_cannot_be_said_is_refused_with_a_sentence(program_of, project, alice, body, about):
    answer = program_of(alice).post(prompts(project), body, format="json")
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "VALIDATION_FAILED"
    assert answer.json()["error"]["message"].startswith(about)
    assert project.messages.count() == 0


@pytest.mark.parametrize(
    ("failing", "status", "code", "retryable"),
    [
        (ProviderFailed("The model is away."), 502, "AI_ERROR", True),
        (TimeoutError(), 504, "AI_ERROR", True),
        (RuntimeError("A fault of ours."), 500, "UNAVAILABLE", True),
    ],
)
def test_a_failed_answer_says_the_true_cause(program_of, project, alice, monkeypatch, failing, status, code, retryable):
    """R2.3: never a blanket AI_ERROR."""

    async def decide(*_, **__):
        raise failing

    monkeypatch.setattr("brain.asking.Asking.decide", decide)
    answer = program_of(alice).post(prompts(project), TITLE, format="json")
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["retryable"]) == (status, code, retryable)
    failed = project.messages.get(is_brain=True)
    assert error["message"] == failed.error
    assert error["details"]["message_id"] == str(failed.pk)
    assert "A fault of ours" not in str(answer.json())


def test_an_answer_in_work_is_stopped_and_then_retried(program_of, project, alice, monkeypatch):
    """Whoever waited for it is told, too."""
    from brain.asking import Asking

    decide, waited = Asking.decide, []

    async def slowly(*_, **__):
        import asyncio

        await asyncio.sleep(60)

    monkeypatch.setattr("brain.asking.Asking.decide", slowly)
    program = program_of(alice)
    waiting = threading.Thread(target=lambda: waited.append(program.post(prompts(project), TITLE, format="json")))
    waiting.start()
    until(lambda: project.messages.filter(is_brain=True, state="active").exists())
    answer_id = project.messages.get(is_brain=True).pk
    stopped = program_of(alice).post(prompts(project, answer_id, "stops"))
    assert stopped.json()["data"]["failure"] == "stopped"
    waiting.join(timeout=30)
    assert (waited[0].status_code, waited[0].json()["error"]["message"]) == (409, "Stopped.")
    assert (
        program.post(prompts(project, answer_id, "stops")).json()["meta"]["version"]
        == stopped.json()["meta"]["version"]
    )
    monkeypatch.setattr("brain.asking.Asking.decide", decide)
    again = program.post(prompts(project, answer_id, "retries"))
    assert again.status_code == 200, again.json()
    assert again.json()["data"]["message"]["reply_to"] == str(project.messages.get(is_brain=False).pk)
    assert project.scenes.count() == 1
    assert program.post(prompts(project, again.json()["data"]["message"]["id"], "stops")).status_code == 409


def test_no_connection_is_held_while_the_brain_works(program_of, project, alice, monkeypatch):
    """An answer may take minutes, and connections are few."""
    of_the_view, held = connections["default"], []

    async def decide(*_, **__):
        until(lambda: of_the_view.connection is None)
        held.append(of_the_view.connection)
        raise ProviderFailed("Enough.")

    monkeypatch.setattr("brain.asking.Asking.decide", decide)
    program_of(alice).post(prompts(project), TITLE, format="json")
    assert held == [None]


def test_viewers_outsiders_and_visitors_do_not_prompt(program_of, project, vera, charlie):
    assert program_of(vera).post(prompts(project), TITLE, format="json").status_code == 403
    assert program_of(charlie).post(prompts(project), TITLE, format="json").status_code == 404
    assert APIClient().post(prompts(project), TITLE, format="json").status_code == 401
    assert project.messages.count() == 0


def test_a_draft_is_no_message_to_retry(program_of, project, alice, bob):
    from projects import changes as c
    from projects import state

    draft = c.SaveDraft(content="not said yet")
    state.apply(project, draft, by=bob)
    assert program_of(alice).post(prompts(project, draft.message_id, "retries")).status_code == 404


def until(true, *, seconds=20):
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)
