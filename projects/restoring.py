"""Brings the whole project back to an earlier version, as a part of a new one. Called under the project's lock."""

from projects import changes as c
from projects.errors import InvalidChange
from projects.models import Version
from projects.past import past_of
from projects.summaries import Phrase
from scenes.rebuilding import rebuild
from scenes.recording import Affected
from scenes.writing import SceneWriter


def restore(change: c.RestoreProject, version: Version, scenes: SceneWriter) -> tuple[list[Affected], list[Phrase]]:
    """What was done to scenes, and the phrase for all of it. What is said, members and assets are left alone."""
    project = version.project
    past = past_of(project, change.version)
    differing = {name: value for name, value in past.settings.items() if project.settings[name] != value}
    for name, value in differing.items():
        setattr(project, name, value)
    if differing:
        project.save(update_fields=list(differing))
    affected = rebuild(scenes, past.scenes)
    if not affected and not differing:
        raise InvalidChange(f"The video is as it was at version {change.version} already. Nothing was changed.")
    if not differing.keys().isdisjoint(project.format):
        scenes.use_format()
    return affected, [("brought the video back to", f"version {change.version}")]
