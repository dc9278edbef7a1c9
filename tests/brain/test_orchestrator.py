"""From a prompt to one version, on the real database, with real scenes compiled and proved."""

import asyncio

import pytest

from brain import orchestrator
from projects import changes as c
from projects import state
from scenes.checking import check
from scenes.fingerprint import fingerprint
from scenes.models import Iteration
from tests.brain.asking import ask, begin

pytestmark = pytest.mark.django_db(transaction=True)

FIRST = "A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue"


def names(project):
    return list(project.scenes.values_list("name", flat=True))


def test_the_whole_acceptance_conversation(project, alice):
    answer = ask(project, FIRST, by=alice)
    assert (answer.state, answer.error) == ("complete", "")
    assert answer.content == "Added “Intro” (4.0 s)."
    scene = project.scenes.get()
    assert (scene.name, scene.duration) == ("Intro", 120)
    assert "Nimbus" in scene.tsx_code
    assert "Weather you can plan on" in scene.tsx_code

    assert ask(project, "make it 3 seconds", by=alice).content == "“Intro” now lasts 3.0 s, it was 4.0 s."
    assert project.scenes.get().duration == 90
    assert ask(project, "add a closing card that says Start free today", by=alice).state == "complete"
    assert names(project) == ["Intro", "Closing"]
    assert "Start free today" in project.scenes.get(name="Closing").tsx_code
    assert ask(project, "swap the two scenes", by=alice).content == "Swapped “Closing” and “Intro”."
    assert names(project) == ["Closing", "Intro"]
    assert ask(project, "delete the first scene", by=alice).content == "Deleted “Closing”."
    assert names(project) == ["Intro"]
    assert [scene.order for scene in project.scenes.all()] == [0]


@pytest.mark.parametrize(
    "prompt",
    [
        "a list of three features: fast, private, open",
        "count up to 12,000 customers",
        "$4.2M raised",
        "Show our growth: Q1 12, Q2 19, Q3 31, Q4 48",
        "a quote “It just works” by Ada Park, CTO of Nimbus",
        "add an intro for Nimbus and a closing card that says “Try it, free” in red",
    ],
)
def test_every_kind_of_scene_is_proved_to_render(project, alice, prompt):
    answer = ask(project, prompt, by=alice)
    assert answer.state == "complete", answer.error
    assert project.scenes.count() == len(answer.affected) >= 1


def test_a_new_format_is_taken_only_when_every_scene_renders_in_it(project, alice):
    code = """import { useVideoConfig } from "scenewright";
    export default () => { if (useVideoConfig().width < 1200) throw new Error("too narrow"); return <p>Wide</p>; };"""
    check(code, props={}, **project.format)
    state.apply(project, c.AddScene(name="Wide", tsx_code=code, duration=30), by=alice)
    answer = ask(project, "make it vertical", by=alice)
    assert answer.state == "failed"
    assert "too narrow" in answer.error
    project.refresh_from_db()
    assert (project.width, project.height) == (1920, 1080)

    state.apply(project, c.DeleteScene(scene_id=project.scenes.get().pk, based_on=1), by=alice)
    ask(project, FIRST, by=alice)
    assert ask(project, "make it vertical", by=alice).state == "complete"
    project.refresh_from_db()
    scene = project.scenes.get()
    assert (project.width, project.height, scene.revision) == (1080, 1920, 1)
    assert scene.proof_id == fingerprint(scene.tsx_code, scene.props, **project.format)


def test_several_wishes_are_one_version(project, alice):
    ask(project, "an intro for X and a closing card that says Y", by=alice)
    before = project.versions.count()
    ask(project, "make scene 1 2 seconds, call scene 2 Bye and make it vertical", by=alice)
    assert project.versions.count() == before + 2  # the prompt, and all that it did
    project.refresh_from_db()
    assert (project.width, project.height) == (1080, 1920)
    assert [(scene.name, scene.duration) for scene in project.scenes.all()] == [("Intro", 60), ("Bye", 120)]


