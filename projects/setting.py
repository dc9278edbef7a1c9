"""What new settings do to the project's row. Called by `carry_out` under the project's lock, by nobody else."""

from dataclasses import replace

from projects import changes as c
from projects.audio import SoundTrack
from projects.errors import InvalidChange
from projects.models import Project, Version


def set_project(change: c.SetProject, version: Version) -> None:
    project = version.project
    if change.title is not None:
        project.title = change.title.strip()
        if not 0 < len(project.title) <= 120:
            raise InvalidChange("A title has between 1 and 120 characters.")
    for name, low, high in (("fps", 1, 120), ("width", 16, 7680), ("height", 16, 7680)):
        value = getattr(change, name)
        if value is not None:
            if not low <= value <= high:
                raise InvalidChange(f"The {name} must be between {low} and {high}.")
            setattr(project, name, value)
    if change.audio is not None:
        project.audio = _named(change.audio, project).as_json()
    elif change.without_audio:
        project.audio = None
    project.save(update_fields=["title", "fps", "width", "height", "audio"])


def _named(track: SoundTrack, project: Project) -> SoundTrack:
    """With the asset's name, which is what films and people know it by."""
    track.check()
    asset = project.assets.filter(pk=track.asset_id).first()
    if asset is None or asset.kind == "image":
        raise InvalidChange("Choose a sound or a video among this project’s assets; list them to see their ids.")
    return replace(track, name=asset.name)
