"""Components as files: written once and whole, damaged or missing ones made again from the database."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.storage import storages

from projects import state
from projects.changes import AddScene, DeleteScene
from scenes.checking import check
from scenes.compiler import compile_scene
from scenes.storage import find_program, put

pytestmark = pytest.mark.django_db(transaction=True)
CODE = "export default function Scene() { return <h1>Stored</h1>; }"


@pytest.fixture(autouse=True)
def folder(settings, tmp_path) -> Path:
    backend = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}}
    settings.STORAGES = settings.STORAGES | {"components": backend}
    return tmp_path / "components"


@pytest.fixture
def scene(project, alice):
    check(CODE, props={}, width=project.width, height=project.height, fps=project.fps)
    change = AddScene(name="Intro", tsx_code=CODE, duration=150)
    state.apply(project, change, by=alice)
    return project.scenes.get()


def test_what_was_put_is_found_byte_for_byte(folder):
    compiled = compile_scene(CODE)
    put(compiled.sha256, compiled.program)
    assert find_program(compiled.sha256) == compiled.program
    assert [each.name for each in folder.iterdir()] == [f"{compiled.sha256}.js"]


def test_a_component_is_written_once(folder):
    compiled = compile_scene(CODE)
    put(compiled.sha256, compiled.program)
    before = (folder / f"{compiled.sha256}.js").stat()
    put(compiled.sha256, compiled.program)
    after = (folder / f"{compiled.sha256}.js").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_many_writers_leave_one_whole_file(folder):
    compiled = compile_scene(CODE)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: put(compiled.sha256, compiled.program), range(32)))
    assert [each.name for each in folder.iterdir()] == [f"{compiled.sha256}.js"]
    assert find_program(compiled.sha256) == compiled.program


def test_a_missing_file_is_compiled_again_from_the_scene(folder, scene):
    program = find_program(scene.component)
    (folder / f"{scene.component}.js").unlink()
    assert find_program(scene.component) == program
    assert (folder / f"{scene.component}.js").exists()


@pytest.mark.parametrize("damage", [b"", b"alert('somebody was here')", b"\xff\xfe"])
def test_a_damaged_file_is_never_served_and_is_repaired(folder, scene, damage):
    program = find_program(scene.component)
    (folder / f"{scene.component}.js").write_bytes(damage)
    assert find_program(scene.component) == program
    assert (folder / f"{scene.component}.js").read_text() == program


def test_the_component_of_a_deleted_scene_is_made_from_its_iterations(folder, project, scene, alice):
    program = find_program(scene.component)
    state.apply(project, DeleteScene(scene_id=scene.pk, based_on=1), by=alice)
    (folder / f"{scene.component}.js").unlink()
    assert find_program(scene.component) == program


def test_a_hash_that_no_scene_ever_had_is_not_found():
    assert find_program(uuid4().hex * 2) is None


def test_an_object_store_without_paths_keeps_components_too(settings):
    backend = {"BACKEND": "django.core.files.storage.InMemoryStorage"}
    settings.STORAGES = settings.STORAGES | {"components": backend}
    compiled = compile_scene(CODE)
    put(compiled.sha256, compiled.program)
    put(compiled.sha256, compiled.program)
    assert find_program(compiled.sha256) == compiled.program
    assert storages["components"].listdir("components")[1] == [f"{compiled.sha256}.js"]
