"""What the brain knows when it decides: one frozen picture of the project. Everything slow works on it."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from brain.errors import ToolRefused


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneInContext:
    """A scene as people speak of it: `number` counts from 1; `duration` is frames."""

    id: UUID
    number: int
    name: str
    duration: int
    revision: int
    tsx_code: str
    props: dict[str, Any] = field(default_factory=dict)
    findings: tuple[str, ...] = ()  # what is worth a look in it, in sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageInContext:
    """Something that was said before the prompt, and which scenes the brain touched in saying it."""

    content: str
    is_brain: bool
    touched: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PastStep:
    """A version of the author's own that can be taken back, or done again: its number, and what it did in a sentence."""

    version: int
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletedScene:
    """A scene that is gone and can come back: its id, its last name, and the iteration that holds it whole."""

    id: UUID
    name: str
    iteration_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """What is to be remembered: `key` such as font, colours, motion, pace or note; `value` in its standard form.

    `said` is the person's own sentence. Of the person when `personal`, else of the project.
    """

    key: str
    value: str
    said: str = ""
    personal: bool = False
    id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageInContext:
    """A picture that was sent with the prompt."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The project at `version`. `selected_scene_id` is the scene that the person looked at while typing."""

    project_id: UUID
    version: int
    title: str
    fps: int
    width: int
    height: int
    scenes: tuple[SceneInContext, ...] = ()
    messages: tuple[MessageInContext, ...] = ()  # oldest first
    selected_scene_id: UUID | None = None
    author_id: int | None = None
    undoable: PastStep | None = None  # the author's newest step that is not undone yet
    redoable: PastStep | None = None  # the step that they undid last, while nothing else happened
    deleted: tuple[DeletedScene, ...] = ()  # newest first
    preferences: tuple[Preference, ...] = ()
    images: tuple[ImageInContext, ...] = ()  # of the attached ones, those that a model can look at
    attached: tuple[str, ...] = ()  # the names of what was sent with the prompt
    assets: tuple[str, ...] = ()  # the names of all that scenes of this project can show
    answer_id: UUID | None = None  # the answer that is being made, for what it costs

    @property
    def seconds(self) -> float:
        """How long the whole video is."""
        return self.seconds_of(sum(scene.duration for scene in self.scenes))

    def seconds_of(self, frames: int) -> float:
        return frames / self.fps

    def frames_in(self, seconds: float) -> int:
        """Whole frames, at least one."""
        return max(1, round(seconds * self.fps))

    def scene(self, number: int) -> SceneInContext:
        """The scene that people call `number`. Raises ToolRefused when there is none."""
        if not 1 <= number <= len(self.scenes):
            raise ToolRefused(f"There is no scene {number}: {self.extent()}.")
        return self.scenes[number - 1]

    def find_scene(self, scene_id: UUID | None) -> SceneInContext | None:
        return next((scene for scene in self.scenes if scene.id == scene_id), None)

    def find_touched(self) -> SceneInContext | None:
        """The scene that the brain changed last, if it still exists."""
        for message in reversed(self.messages):
            for scene_id in reversed(message.touched):
                if scene := self.find_scene(scene_id):
                    return scene
        return None

    def preferred(self, key: str) -> str | None:
        """What is remembered for `key`; what holds for the whole project counts before one person's taste."""
        fitting = sorted((each for each in self.preferences if each.key == key), key=lambda each: each.personal)
        return fitting[0].value if fitting else None

    def preferences_that_count(self) -> list[Preference]:
        """All notes, and of everything else what holds for the project, or one person's taste where nothing does."""
        ordered = sorted(self.preferences, key=lambda each: each.personal)
        first = {each.key: each for each in reversed(ordered)}
        return [each for each in self.preferences if each.key == "note" or first[each.key] is each]

    def extent(self) -> str:
        """“the video has 3 scenes”, for sentences about numbers that do not exist."""
        match len(self.scenes):
            case 0:
                return "the video has no scenes yet"
            case 1:
                return "the video has one scene"
            case count:
                return f"the video has {count} scenes"
