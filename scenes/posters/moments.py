"""Which frame of which scene is meant, when somebody asks for one frame of a video."""

from dataclasses import dataclass, replace

from projects.errors import InvalidChange
from projects.models import Project
from scenes.models import Scene
from scenes.posters.naming import shots_of
from scenes.posters.shots import Kind, Shot


@dataclass(frozen=True, slots=True)
class Moment:
    """`frame` counts from the scene's beginning."""

    scene: Scene
    frame: int

    def still(self, *, width: int) -> Shot:
        """The whole frame, `width` pixels wide."""
        [shot] = shots_of([self.scene], self.scene.project.assets.all()).values()
        return replace(shot, frame=self.frame, shown=width, kind=Kind.STILL)


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
