"""What the player needs to show one frame: the scene at it, its program, and the assets that it names."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from django.core.files.storage import storages

from projects.errors import InvalidChange
from projects.models import Project
from scenes.models import Asset, Scene
from scenes.storage import find_program
from scenes.uploads import asset_path


@dataclass(frozen=True, slots=True)
class Moment:
    """A frame of one scene, counted from the scene's beginning."""

    scene: Scene
    frame: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """All that the child process is told. Sizes in pixels, `frame` of the scene, assets as (name, type, file)."""

    scene: dict[str, Any]
    program: str
    assets: list[tuple[str, str, str]]
    fps: int
    width: int
    height: int
    frame: int
    shown: tuple[int, int]

    def as_json(self) -> str:
        return json.dumps(asdict(self))


def moment_of_project(project: Project, frame: int) -> Moment:
    """Raises InvalidChange with a sentence where the video has no such frame."""
    start = 0
    for scene in project.scenes.all():
        if frame < start + scene.duration:
            return Moment(scene, frame - start)
        start += scene.duration
    raise InvalidChange(
        f"The video has {start} frames, 0 to {start - 1}; there is no frame {frame}." if start else "There is no scene."
    )


def moment_of_scene(scene: Scene, frame: int) -> Moment:
    if frame >= scene.duration:
        raise InvalidChange(f"“{scene.name}” has {scene.duration} frames, 0 to {scene.duration - 1}; not {frame}.")
    return Moment(scene, frame)


def film_of(moment: Moment, *, width: int, folder: Path) -> Film:
    """Asset files are put into `folder`, so that the child needs no access to the storage."""
    scene, project = moment.scene, moment.scene.project
    program = find_program(scene.component)
    if program is None:
        raise InvalidChange(f"The program of “{scene.name}” is missing. Save its code again.")
    known = {"id": str(scene.pk), "revision": scene.revision, "name": scene.name, "duration": scene.duration}
    return Film(
        scene=known | {"props": scene.props, "component": "/components/scene.js"},
        program=program,
        assets=[_copied(each, folder) for each in _named_by(scene)],
        **project.format,
        frame=moment.frame,
        shown=(width, max(1, round(width * project.height / project.width))),
    )


def _named_by(scene: Scene) -> list[Asset]:
    text = scene.tsx_code + json.dumps(scene.props, ensure_ascii=False)
    return [each for each in scene.project.assets.all() if each.name in text]


def _copied(asset: Asset, folder: Path) -> tuple[str, str, str]:
    path = folder / asset.sha256
    with storages["assets"].open(asset_path(asset.sha256)) as file:
        path.write_bytes(file.read())
    return asset.name, asset.media_type, str(path)
