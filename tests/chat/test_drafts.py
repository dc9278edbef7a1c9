"""R4: a message that is being written is an intention in state draft. Others see that somebody writes, and no word."""

from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from brain.outlining import outline_of
from chat.drafting import find_draft
from chat.models import Message
from projects import changes as c
from projects import state
from projects.errors import ChangeRefused, Conflict, InvalidChange
from projects.live.fragments import render_everything
from projects.models import Being
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "A secret that is not said yet"


@pytest.fixture(autouse=True)
def _silent_brain(monkeypatch):
    monkeypatch.setattr("brain.orchestrator.start", lambda answer_id: None)


@pytest.fixture
def write(project, signed_in):
    """`write(person, words)`: what their page does when they pause."""

    def write(person: User, words: str = WORDS, **fields):
        return signed_in(person).post(reverse("draft", args=[project.pk]), {"prompt": words, **fields})

    return write


def version_of(project) -> int:
    project.refresh_from_db()
    return project.version


def test_a_draft_is_kept_once_for_each_person(project, alice, bob, write):
    assert write(alice).status_code == 204
    assert write(alice, "More words").headers["X-Project-Version"] == "2"
    write(bob, "Mine")
    assert {each.author: each.content for each in project.messages.all()} == {alice: "More words", bob: "Mine"}
    assert {each.state for each in project.messages.all()} == {"draft"}


def test_saving_the_same_again_changes_nothing(project, alice, write):
    write(alice)
    assert "X-Project-Version" not in write(alice).headers
    assert version_of(project) == 1


def test_an_empty_draft_is_none(project, alice, write):
    write(alice)
    assert write(alice, "  ").status_code == 204
    assert find_draft(project, alice) is None
    before = version_of(project)
    assert write(alice, "").status_code == 204
    assert version_of(project) == before


def test_what_is_sent_is_the_draft_itself(project, alice, write, signed_in):
    message_id = uuid4()
    write(alice, id=message_id)
    earlier = c.Say(content="Said while Alice was still writing")
    state.apply(project, earlier, by=alice)
    signed_in(alice).post(reverse("chat:create", args=[project.pk]), {"prompt": "Said now", "id": message_id})
    first, second = project.messages.filter(is_brain=False)
    assert (first.pk, second.pk) == (earlier.message_id, message_id)
    assert (second.content, second.state) == ("Said now", "complete")
    assert find_draft(project, alice) is None


def test_what_was_sent_cannot_become_a_draft_again(project, alice, write):
    """The last save of a page may come after its prompt."""
    say = c.Say(content="Said")
    state.apply(project, say, by=alice)
    answer = write(alice, "Sai", id=say.message_id)
    assert answer.status_code == 409
    assert project.messages.get().content == "Said"


def test_nobody_writes_or_sends_the_draft_of_another(project, alice, bob, write):
    message_id = uuid4()
    write(alice, id=message_id)
    for change in (c.Say(content="Mine", message_id=message_id), c.SaveDraft(content="Mine", message_id=message_id)):
        with pytest.raises(Conflict):
            state.apply(project, change, by=bob)
    with pytest.raises(Conflict):
        state.apply(project, c.DropDraft(message_id=message_id), by=bob)
    with pytest.raises(Conflict):
        state.apply(project, c.StartAnswer(reply_to=message_id), by=alice)
    assert project.messages.get().content == WORDS


def test_a_page_that_begins_anew_takes_the_place_of_the_draft(project, alice, write):
    write(alice, id=uuid4())
    write(alice, "Another", id=(another := uuid4()))
    assert [(each.pk, each.content) for each in project.messages.all()] == [(another, "Another")]


def test_giving_up_one_page_s_draft_leaves_that_of_another_page(project, alice, write):
    write(alice, id=uuid4())
    write(alice, "", id=uuid4())
    assert find_draft(project, alice).content == WORDS


@pytest.mark.parametrize("change", [c.SaveDraft(content=" "), c.SaveDraft(content="x", asset_ids=(uuid4(),))])
def test_what_makes_no_sense_is_refused(project, alice, change):
    with pytest.raises(InvalidChange):
        state.apply(project, change, by=alice)


def test_viewers_write_nothing(project, vera):
    with pytest.raises(ChangeRefused):
        state.apply(project, c.SaveDraft(content=WORDS), by=vera)


def test_others_see_who_writes_and_not_what(project, alice, bob, write, signed_in):
    write(alice)
    writers = render_everything(project)["writers"]
    assert "alice" not in writers  # a draft of last week is no writing, while its author is away
    Being.objects.create(project=project, type="guest", person=alice, name="alice")
    fragments = render_everything(project)
    assert "alice</b> is writing" in fragments["writers"]
    page = signed_in(bob).get(project.get_absolute_url()).content.decode()
    assert not any(WORDS in shown for shown in (page, *fragments.values()))
    assert not any(name.startswith("message-") for name in fragments)
    assert WORDS not in str(project.versions.values_list("changes", flat=True))


def test_the_writer_gets_the_draft_with_the_page(project, alice, write, signed_in):
    write(alice)
    page = signed_in(alice).get(project.get_absolute_url())
    assert page.context["draft"].content == WORDS


def test_the_brain_s_memory_of_a_project_stays_warm_and_without_drafts(
    project, alice, write, django_assert_max_num_queries
):
    """R3.1: who comes, goes and writes does not make it read scenes again."""
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved(), duration=30), by=alice)
    project.refresh_from_db()
    known = outline_of(project)
    for number in range(60):
        write(alice, f"{WORDS} {number}")
    state.apply(project, c.Arrive(type="guest", name="alice", person_id=alice.pk, process=uuid4()), by=None)
    project.refresh_from_db()
    with django_assert_max_num_queries(1):
        outline = outline_of(project)
    assert (outline.version, outline.scenes, outline.said) == (project.version, known.scenes, ())
    sent = Message.objects.get()
    state.apply(project, c.Say(content="Sent at last", message_id=sent.pk), by=alice)
    project.refresh_from_db()
    assert [each.content for each in outline_of(project).said] == ["Sent at last"]


def test_ones_own_pages_can_ask_for_it_and_nobody_else(project, alice, bob, write, signed_in):
    assert signed_in(alice).get(reverse("own-draft", args=[project.pk])).status_code == 204
    write(alice)
    answer = signed_in(alice).get(reverse("own-draft", args=[project.pk]))
    assert answer.json() == {"id": str(find_draft(project, alice).pk), "text": WORDS}
    assert signed_in(bob).get(reverse("own-draft", args=[project.pk])).status_code == 204
