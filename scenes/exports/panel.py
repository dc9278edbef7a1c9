"""What the form of exports shows: what can be chosen, and what each choice is likely to cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from projects.models import Project
from scenes.exports.estimates import Estimate, Made, Wanted, estimate
from scenes.exports.experience import read_experience
from scenes.exports.forms import ExportForm, first_choices
from scenes.exports.news import find_news_since
from scenes.exports.readiness import what_is_missing
from scenes.exports.wording import FORMATS, QUALITIES, about_bytes, about_seconds, gif_size, sizes_of
from scenes.rendering.outputs import GIF_SPEEDS, GIF_WIDTHS, SHAPES, SPEEDS, Format, Quality, width_for


@dataclass(frozen=True, slots=True)
class Choice:
    """`note` says what it is likely to cost."""

    value: str
    name: str
    is_chosen: bool
    note: str = ""


class ExportPanel:
    """Of one project, with what somebody chose so far; what makes no sense is as if it was not chosen.

    `refusal` says why it was not exported. `news` happened after the version `shown`, which somebody wanted to export.
    """

    def __init__(
        self,
        project: Project,
        chosen: Mapping[str, Any] | None = None,
        *,
        refusal: str = "",
        news: str = "",
        shown: int | None = None,
    ) -> None:
        self.project, self.refusal, self.news, self.shown = project, refusal, news, shown
        self.form = ExportForm(chosen) if chosen else ExportForm(first_choices(project))
        self.form.is_valid()
        given = {name: value for name, value in self.form.cleaned_data.items() if value not in (None, "")}
        self.chosen: dict[str, Any] = first_choices(project) | given

    @cached_property
    def duration(self) -> int:
        """Frames."""
        return sum(self.project.scenes.values_list("duration", flat=True))

    @property
    def exact(self) -> int | None:
        """The version that is exported, whatever happens since."""
        return self.chosen.get("exact")

    @cached_property
    def news_since(self) -> str:
        """What happened to the video after that version."""
        return find_news_since(self.project, self.exact) if self.exact else ""

    @property
    def formats(self) -> list[Choice]:
        return [self._choice("format", each.value, name) for each, name in FORMATS.items()]

    @property
    def sizes(self) -> list[Choice]:
        offered = sizes_of(self.project.width, self.project.height)
        return [self._choice("height", height, name) for height, name in offered]

    @property
    def speeds(self) -> list[Choice]:
        own = self.project.fps
        return [
            self._choice("fps", each, f"{each} fps{' · as the video' if each == own else ''}")
            for each in sorted({*SPEEDS, own})
        ]

    @property
    def qualities(self) -> list[Choice]:
        return [self._choice("quality", each.value, name, note=self.cost_in(each)) for each, name in QUALITIES.items()]

    @property
    def gif_sizes(self) -> list[Choice]:
        size = self.project.width, self.project.height
        return [self._choice("gif_width", each, gif_size(*size, each)) for each in GIF_WIDTHS]

    @property
    def gif_speeds(self) -> list[Choice]:
        return [self._choice("gif_fps", each, f"{each} fps") for each in GIF_SPEEDS]

    @property
    def cost(self) -> str:
        return self.cost_in(Quality(self.chosen["quality"]))

    def cost_in(self, quality: Quality) -> str:
        """“about 40 s · about 6 MB”, or as much of it as is known."""
        known = self._estimate(quality)
        time = about_seconds(known.seconds) if known.seconds is not None else ""
        size = f"about {about_bytes(known.size)}" if known.size is not None else ""
        return " · ".join(filter(None, [time, size]))

    @cached_property
    def missing(self) -> list[str]:
        return what_is_missing()

    def _estimate(self, quality: Quality) -> Estimate:
        format = Format(self.chosen["format"])
        is_filmed = format in {Format.MP4, Format.WEBM}
        many = len(SHAPES) if is_filmed and self.chosen.get("shapes") else 1
        wanted = Wanted(
            format=format,
            quality=quality if is_filmed else Quality.FINAL,
            pixels=self._pixels(format),
            frames=many * self._frames(format),
        )
        return estimate(wanted, self._made)

    def _pixels(self, format: Format) -> int:
        width, height = self.project.width, self.project.height
        if format == Format.AUDIO:
            return width * height
        if format == Format.GIF:
            return int(self.chosen["gif_width"] ** 2 * height / width)
        return width_for(width, height, self.chosen["height"]) * int(self.chosen["height"])

    def _frames(self, format: Format) -> int:
        if format == Format.PNG:
            return 1
        fps = self.chosen["gif_fps"] if format == Format.GIF else self.chosen["fps"]
        return max(1, self.duration * (self.project.fps if format == Format.AUDIO else fps) // self.project.fps)

    @cached_property
    def _made(self) -> list[Made]:
        return read_experience(self.project)

    def _choice(self, name: str, value: str | int, label: str, *, note: str = "") -> Choice:
        return Choice(str(value), label, str(value) == str(self.chosen[name]), note)
