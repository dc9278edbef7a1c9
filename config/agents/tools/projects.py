"""Which projects there are, what is in one, and a new one."""

from typing import Any

from chat.models import Message
from config.agents.arguments import Audio, Fps, Pixels, ProjectId, Title, WithoutAudio
from config.agents.calling import Call, Tools
from config.agents.shapes import Done, MessageRow, ProjectList, ProjectRow, ProjectWhole, SceneRow, done
from projects import operations, state
from projects.audio import SoundTrack
from projects.errors import InvalidChange
from projects.listing import list_projects as listed
from projects.models import Project

MESSAGES_TOLD = 10


def list_projects(call: Call) -> ProjectList:
    """Your projects, the last changed first: what each is called, its format, its version, and your role."""
    return ProjectList(projects=[ProjectRow.model_validate(each) for each in listed(call.person)])


def get_project(call: Call, project_id: ProjectId) -> ProjectWhole:
    """A project as it is now: its format, all scenes in their order, and what was said last. get_scene shows code."""
    return _whole(call, call.visible(project_id))


def create_project(
    call: Call, title: Title, width: Pixels = 1920, height: Pixels = 1080, fps: Fps = 30
) -> ProjectWhole:
    """A new, empty video of yours. 1920 × 1080 is wide, 1080 × 1920 upright, 1080 × 1080 square."""
    return _whole(call, state.create_project(title.strip(), by=call.person, width=width, height=height, fps=fps))


def set_project(
    call: Call,
    project_id: ProjectId,
    title: Title | None = None,
    width: Pixels | None = None,
    height: Pixels | None = None,
    fps: Fps | None = None,
    audio: Audio | None = None,
    without_audio: WithoutAudio = False,
) -> Done:
    """The title, format, speed or sound track of a video; what you leave out stays. Each scene must render in another
    format."""
    what: dict[str, Any] = {"title": title, "width": width, "height": height, "fps": fps}
    what["audio"] = SoundTrack(**audio.model_dump()) if audio else None
    if set(what.values()) == {None} and not without_audio:
        raise InvalidChange("Name what should change: title, width, height, fps, audio or without_audio.")
    changed = operations.set_project(call.editable(project_id), **what, without_audio=without_audio, **call.signed)
    return done(changed)


def _whole(call: Call, project: Project) -> ProjectWhole:
    said = project.messages.exclude(state=Message.State.DRAFT)
    messages = said.order_by("-created_at", "-is_brain")[:MESSAGES_TOLD]
    row = {
        name: getattr(project, name)
        for name in ("id", "title", "fps", "width", "height", "audio", "version", "duration")
    }
    return ProjectWhole(
        **row,
        role=project.memberships.get(user=call.person).role,
        scenes=[SceneRow.model_validate(each) for each in project.scenes.select_related("project")],
        messages=[MessageRow.model_validate(each) for each in reversed(messages)],
    )


READING: Tools = [list_projects, get_project]
ADDING: Tools = [create_project]
CHANGING: Tools = [set_project]
