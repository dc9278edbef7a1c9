"""The command that proves all current scenes again."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from projects import state
from projects.changes import AddScene
from scenes.checking import check
from scenes.models import Scene

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def scene(project, alice):
    code = "export default () => <p style={{ fontSize: 9 }}>Hello</p>;"
    check(code, props={}, **project.format)
    state.apply(project, AddScene(name="Intro", tsx_code=code, duration=30), by=alice)
    return project.scenes.get()


def told(*arguments):
    out = StringIO()
    call_command("verify_scenes", *arguments, stdout=out)
    return out.getvalue()


def test_it_tells_warnings_and_that_all_render(project, scene):
    said = told("--project", str(project.pk))
    assert f"warning: Nimbus launch · 1 Intro ({scene.pk}): A text is only 9 pixels high" in said
    assert said.endswith("All 1 scenes render.\n")


def test_a_scene_that_no_longer_renders_is_named_and_the_exit_code_says_so(scene):
    Scene.objects.update(tsx_code="export default () => { throw new Error('rusty'); };")
    with pytest.raises(CommandError, match="1 of 1 scenes do not render any more"):
        told()


def test_code_that_no_longer_compiles_is_named(scene):
    Scene.objects.update(tsx_code="export default <")
    with pytest.raises(CommandError, match="1 of 1"):
        told()
