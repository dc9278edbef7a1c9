"""What the player plays, as JSON text: the same in the workspace and on a public page, but for the addresses in it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from django.urls import reverse

from projects.models import Project
from scenes.models import Asset, Scene


class Addresses(Protocol):
    """Where those who look at this playlist get its files."""

    def of_component(self, sha256: str) -> str: ...

    def of_asset(self, asset_id: UUID) -> str: ...


@dataclass(frozen=True, slots=True)
class InWorkspace:
    """For members."""

    project_id: UUID

    def of_component(self, sha256: str) -> str:
        return reverse("component", args=[sha256])

    def of_asset(self, asset_id: UUID) -> str:
        return reverse("assets:file", args=[self.project_id, asset_id])


@dataclass(frozen=True, slots=True)
class OnSharePage:
    """For whoever has the link."""

    token: str

    def of_component(self, sha256: str) -> str:
        return reverse("share-component", args=[self.token, sha256])

    def of_asset(self, asset_id: UUID) -> str:
        return reverse("share-asset", args=[self.token, asset_id])


def write_playlist(project: Project, scenes: Iterable[Scene], assets: Iterable[Asset], addresses: Addresses) -> str:
    """Durations in frames, sizes in pixels. No version: changes elsewhere would seem to be changes of it."""
    assets = list(assets)
    playlist = {
        "fps": project.fps,
        "width": project.width,
        "height": project.height,
        "scenes": [
            {
                "id": str(scene.pk),
                "revision": scene.revision,
                "name": scene.name,
                "duration": scene.duration,
                "component": addresses.of_component(scene.component),
                "props": scene.props,
            }
            for scene in scenes
        ],
        "assets": [
            {"name": each.name, "address": addresses.of_asset(each.pk), "type": each.media_type} for each in assets
        ],
    }
    if any(project.plays(each.pk) for each in assets):
        playlist["audio"] = project.audio
    return json.dumps(playlist, separators=(",", ":"))
