"""What the brain keeps of a project between two prompts: small, whole, and true for one version of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter

from brain.context import Context, DeletedScene, MessageInContext, SceneInContext

MESSAGES = 10  # of the conversation before a prompt
LINE = 400  # characters of each message
FINDINGS, SENTENCE = 3, 160  # of each scene, and characters of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A finished message. `touched`: the scenes that the brain changed in saying it."""

    id: UUID
    at: datetime
    content: str
    is_brain: bool
    touched: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneOutline:
    """A scene without its code and props, which only some prompts are about. `duration` in frames."""

    id: UUID
    name: str
    duration: int
    revision: int
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A project at `version`: its settings, its scenes in their order, the newest messages (oldest first)."""

    project_id: UUID
    version: int
    title: str
    fps: int
    width: int
    height: int
    scenes: tuple[SceneOutline, ...] = ()
    said: tuple[Said, ...] = ()
    assets: tuple[str, ...] = ()  # their names
    deleted: tuple[DeletedScene, ...] = ()  # newest first

    def with_said(self, messages: list[Said], *, version: int) -> "Outline":
        """The same scenes at a later version, with these messages said (again) meanwhile."""
        known = {each.id: each for each in (*self.said, *messages)}
        newest = sorted(known.values(), key=lambda each: (each.at, each.is_brain))[-MESSAGES - 1 :]
        return replace(self, version=version, said=tuple(newest))

    def sources(self) -> list["SourceKey"]:
        return [(scene.id, scene.revision) for scene in self.scenes]


SourceKey = tuple[UUID, int]  # a scene and its revision: whatever these name never changes
Source = tuple[str, dict[str, object]]  # tsx_code, props


def context_of(outline: Outline, sources: dict[SourceKey, Source], *, before: datetime) -> Context:
    """The frozen picture for a prompt that was said at `before`."""
    said = [each for each in outline.said if each.at < before][-MESSAGES:]
    return Context(
        project_id=outline.project_id,
        version=outline.version,
        title=outline.title,
        fps=outline.fps,
        width=outline.width,
        height=outline.height,
        scenes=tuple(
            SceneInContext(
                id=scene.id,
                number=number,
                name=scene.name,
                duration=scene.duration,
                revision=scene.revision,
                tsx_code=sources[scene.id, scene.revision][0],
                props=dict(sources[scene.id, scene.revision][1]),
                findings=scene.findings,
            )
            for number, scene in enumerate(outline.scenes, start=1)
        ),
        messages=tuple(
            MessageInContext(content=each.content, is_brain=each.is_brain, touched=each.touched) for each in said
        ),
        assets=outline.assets,
        deleted=outline.deleted,
    )


_JSON = TypeAdapter(Outline)


def packed(outline: Outline) -> bytes:
    """As JSON text, which takes a third of what the objects take."""
    return _JSON.dump_json(outline)


def unpacked(text: bytes) -> Outline:
    return _JSON.validate_json(text)
