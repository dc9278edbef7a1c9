"""A scene of a plan before it has its look and its length."""

from dataclasses import dataclass, field
from typing import Any

from brain.providers.builtin.rows import capital, clipped
from brain.providers.builtin.timing import natural_seconds

STATEMENTS = {
    "energetic": ("kinetic", "particles"), "calm": ("gradient", "kinetic"),
    "elegant": ("title", "kinetic"), "playful": ("particles", "kinetic"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """`seconds` are what somebody said. `advice` is what the person could still tell about it."""

    template: str
    name: str
    content: dict[str, Any] = field(default_factory=dict)
    seconds: float | None = None
    advice: str = ""

    @property
    def needs(self) -> float:
        return self.seconds or natural_seconds(self.template, self.content)


def draft(template: str, name: str, *, advice: str = "", seconds: float | None = None, **content: Any) -> Draft:
    given = {key: value for key, value in content.items() if value not in (None, "", [])}
    return Draft(template=template, name=name, content=given, advice=advice, seconds=seconds)


def turn_after(first: Draft, motion: str | None) -> int:
    """The turn that does not repeat the kind of the scene before."""
    return 1 if first.template == STATEMENTS.get(motion or "calm", STATEMENTS["calm"])[0] else 0


def statement(words: str, motion: str | None, turn: int, *, name: str = "", advice: str = "", **more: Any) -> Draft:
    """A sentence as a scene, in one of the two ways that suit the motion, by turns."""
    template = STATEMENTS.get(motion or "calm", STATEMENTS["calm"])[turn % 2]
    if len(words) > 120 or (template != "kinetic" and len(words) > 60):
        template = "kinetic"
    name = name or capital(clipped(words.strip(" .!?"), 40))
    if template == "kinetic":
        return draft("kinetic", name, text=clipped(capital(words), 240), advice=advice)
    if template != "title":
        more.pop("eyebrow", None)
    return draft(template, name, title=capital(words), advice=advice, **more)
