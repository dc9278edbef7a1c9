"""What a gallery of templates shows of each built-in scene, and the code that it starts with."""

from dataclasses import dataclass

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.library import sample_code

FORMATS = ("16:9", "9:16", "1:1")  # every built-in scene suits all of them
FPS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Showpiece:
    """A template as it presents itself: `duration` and the `poster` are frames at 30 a second."""

    name: str
    title: str
    description: str
    tags: tuple[str, ...]
    formats: tuple[str, ...]
    duration: int
    poster: int
    tsx_code: str

    @property
    def seconds(self) -> float:
        return self.duration / FPS


def gallery() -> list[Showpiece]:
    """Every built-in scene, in the order of the catalogue."""
    return [_showpiece(name) for name in TEMPLATES]


def _showpiece(name: str) -> Showpiece:
    template = TEMPLATES[name]
    duration = round(template.seconds * FPS)
    return Showpiece(
        name=name,
        title=template.title,
        description=template.description,
        tags=template.tags,
        formats=FORMATS,
        duration=duration,
        poster=int(duration * template.poster),
        tsx_code=sample_code(name),
    )
