"""What is remembered belongs to the project or to one person, and changes like everything else of a project."""

import pytest

from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange, NotAllowed
from projects.models import Preference
from projects.remembering import MOST_NOTES

pytestmark = pytest.mark.django_db(transaction=True)


def remembered(project, person):
    found = Preference.objects.of(project, person.pk)
    return sorted((each.key, each.value, each.person_id == person.pk) for each in found)


@pytest.fixture
def remember(project, alice):
    def remember(key, value, *, by=alice, **more):
        return state.apply(project, c.Remember(key=key, value=value, **more), by=by)

    return remember


def test_the_newest_font_replaces_the_one_before(remember, project, alice):
    remember("font", "Inter")
    remember("font", "Sora")
    assert remembered(project, alice) == [("font", "Sora", False)]


def test_notes_add_up_and_the_same_is_remembered_once(remember, project, alice):
    for note in ("Short sentences", "No exclamation marks", "Short sentences"):
        remember("note", note)
    assert [value for _, value, _ in remembered(project, alice)] == ["No exclamation marks", "Short sentences"]


def test_what_a_person_prefers_follows_them_and_nobody_else(remember, project, alice, bob):
    remember("motion", "calm", personal=True)
    elsewhere = state.create_project("Another", by=alice)
    assert remembered(elsewhere, alice) == [("motion", "calm", True)]
    assert remembered(project, bob) == []


def test_nobody_forgets_what_another_person_prefers(remember, project, alice, bob):
    remember("motion", "calm", personal=True)
    with pytest.raises(Conflict):
        state.apply(project, c.Forget(preference_id=Preference.objects.get().pk), by=bob)
    assert remembered(project, alice)


def test_nobody_forgets_what_is_remembered_of_another_project(remember, project, alice, charlie):
    remember("font", "Inter")
    foreign = state.create_project("Charlie's", by=charlie)
    with pytest.raises(Conflict):
        state.apply(foreign, c.Forget(preference_id=Preference.objects.get().pk), by=charlie)


def test_editing_replaces_the_one_that_is_edited(remember, project, alice):
    remember("note", "Short sentences")
    remember("note", "Very short sentences", replaces=Preference.objects.get().pk)
    assert remembered(project, alice) == [("note", "Very short sentences", False)]


def test_an_edit_of_what_was_forgotten_meanwhile_changes_nothing(remember, project, alice):
    remember("note", "Short sentences")
    gone = Preference.objects.get().pk
    state.apply(project, c.Forget(preference_id=gone), by=alice)
    with pytest.raises(Conflict, match="forgotten already"):
        remember("note", "Very short sentences", replaces=gone)
    assert remembered(project, alice) == []


@pytest.mark.parametrize(("key", "value"), [("mood", "glad"), ("font", "  "), ("note", "x" * 201)])
def test_what_cannot_be_remembered_is_refused_with_a_sentence(remember, project, alice, key, value):
    with pytest.raises(InvalidChange, match=r"\w+ .*\."):
        remember(key, value)
    assert remembered(project, alice) == []


def test_there_are_only_so_many_notes(remember, project, alice):
    for number in range(MOST_NOTES):
        remember("note", f"Note {number}")
    with pytest.raises(InvalidChange, match="Forget one"):
        remember("note", "One more")


def test_viewers_and_the_system_remember_nothing_of_their_own(remember, project, vera):
    with pytest.raises(NotAllowed):
        remember("font", "Inter", by=vera)
    with pytest.raises(InvalidChange):
        remember("font", "Inter", by=None, personal=True)
