"""The doors of going back: what they prove before, what they offer when they refuse, and what they tell."""

import json

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from projects.live.fragments import render_fragments
from scenes.checking import check
from scenes.models import Component, Iteration
from tests.conftest import CODE, proved
from tests.projects.filming import SQUARE, based, looks, make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


def test_programs_whose_proofs_are_gone_are_proved_again(project, alice, signed_in):
    for name in ("Intro", "Other"):
        check(CODE.format(name), props={}, **project.format)
    state.apply(project, c.AddScene(name="Intro", tsx_code=CODE.format("Intro"), duration=60), by=alice)
    before = looks(project)
    state.apply(project, c.EditScene(**based(project, "Intro"), tsx_code=CODE.format("Other")), by=alice)
    Component.objects.filter(scenes=None).delete()
    answer = signed_in(alice).post(reverse("projects:restore", args=[project.pk]), {"version": 1})
    assert (answer.status_code, answer["X-Project-Version"]) == (204, "3")
    assert looks(project) == before


def test_code_that_would_not_render_any_more_is_named_and_nothing_comes_back(film, alice, signed_in):
    broken = proved("{undefined.size}")
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=broken), by=alice)
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Good")), by=alice)
    Component.objects.filter(scenes=None).delete()
    before = looks(film)
    answer = signed_in(alice).post(reverse("projects:restore", args=[film.pk]), {"version": 4})
    assert answer.status_code == 422
    assert "“Intro” does not render as it was then." in answer.content.decode()
    assert looks(film) == before


def test_what_others_built_upon_is_refused_with_an_offer_that_works(film, alice, bob, signed_in):
    before = looks(film)
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    answer = signed_in(alice).post(reverse("projects:undo", args=[film.pk]), {"version": step.number})
    assert answer.status_code == 409
    offer = json.loads(answer["HX-Trigger"])["notice"]["offer"]
    assert "bob changed “Opening” (version 5)" in offer["consequence"]
    answer = signed_in(alice).post(offer["address"], offer["values"])
    assert answer.status_code == 204
    assert "with it went: bob changed “Opening”" in json.loads(answer["HX-Trigger"])["notice"]["sentence"]
    assert looks(film) == before


def test_other_refusals_offer_nothing(film, alice, signed_in):
    step = state.apply(film, c.SetProject(title="New"), by=alice)
    for status in (204, 409):
        answer = signed_in(alice).post(reverse("projects:undo", args=[film.pk]), {"version": step.number})
        assert answer.status_code == status
    assert "offer" not in json.loads(answer["HX-Trigger"])["notice"]


def test_the_list_says_who_did_what_and_why(film, alice):
    say = c.Say(content="make it <b>square</b>")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(film, say, answer, by=alice)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Done.")
    version = state.apply(film, c.SetProject(**SQUARE), finish, by=alice)
    state.apply(film, c.UndoVersion(number=version.number), by=alice)
    film.refresh_from_db()
    html = render_fragments(film, ["versions"])["versions"]
    row = html[html.index(f'id="step-{version.number}"') :].partition("</li>")[0]
    for words in ("Changed the format of the video.", "make it &lt;b&gt;square&lt;/b&gt;", "Brain, for", "Undone"):
        assert words in row
    assert html.count("<li") == 5  # what was only said is no version to go back to


def test_older_versions_come_in_pages_without_gaps(film, alice, signed_in):
    for number in range(35):
        state.apply(film, c.SetProject(title=f"Title {number}"), by=alice)
    address = reverse("projects:versions", args=[film.pk])
    first = signed_in(alice).get(address, {"below": 37, "pages": 1}).content.decode()
    assert (first.count("<li"), "data-older" in first, 'id="step-7"' in first) == (30, True, True)
    second = signed_in(alice).get(address, {"below": 37, "pages": 2}).content.decode()
    assert (second.count("<li"), "data-older" in second, 'id="step-1"' in second) == (36, False, True)


def test_the_history_of_a_scene_is_told_in_words(film, alice, signed_in):
    state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Other"), name="New name"), by=alice)
    state.apply(film, c.MoveScene(**based(film, "New name"), order=2), by=alice)
    scene_id = film.scenes.get(name="New name").pk
    state.apply(film, c.DeleteScene(**based(film, "New name")), by=alice)
    gone = Iteration.objects.get(scene_id=scene_id, operation="delete")
    address = reverse("scenes:iterations", args=[film.pk, scene_id])
    page = signed_in(alice).get(address)
    told = [step.what for step in page.context["steps"]]
    assert told == [
        "Deleted",
        "Moved from place 1 to 3",
        "Renamed from “Intro” to “New name”, new code",
        "From 4.0 s to 1.0 s",
        "Added",
    ]
    restore = reverse("scenes:restore", args=[film.pk, scene_id])
    assert signed_in(alice).post(restore, {"iteration_id": gone.pk}).status_code == 204
    page = signed_in(alice).get(address)
    assert (page.context["steps"][0].what, page.context["steps"][0].is_now) == ("Brought back", True)


def test_deleted_scenes_are_found_beside_those_there_are(film, alice):
    state.apply(film, c.DeleteScene(**based(film, "Middle")), by=alice)
    film.refresh_from_db()
    html = render_fragments(film, ["histories"])["histories"]
    assert html.index("Intro") < html.index("Outro") < html.index("Deleted</h3>") < html.index("Middle")
