"""A project as one file: what it is again after the way out and in, and what is refused on the way in."""

import hashlib
import json
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import User

from projects import changes as c
from projects import state
from projects.audio import SoundTrack
from projects.bundles.writing import bundle_of
from projects.models import Project
from scenes.operations import add_scene
from scenes.uploading import add_assets
from tests.projects.commands.conftest import picture

pytestmark = pytest.mark.django_db(transaction=True)

CODE = "export const duration = 12;\nexport default ({{ word }}) => <p style={{{{ fontSize: 90 }}}}>{} {{word}}</p>;"


@pytest.fixture
def whole(project, alice, asset):
    """Two scenes, pictures (one of them twice), a note and a colour."""
    User.objects.filter(pk=alice.pk).update(is_superuser=True)
    for name in ("One", "Two"):
        add_scene(project, by=alice, name=name, tsx_code=CODE.format(name), props={"word": "ü"}, layout_json={"x": 1})
    add_assets(project, [picture("again.png"), picture("ground.png", "green")], by=alice)
    state.apply(project, c.Remember(key="note", value="Short", said="keep it short"), by=alice)
    return project


@pytest.fixture
def file(whole, told, tmp_path):
    said = told("export_project", whole.pk, path := tmp_path / "nimbus.zip")
    assert said.startswith(f"{path}: 2 scenes and 3 assets")
    return path


def test_a_project_comes_back_as_it_was(whole, file, told, bob):
    project = Project.objects.get(pk=told("import_project", file, "--owner", "bob").splitlines()[-1])
    assert bundle_of(project) == bundle_of(whole)
    assert project.pk != whole.pk
    assert [(each.user, each.role) for each in project.memberships.all()] == [(bob, "owner")]
    assert (project.version, project.scenes.first().revision) == (1, 1)
    assert told("check_integrity").startswith("All is well in 2 projects")


def test_a_sound_track_comes_along(whole, told, tmp_path, alice, monkeypatch):
    monkeypatch.setattr("projects.setting._named", lambda track, _: track)  # a picture stands in for the sound here
    sky = whole.assets.get(name="sky.png")
    track = SoundTrack(asset_id=sky.pk, name="sky.png", volume=0.5, start=7, fade_out=2.0)
    state.apply(whole, c.SetProject(audio=track), by=alice)
    whole.refresh_from_db()
    told("export_project", whole.pk, tmp_path / "nimbus.zip")
    project = Project.objects.get(pk=told("import_project", tmp_path / "nimbus.zip").splitlines()[-1])
    assert project.audio["asset_id"] == str(project.assets.get(name="sky.png").pk)
    assert (project.audio["volume"], project.audio["start"], project.audio["fade_out"]) == (0.5, 7, 2.0)


def rewritten(file, *, without=(), content=None, **more):
    """The file with other entries, and other values in project.json."""
    with ZipFile(file) as archive:
        entries = {name: archive.read(name) for name in archive.namelist() if name not in without}
    if content:
        entries["project.json"] = json.dumps(json.loads(entries["project.json"]) | content).encode()
    path = file.with_name("other.zip")
    with ZipFile(path, "w") as archive:
        for name, each in (entries | more).items():
            archive.writestr(name, each)
    return path


SCENE = {"name": "Bad", "tsx_code": "export default () => { throw new Error('rusty'); };", "duration": 9}


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ({"without": ["project.json"]}, "holds no project.json"),
        ({"project.json": b"{"}, "project.json is not as it should be"),
        ({"content": {"version": 2}}, "version: Input should be 1"),
        ({"content": {"title": "a\0b"}}, "a character that no text can hold here"),
        ({"content": {"fps": 1000}}, "fps: Input should be less than or equal to 120"),
        ({"content": {"owner": "me"}}, "owner: Extra inputs are not permitted"),
        ({"content": {"scenes": [SCENE]}}, "The scene “Bad” does not work here."),
        ({"content": {"assets": []}}, "belongs to no asset"),
        ({"../../etc/passwd": b"root"}, "“../../etc/passwd” belongs to no asset"),
        ({"content": {"audio": {"asset": "gone.mp3"}}}, "“gone.mp3”, which is not among the assets"),
        ({"content": {"preferences": [{"key": "colour", "value": "x"}]}}, "What can be remembered"),
    ],
)
def test_what_is_not_as_it_should_be_is_refused_and_nothing_is_made(how, sentence, file, failing):
    said = failing("import_project", rewritten(file, **how))
    assert said.startswith("Nothing was imported.")
    assert sentence in said
    assert Project.objects.count() == 1


def test_an_asset_that_is_damaged_or_something_else_is_refused(file, failing, whole):
    sha256 = whole.assets.get(name="sky.png").sha256
    damaged = rewritten(file, **{f"assets/{sha256}": picture("a", "red").read()})
    assert "is damaged" in failing("import_project", damaged)
    assert "is missing" in failing("import_project", rewritten(file, without=[f"assets/{sha256}"]))
    page = b"<svg onload='alert(1)'>"
    evil = {"name": "a.png", "media_type": "image/png", "sha256": hashlib.sha256(page).hexdigest()}
    with_page = {"content": {"assets": [evil]}, f"assets/{evil['sha256']}": page}
    gone = [f"assets/{each.sha256}" for each in whole.assets.all()]
    assert "no file that scenes can show" in failing("import_project", rewritten(file, without=gone, **with_page))
    sky = {"name": "../sky.png", "media_type": "image/png", "sha256": sha256}
    others = [each for each in gone if sha256 not in each]
    named = rewritten(file, without=others, content={"assets": [sky]})
    assert "is no name of an asset" in failing("import_project", named)


def test_a_file_that_grows_when_it_is_unpacked_is_refused(file, failing, whole, settings, monkeypatch):
    monkeypatch.setattr("projects.bundles.reading.MOST_JSON", 100)
    assert "larger than" in failing("import_project", file)
    monkeypatch.undo()
    settings.ASSET_MAX_BYTES = 50
    assert "larger than" in failing("import_project", file)
    assert Project.objects.count() == 1


def test_what_is_no_bundle_is_said(failing, tmp_path, alice):
    User.objects.update(is_superuser=True)
    (other := tmp_path / "a.zip").write_bytes(b"no zip")
    assert "is no zip" in failing("import_project", other)
    assert "No such file" in failing("import_project", tmp_path / "nowhere.zip")
    assert "There is no active account nobody." in failing("import_project", other, "--owner", "nobody")


def test_a_project_with_a_missing_file_is_not_exported_in_part(whole, failing, storage, tmp_path):
    (storage / "assets" / whole.assets.get(name="ground.png").sha256).unlink()
    assert "The file of the asset “ground.png” is missing" in failing("export_project", whole.pk, tmp_path / "a.zip")
    assert list(tmp_path.glob("*.zip*")) == list(tmp_path.glob(".a*")) == []
