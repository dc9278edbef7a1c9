"""The video's sound as people see it: its name, how it is played, and whether its file is still there."""

import json
from dataclasses import dataclass
from uuid import UUID

from projects.audio import SoundTrack
from projects.models import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTrack:
    track: SoundTrack
    is_there: bool  # the asset was not deleted meanwhile

    @property
    def name(self) -> str:
        return self.track.name

    @property
    def asset_id(self) -> UUID:
        return self.track.asset_id

    @property
    def said(self) -> str:
        """In few words."""
        if not self.is_there:
            return "was deleted"
        words = [f"{self.track.volume:.0%}".replace("%", " %")]
        return " · ".join([*words, "starts over"] if self.track.loop else words)

    @property
    def as_json(self) -> str:
        return json.dumps(self.track.as_json() | {"is_there": self.is_there})


def find_shown(project: Project) -> ShownTrack | None:
    if project.audio is None:
        return None
    track = SoundTrack.of_json(project.audio)
    return ShownTrack(track=track, is_there=project.assets.filter(pk=track.asset_id).exists())