def test_the_quick_path_writes_no_stages(project, alice):
    ask(project, FIRST, by=alice)
    kinds = [[change["kind"] for change in version.changes] for version in project.versions.order_by("number")]
    assert kinds == [["Say", "StartAnswer"], ["AddScene", "FinishAnswer"]]


def test_an_iteration_keeps_why(project, alice):
    answer = ask(project, FIRST, by=alice)
    iteration = Iteration.objects.get(project=project)
    assert iteration.prompt == FIRST
    assert (iteration.tool, iteration.model, iteration.message_id) == ("add_scene", "builtin", answer.pk)
    assert iteration.author == alice
    assert iteration.request_id == f"{answer.request_id}:answer"
    assert iteration.duration_ms is not None
    ask(project, "make it 2 seconds", by=alice)
    assert Iteration.objects.filter(project=project).first().model == "quick"


def test_the_answer_names_the_scenes_that_it_touched(project, alice):
    answer = ask(project, FIRST, by=alice)
    scene = project.scenes.get()
    assert answer.affected == [{"operation": "create", "scene_id": str(scene.pk), "name": "Intro"}]


def test_it_means_the_selected_scene(project, alice):
    ask(project, "an intro for X and a closing card that says Y", by=alice)
    first = project.scenes.first()
    ask(project, "make it 2 seconds", by=alice, scene_id=first.pk)
    assert [scene.duration for scene in project.scenes.all()] == [60, 120]


def test_it_means_the_scene_that_was_touched_last(project, alice):
    ask(project, "an intro for X and a closing card that says Y", by=alice)
    ask(project, "make the intro 2 seconds", by=alice)
    ask(project, "make it 5 seconds", by=alice)
    assert [scene.duration for scene in project.scenes.all()] == [150, 120]


@pytest.mark.parametrize("prompt", ["hello", "how long is the video?", "asdf qwer", "remove the shadow"])
def test_what_changes_nothing_is_a_normal_answer(project, alice, prompt):
    ask(project, FIRST, by=alice)
    scene = project.scenes.get().as_row()
    answer = ask(project, prompt, by=alice)
    assert (answer.state, answer.type, answer.error, answer.affected) == ("complete", "utterance", "", [])
    assert answer.content
    assert project.scenes.get().as_row() == scene


def test_a_new_background_is_proved_and_applied(project, alice):
    ask(project, FIRST, by=alice)
    before = project.scenes.get()
    answer = ask(project, "make the background #203040", by=alice)
    after = project.scenes.get()
    assert answer.content == "Changed the colours of “Intro”."
    assert "#203040" in after.tsx_code
    assert after.component != before.component


def test_an_answer_to_a_finished_answer_changes_nothing(project, alice):
    answer = ask(project, FIRST, by=alice)
    version = project.versions.count()
    asyncio.run(orchestrator.respond(answer.pk))
    assert project.versions.count() == version


def test_an_answer_whose_project_is_gone_ends_quietly(project, alice):
    answer = begin(project, FIRST, by=alice)
    state.delete_project(project, by=alice)
    asyncio.run(orchestrator.respond(answer.pk))


def test_the_prompt_of_somebody_who_lost_access_fails_with_a_sentence(project, bob):
    answer = begin(project, FIRST, by=bob)
    project.memberships.filter(user=bob).delete()
    asyncio.run(orchestrator.respond(answer.pk))
    answer.refresh_from_db()
    assert (answer.state, answer.type) == ("failed", "error")
    assert "may not change this project" in answer.error
    assert not project.scenes.exists()


def test_a_renamed_scene_is_found_by_its_new_name(project, alice):
    ask(project, FIRST, by=alice)
    scene = project.scenes.get()
    state.apply(project, c.RenameScene(scene_id=scene.pk, based_on=1, name="Sunrise"), by=alice)
    assert ask(project, "make Sunrise 2 seconds", by=alice).content.startswith("“Sunrise” now lasts 2.0 s")
