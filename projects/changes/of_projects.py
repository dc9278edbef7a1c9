"""What can happen to a project as a whole: its settings, what is remembered, its assets, and taking back."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from projects.audio import SoundTrack


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProject:
    """The project's own settings; what is None stays as it is. Sizes in pixels, fps in frames a second. `audio` is a
    sound below all scenes, which `without_audio` takes away."""

    title: str | None = None
    fps: int | None = None
    width: int | None = None
    height: int | None = None
    audio: SoundTrack | None = None
    without_audio: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoVersion:
    """What this version did to scenes and settings is taken back. To undo an undo is to do it again.

    `force`: also where others went on from it. What they did since to the same scene or setting goes with it.
    """

    number: int
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreProject:
    """All scenes and settings are again as they were after this version. What is said, members and assets stay."""

    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remember:
    """A preference of the project or, when `personal`, of who says it. All but notes replace what was said before."""

    key: str
    value: str
    said: str = ""
    personal: bool = False
    replaces: UUID | None = None  # the preference that is edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    preference_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAsset:
    """A file that lies in storage under its hash already. Where its name is taken it gets another: `logo-2.png`."""

    name: str
    media_type: str
    sha256: str
    size: int
    width: int | None = None
    height: int | None = None
    asset_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteAsset:
    """Scenes that show it show its name on a quiet plate from now on."""

    asset_id: UUID
