"""Exports as the panel lists them: each with what happened to the video since, and its place in the line."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from projects.models import Project
from scenes.exports.making_of import how_it_was_made
from scenes.exports.wording import SHORT, about_bytes, clock, size_name
from scenes.models import Export, ExportLease
from scenes.rendering.outputs import SHAPES, Format, Quality, shaped

MOST_STEPS = 99  # more than so many changes since are not counted
_STILL = (Format.PNG,)
_UNSIZED = (Format.AUDIO,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownExport:
    """`since`: how often scenes and settings changed after the version that it shows. `before`: how many exports wait
    that were asked for earlier."""

    export: Export
    since: int = 0
    before: int = 0
    scene_id: str = ""  # of the first scene that something was found in, while it is there
    findings: Sequence[dict[str, Any]] = ()

    @property
    def state(self) -> str:
        """“expired” is a done one whose file is gone."""
        return "expired" if self.export.is_expired else str(self.export.state)

    @property
    def what(self) -> str:
        """“1080p MP4”, “9:16 1080p MP4” of several shapes, “GIF 640 × 360”, “Sound”."""
        export, name = self.export, SHORT[Format(self.export.format)]
        if export.format in _UNSIZED:
            return name
        if export.format == Format.GIF:
            return f"{name} {export.width} × {export.height}"
        return " ".join(filter(None, [self.shape, size_name(export.width, export.height), name]))

    @property
    def shape(self) -> str:
        """Only of those that were asked for in every shape at once."""
        size = self.export.width, self.export.height
        ratios = {name: shaped(1000, 1000, name) for name in SHAPES}
        alike = (name for name, (w, h) in ratios.items() if abs(size[0] * h - size[1] * w) < 0.02 * w * size[1])
        return next(alike, "") if self.export.group else ""

    @property
    def is_draft(self) -> bool:
        return bool(self.export.quality == Quality.DRAFT and self.export.format in {Format.MP4, Format.WEBM})

    @property
    def amounts(self) -> str:
        """How long and how large: “0:12.0 · 6.2 MB”."""
        length = "" if self.export.format in _STILL else clock(self.export.seconds)
        size = about_bytes(self.export.size) if self.export.size else ""
        return " · ".join(filter(None, [length, size]))

    @property
    def news(self) -> str:
        """What happened to the video since."""
        if not self.since:
            return "as it is now"
        many = f"{MOST_STEPS}+" if self.since > MOST_STEPS else str(self.since)
        return f"{many} change{'' if self.since == 1 else 's'} since"

    @property
    def line(self) -> str:
        """Its place among those that wait."""
        return f"Waiting · {self.before} before it" if self.before else "Waiting · next in line"

    @property
    def progress(self) -> ExportLease:
        """How far it is; nobody may have begun with it."""
        return getattr(self.export, "lease", None) or ExportLease(export=self.export)

    @property
    def details(self) -> list[tuple[str, str]]:
        return how_it_was_made(self.export) if self.export.state == Export.State.DONE else []


def show_exports(project: Project, exports: Sequence[Export]) -> list[ShownExport]:
    """A few questions to the database for all of them."""
    oldest = min((each.version for each in exports), default=0)
    steps = project.versions.filter(number__gt=oldest, before__isnull=False).order_by("-number")
    numbers = sorted(steps.values_list("number", flat=True)[: MOST_STEPS + 1]) if exports else []
    waiting, scenes = _waiting_since(exports), _scenes_named_in(exports, project)
    return [
        ShownExport(
            export=each,
            since=len(numbers) - bisect_right(numbers, each.version),
            before=sum(since < each.queued_at for since in waiting),
            scene_id=next((scenes[named] for named in _names_in(each) if named in scenes), ""),
            findings=[
                found | {"scene_id": scenes.get(found.get("scene", ""))}
                for found in each.findings
                if found["message"] not in each.error  # which says it already
            ],
        )
        for each in exports
    ]


def _scenes_named_in(exports: Sequence[Export], project: Project) -> dict[str, str]:
    """The ids of the scenes that findings name, as far as they are still there under these names."""
    names = {name for each in exports for name in _names_in(each)}
    found = project.scenes.filter(name__in=names).values_list("name", "pk") if names else ()
    return {name: str(scene_id) for name, scene_id in found}


def _names_in(export: Export) -> list[str]:
    return [each["scene"] for each in export.findings if each.get("scene")]


def _waiting_since(exports: Sequence[Export]) -> list[Any]:
    """When those were asked for that wait, of all projects: they share the workers."""
    if not any(each.state == Export.State.QUEUED for each in exports):
        return []
    return list(Export.objects.filter(state=Export.State.QUEUED).values_list("queued_at", flat=True))
