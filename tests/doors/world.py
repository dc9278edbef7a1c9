"""The world behind the doors: one project with something of everything in it, and people of each role."""

from dataclasses import asdict, dataclass
from io import BytesIO
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from projects import changes as c
from projects import state
from projects.models import Project
from scenes.posters.keeping import keep
from scenes.posters.naming import shots_of
from scenes.uploads import keep as keep_upload
from scenes.uploads import look_at_upload
from tests.conftest import proved
from tests.scenes.exports.made import made_export


@dataclass(frozen=True)
class World:
    project: Any
    people: dict[str, User | None]
    scene_id: UUID
    component: str
    poster: str
    answer_id: UUID
    preference_id: UUID
    invitation: Any
    share: Any
    export: Any


def picture() -> SimpleUploadedFile:
    """A file can be read once, so that each knock brings its own."""
    Image.new("RGB", (4, 3), "navy").save(file := BytesIO(), "PNG")
    return SimpleUploadedFile("sky.png", file.getvalue(), "image/png")


def drawn(project: Project) -> str:
    """The name of the one scene's poster, which a worker has drawn."""
    [shot] = shots_of(list(project.scenes.all()), project.assets.all()).values()
    return keep(shot, project.pk, b"a picture").key


def make_world(project: Project, people: dict[str, User | None]) -> World:
    """By its owner: so that there is something to read, to retry, to forget, to revoke, to undo and to redo."""
    for person in filter(None, people.values()):
        person.set_unusable_password()
        person.save()
    owner = people["owner"]
    assert owner is not None
    scene = c.AddScene(name="Intro", tsx_code=proved("Intro of sky.png"), duration=120)
    say = c.Say(content="hello")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, scene, say, answer, c.Remember(key="note", value="Short"), by=owner)
    upload = look_at_upload(file := picture())
    keep_upload(upload, file)
    song = c.AddAsset(name="song.mp3", media_type="audio/mpeg", sha256="5" * 64, size=9)
    state.apply(project, c.AddAsset(**asdict(upload)), song, by=owner)
    state.apply(project, c.Invite(role="editor"), c.AddShare(), by=owner)
    title = state.apply(project, c.SetProject(title="Another title"), by=owner)
    state.apply(project, c.UndoVersion(number=title.number), by=owner)
    return World(
        project=project,
        people=people,
        scene_id=scene.scene_id,
        component=project.scenes.get().component,
        poster=drawn(project),
        answer_id=answer.message_id,
        preference_id=project.preferences.get().pk,
        invitation=project.invitations.get(),
        share=project.shares.get(),
        export=made_export(project, author=owner),
    )
