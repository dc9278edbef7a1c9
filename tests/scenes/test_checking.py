"""The proof: found or made, refused with a sentence, and the only way for code to become current."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connection

from projects import state
from projects.changes import AddScene, EditScene
from projects.errors import InvalidChange
from scenes.checking import check
from scenes.findings import CompileError, SceneRejected
from scenes.fingerprint import fingerprint
from scenes.models import Component
from scenes.storage import find_program

pytestmark = pytest.mark.django_db(transaction=True)
SIZE = {"width": 1920, "height": 1080, "fps": 30}
CODE = 'export const duration = 90;\nexport default ({ title = "Hi" }) => <h1>{title.trim()}</h1>;'
LATE = """import { useCurrentFrame } from "scenewright";
export const duration = 60;
export default () => { if (useCurrentFrame() > 99) throw new Error("Too late"); return <p>Hi</p>; };"""


@pytest.fixture(autouse=True)
def folder(settings, tmp_path) -> Path:
    backend = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}}
    settings.STORAGES = settings.STORAGES | {"components": backend}
    return tmp_path / "components"


def test_a_proof_names_the_stored_program_and_the_frames_that_the_code_asks_for():
    component = check(CODE, props={}, **SIZE)
    assert component.pk == fingerprint(CODE, {}, **SIZE)
    assert component.duration == 90
    assert component.findings == []
    assert "title.trim" in find_program(component.sha256)


def test_code_that_was_proved_becomes_current_and_other_code_does_not(project, alice):
    add = AddScene(name="Intro", tsx_code=CODE, duration=90)
    with pytest.raises(InvalidChange, match="not checked yet"):
        state.apply(project, add, by=alice)
    component = check(CODE, props={}, **SIZE)
    state.apply(project, add, by=alice)
    scene = project.scenes.get()
    assert scene.component == component.sha256
    with pytest.raises(InvalidChange, match="not checked yet"):
        state.apply(project, EditScene(scene_id=scene.pk, based_on=1, props={"title": None}), by=alice)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("export default () => <h1>", "The code does not compile at line 1, column 26: "),
        ("export default () => { throw new Error('No city'); };", "The scene throws at frame 0: No city."),
        ("while (true); export default () => <p>Hi</p>;", "The scene throws before its first frame: This scene runs"),
        ("export default () => null;", "The scene stays blank"),
    ],
)
def test_a_scene_that_fails_is_rejected_with_a_sentence_and_leaves_no_proof(folder, code, sentence):
    with pytest.raises(SceneRejected) as caught:
        check(code, props={}, **SIZE)
    assert str(caught.value).startswith(sentence)
    assert not Component.objects.exists()
    assert not folder.exists()


def test_what_throws_is_told_with_its_line_in_the_code():
    code = CODE.replace("title.trim()", "title.missing.word").replace(
        "export default", "type Props = { title?: string };\n\nexport default"
    )
    with pytest.raises(SceneRejected, match="Cannot read properties of undefined") as caught:
        check(code, props={}, **SIZE)
    (finding,) = caught.value.findings
    assert finding.line == 4
    assert finding.column == code.splitlines()[3].index("word") + 1
    assert finding.excerpt == code.splitlines()[3]


def test_props_are_a_part_of_the_proof():
    check(CODE, props={}, **SIZE)
    with pytest.raises(SceneRejected, match="trim is not a function"):
        check(CODE, props={"title": 5}, **SIZE)
    assert Component.objects.count() == 1


def test_props_in_another_order_are_the_same_props():
    assert check(CODE, props={"a": 1, "b": 2}, **SIZE) == check(CODE, props={"b": 2, "a": 1}, **SIZE)


def test_a_known_proof_is_found_without_compiling(django_assert_num_queries):
    proof = check(CODE, props={}, **SIZE)
    connection.ensure_connection()
    with django_assert_num_queries(1):
        assert check(CODE, props={}, **SIZE, duration=90) == proof


def test_more_frames_than_were_proved_are_looked_at():
    assert check(LATE, props={}, **SIZE).duration == 60
    assert check(LATE, props={}, **SIZE, duration=100).duration == 60
    with pytest.raises(SceneRejected, match="frame 100: Too late"):
        check(LATE, props={}, **SIZE, duration=101)
    Component.objects.all().delete()
    with pytest.raises(SceneRejected, match="frame 100: Too late"):
        check(LATE, props={}, **SIZE, duration=101)
    assert not Component.objects.exists()


def test_a_scene_of_days_is_refused():
    code = "export const duration = 1e12; export default () => <p>Hi</p>;"
    with pytest.raises(SceneRejected, match="lasts at most 108000 frames"):
        check(code, props={}, **SIZE)


def test_warnings_stay_with_the_proof():
    component = check("const a = { b: 1, b: 2 };\nexport default () => <p>{a.b}</p>;", props={}, **SIZE)
    (warning,) = component.findings
    assert (warning["severity"], warning["line"]) == ("warning", 1)


def test_failing_to_store_the_program_fails_nothing(settings, tmp_path, caplog):
    (tmp_path / "components").write_text("a file where a folder should be")  # R2.8
    assert check(CODE, props={}, **SIZE).duration == 90
    assert "was not stored" in caplog.text


def test_no_database_connection_is_held_while_a_scene_renders():
    seconds = "/(a+)+$/.test('a'.repeat(40) + 'b')"
    connection.ensure_connection()
    with pytest.raises(SceneRejected, match="did not finish rendering"):
        check(f"export default () => <p>{{{seconds}}}</p>;", props={}, **SIZE)
    assert connection.connection is None


def test_eight_people_who_check_the_same_scene_share_one_proof():
    def checked(_: int) -> str:
        try:
            return check(CODE, props={}, **SIZE).sha256
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(checked, range(16)))) == 1
    assert Component.objects.count() == 1


def test_code_that_no_database_keeps_is_rejected_and_not_a_crash():
    for character in ("\0", "\ud800"):
        with pytest.raises(CompileError, match="no text"):
            check(CODE.replace("Hi", character), props={}, **SIZE)
