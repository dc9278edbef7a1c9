"""What a prompt led to: the project before and after, the answer, and what it took."""

from dataclasses import dataclass, field
from typing import Any

from brain.providers.builtin.library import read_content
from projects.models import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneThen:
    """A scene as it was at one moment. `seconds` long; `content` of a built-in scene, else {}."""

    id: str
    name: str
    seconds: float
    tsx_code: str

    @property
    def template(self) -> str:
        found = read_content(self.tsx_code)
        return found[0] if found else ""

    @property
    def content(self) -> dict[str, Any]:
        found = read_content(self.tsx_code)
        return found[1] if found else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectThen:
    title: str
    size: tuple[int, int]
    scenes: tuple[SceneThen, ...]
    preferences: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, project: Project) -> "ProjectThen":
        project.refresh_from_db()
        scenes = tuple(
            SceneThen(
                id=str(each.pk), name=each.name, seconds=round(each.duration / project.fps, 2), tsx_code=each.tsx_code
            )
            for each in project.scenes.all()
        )
        preferences = tuple(project.preferences.values_list("key", "value"))
        return cls(title=project.title, size=(project.width, project.height), scenes=scenes, preferences=preferences)

    def find(self, scene_id: str) -> SceneThen | None:
        return next((scene for scene in self.scenes if scene.id == scene_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`seconds` of the whole way from the prompt to the applied answer; `versions` that changed more than messages."""

    before: ProjectThen
    after: ProjectThen
    said: str
    failed: bool
    seconds: float
    repairs: int = 0
    tokens: int = 0
    cost: float = 0.0
    model: str = ""
    tools: tuple[str, ...] = field(default=())

    @property
    def deleted(self) -> list[str]:
        """The names of the scenes that are gone."""
        kept = {scene.id for scene in self.after.scenes}
        return [scene.name for scene in self.before.scenes if scene.id not in kept]

    @property
    def added(self) -> list[SceneThen]:
        known = {scene.id for scene in self.before.scenes}
        return [scene for scene in self.after.scenes if scene.id not in known]

    @property
    def is_unchanged(self) -> bool:
        return self.before == self.after
