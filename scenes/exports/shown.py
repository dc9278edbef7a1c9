"""Exports as the panel lists them. Nothing here follows from anything but the export itself: the list is sent to open
pages when an export changes, and what happens elsewhere must not make it untrue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scenes.exports.making_of import how_it_was_made
from scenes.exports.wording import SHORT, about_bytes, clock, size_name
from scenes.models import Export, ExportLease
from scenes.rendering.outputs import SHAPES, Format, Quality, shaped

_STILL = (Format.PNG,)
_UNSIZED = (Format.AUDIO,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownExport:
    export: Export
    scene_id: str = ""  # of the first scene that something was found in
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
    def progress(self) -> ExportLease:
        """How far it is; nobody may have begun with it."""
        return getattr(self.export, "lease", None) or ExportLease(export=self.export)

    @property
    def details(self) -> list[tuple[str, str]]:
        return how_it_was_made(self.export) if self.export.state == Export.State.DONE else []


def show_exports(exports: Sequence[Export]) -> list[ShownExport]:
    return [_shown(each) for each in exports]


def _shown(export: Export) -> ShownExport:
    scenes = {each.name: each.id for each in export.film_shown.scenes} if export.findings else {}
    named = [scenes[each["scene"]] for each in export.findings if each.get("scene") in scenes]
    return ShownExport(
        export=export,
        scene_id=next(iter(named), ""),
        findings=[
            found | {"scene_id": scenes.get(found.get("scene", ""))}
            for found in export.findings
            if found["message"] not in export.error  # which says it already
        ],
    )
