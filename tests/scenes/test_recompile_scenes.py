"""The command that gives all current scenes new programs."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from projects import state
from projects.changes import AddScene
from scenes.checking import check
from scenes.models import Component, Scene
from scenes.storage import find_program

pytestmark = pytest.mark.django_db(transaction=True)

CODE = "export default () => <p style={{ fontSize: 90 }}>Hello</p>;"


@pytest.fixture
def scene(project, alice):
    check(CODE, props={}, **project.format)
    state.apply(project, AddScene(name="Intro", tsx_code=CODE, duration=30), by=alice)
    return project.scenes.get()


def told(*arguments):
    call_command("recompile_scenes", *arguments, stdout=(out := StringIO()))
    return out.getvalue()


def test_what_is_compiled_as_before_stays_as_it_is(project, scene):
    assert told() == "All 1 scenes are compiled; 0 of them have new programs.\n"
    assert project.versions.count() == 1


def test_another_compilers_programs_are_replaced_without_a_new_revision(project, scene):
    Component.objects.update(sha256="0" * 64)
    Scene.objects.update(component="0" * 64)
    assert "1 of them have new programs" in told("--project", str(project.pk))
    renewed = project.scenes.get()
    assert (renewed.component, renewed.revision) == (scene.component, 1)
    assert find_program(renewed.component)
    assert project.versions.first().changes == [{"kind": "UseProofs", "scene_ids": [str(scene.pk)]}]


def test_a_scene_that_was_edited_in_the_database_is_proved(project, scene):
    Scene.objects.update(tsx_code=CODE.replace("Hello", "Bye"))
    assert "1 of them have new programs" in told()
    assert "Bye" in (find_program(project.scenes.get().component) or "")


def test_a_scene_that_does_not_work_any_more_keeps_its_program(project, scene):
    Scene.objects.update(tsx_code="export default () => { throw new Error('rusty'); };")
    with pytest.raises(CommandError, match="1 of 1 scenes do not work any more and stay as they were"):
        told()
    assert project.scenes.get().component == scene.component
