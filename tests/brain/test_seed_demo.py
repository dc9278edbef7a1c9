"""The command that makes a project to look at."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from projects.models import Project

pytestmark = pytest.mark.django_db(transaction=True)


def seed(*arguments: str) -> str:
    call_command("seed_demo", *arguments, stdout=(out := StringIO()))
    return out.getvalue()


def test_an_empty_installation_gets_its_first_account_and_a_video(settings, monkeypatch):
    monkeypatch.setattr("brain.answering.keep_warm", lambda project_id: None)  # it would outlive this test
    settings.BRAIN_PROVIDER = "openai"  # no model is asked, and nothing is paid
    User.objects.all().delete()
    said = seed()
    project = Project.objects.get()
    assert said.splitlines()[-1] == str(project.pk)
    assert project.memberships.get().user.username == "owner"
    assert project.scenes.earliest("order").duration == 150
    assert project.scenes.count() == 5
    assert project.messages.filter(is_brain=True, state="complete").count() == 6
    again = seed()
    assert "has the demo already" in again
    assert again.splitlines()[-1] == str(project.pk)


def test_it_is_made_for_who_is_named(alice):
    for arguments, who in ((["--user", "nobody"], "nobody"), ([], "with administrator rights")):
        with pytest.raises(CommandError, match=f"There is no active account {who}"):
            seed(*arguments)
