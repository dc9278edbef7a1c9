"""The project list and the workspace, as a browser asks for them."""

import json
from uuid import uuid4

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from projects.models import Project
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def started(monkeypatch) -> list:
    """The answers that the brain was asked for; what it answers is tested with the brain."""
    asked: list = []
    monkeypatch.setattr("brain.orchestrator.start", asked.append)
    return asked


def test_a_new_project_is_vertical_when_one_asks_for_it(signed_in, alice):
    client = signed_in(alice)
    answer = client.post(reverse("projects:create"), {"title": "Story", "format": "9:16"})
    made = Project.objects.get(title="Story")
    assert answer.headers["Location"] == made.get_absolute_url()
    assert (made.width, made.height, made.memberships.get().role) == (1080, 1920, "owner")


def test_a_project_can_begin_with_a_prompt(signed_in, alice, started):
    signed_in(alice).post(reverse("projects:create"), {"prompt": "An intro for Nimbus", "format": "16:9"})
    made = Project.objects.get(title="Nimbus")
    prompt, answer = made.messages.all()
    assert (prompt.content, prompt.author, prompt.state) == ("An intro for Nimbus", alice, "complete")
    assert (answer.is_brain, answer.state, answer.reply_to) == (True, "active", prompt)
    assert started == [answer.pk]


def test_a_title_that_was_typed_stays(signed_in, alice, started):
    fields = {"prompt": "An intro for Nimbus", "format": "16:9", "title": "Monday"}
    signed_in(alice).post(reverse("projects:create"), fields)
    assert Project.objects.get().title == "Monday"


def test_what_was_typed_survives_bad_input(signed_in, alice):
    answer = signed_in(alice).post(reverse("projects:create"), {"prompt": "Keep these words", "format": "7:3"})
    assert answer.status_code == 422
    assert "Keep these words" in answer.content.decode()


def test_the_list_holds_ones_own_projects_only(signed_in, alice, charlie, project):
    """R0.2: read from the database each time, for this person."""
    state.create_project("Charlie's secret", by=charlie)
    page = signed_in(alice).get(reverse("projects:list")).content.decode()
    assert "Nimbus launch" in page
    assert "secret" not in page


def test_a_card_tells_what_is_in_a_project_and_who_may_delete_it(signed_in, alice, bob, project):
    for name in ("Intro", "Outro"):
        state.apply(project, c.AddScene(name=name, tsx_code=proved(name), duration=45), by=alice)
    page = signed_in(alice).get(reverse("projects:list")).content.decode()
    assert "2 scenes · 3.0 s" in page
    assert reverse("projects:delete", args=[project.pk]) in page
    assert reverse("projects:delete", args=[project.pk]) not in signed_in(bob).get("/").content.decode()


def test_another_answer_to_the_same_prompt_does_not_say_it_again(signed_in, alice, project, started):
    say = c.Say(content="An intro")
    answer = c.StartAnswer(reply_to=say.message_id)
    failed = c.FailAnswer(message_id=answer.message_id, error="The model is away.")
    state.apply(project, say, answer, failed, by=alice)
    signed_in(alice).post(reverse("chat:retry", args=[project.pk, answer.message_id]))
    assert project.messages.filter(is_brain=False).count() == 1
    assert started == [project.messages.get(state="active").pk]


def test_the_workspace_comes_whole_in_one_answer(signed_in, alice, project):
    """R0.3: project, scenes and messages at once, with the version they have."""
    scene, say = c.AddScene(name="Opening", tsx_code=proved(), duration=90), c.Say(content="An intro, please")
    state.apply(project, scene, say, by=alice)
    page = signed_in(alice).get(project.get_absolute_url()).content.decode()
    assert 'data-version="1"' in page
    assert f'data-scene-id="{scene.scene_id}"' in page
    assert f'data-message-id="{say.message_id}"' in page
    assert "An intro, please" in page


def test_hostile_text_stays_text(signed_in, alice, project):
    hostile = "<script>alert(1)</script>'\"><img src=x onerror=alert(1)>"
    scene = c.AddScene(name=hostile[:60], tsx_code=proved(), duration=90)
    state.apply(project, scene, c.Say(content=hostile), c.SetProject(title=hostile), by=alice)
    page = signed_in(alice).get(project.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_the_same_message_sent_twice_is_answered_once(signed_in, alice, project, started):
    client, message = signed_in(alice), {"id": uuid4(), "prompt": "An intro"}
    address = reverse("chat:create", args=[project.pk])
    first, second = client.post(address, message), client.post(address, message)
    assert (first.status_code, second.status_code) == (204, 204)
    assert first.headers["X-Project-Version"] == second.headers["X-Project-Version"] == "1"
    assert len(started) == 1


def test_a_conflict_says_who_to_trust(signed_in, alice, bob, project):
    scene = c.AddScene(name="Intro", tsx_code=proved(), duration=90)
    state.apply(project, scene, by=alice)
    state.apply(project, c.RenameScene(scene_id=scene.scene_id, based_on=1, name="Opening"), by=bob)
    address = reverse("scenes:trim", args=[project.pk, scene.scene_id])
    answer = signed_in(alice).post(address, {"duration": 30, "based_on": 1})
    notice = json.loads(answer.headers["HX-Trigger"])["notice"]
    assert (answer.status_code, notice["kind"]) == (409, "conflict")
    assert "Opening" in notice["sentence"]
