"""Answers whose server died end as failed, with the prompt kept; answers in work are left alone."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from brain.interrupted import SENTENCE, fail_stale, patience
from brain.tasks import fail_stale_messages
from chat.models import Message
from tests.brain.asking import ask, begin

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def dead(project, alice):
    """An answer of which nothing was heard for an hour."""
    answer = begin(project, "an intro for Nimbus", by=alice)
    Message.objects.filter(pk=answer.pk).update(updated_at=timezone.now() - timedelta(hours=1))
    return answer


def test_a_dead_answer_is_failed_and_its_prompt_kept(project, dead):
    assert fail_stale(patience()) == [dead.pk]
    dead.refresh_from_db()
    assert (dead.state, dead.type, dead.error) == ("failed", "error", SENTENCE)
    assert dead.reply_to.content == "an intro for Nimbus"
    assert project.versions.first().changes[0]["kind"] == "FailAnswer"
    assert fail_stale(patience()) == []


def test_answers_in_work_and_finished_ones_are_left_alone(project, alice):
    working, finished = begin(project, "an intro for Nimbus", by=alice), ask(project, "hello", by=alice)
    assert fail_stale(patience()) == []
    for answer, state in ((working, "active"), (finished, "complete")):
        answer.refresh_from_db()
        assert answer.state == state


def test_the_worker_does_it_by_the_clock(dead):
    fail_stale_messages(0)
    dead.refresh_from_db()
    assert dead.state == "failed"


def run(*arguments: str) -> str:
    output = StringIO()
    call_command("fail_stale_messages", *arguments, stdout=output)
    return output.getvalue()


def test_a_dry_run_only_says_what_it_would_do(dead):
    assert "Would fail 1." in run("--dry-run")
    assert "an intro for Nimbus" in run("--dry-run")
    dead.refresh_from_db()
    assert dead.state == "active"


def test_the_command_fails_what_is_stale(dead, project, alice):
    begin(project, "another", by=alice)
    assert run().endswith("Failed 1.\n")
    assert run("--older-than", "0").endswith("Failed 1.\n")


def test_a_negative_age_is_refused():
    with pytest.raises(CommandError):
        run("--older-than", "-1")
