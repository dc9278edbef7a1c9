"""How an export was made, in words for whoever wants to know it exactly: names and what stands behind them. Pure."""

from typing import Any, Protocol

from scenes.rendering.outputs import Format

_FILMED = {Format.MP4, Format.WEBM}  # whatever is made of pictures is made of screenshots


class MadeExport(Protocol):
    format: str
    width: int
    height: int
    fps: int
    details: dict[str, Any]
    started_at: Any
    finished_at: Any


def how_it_was_made(export: MadeExport) -> list[tuple[str, str]]:
    said = [("Picture", f"{export.width} × {export.height} · {export.fps} fps")]
    if export.started_at and export.finished_at:
        said.append(("Made in", f"{max(1, round((export.finished_at - export.started_at).total_seconds()))} s"))
    if kept := export.details.get("frames_kept"):
        said.append(("Drawn before", f"{kept} of {export.details['frames']} frames"))
    scenes = export.details.get("scenes", [])
    if agreements := [each["psnr"] for each in scenes if each.get("psnr") is not None]:
        said.append(("Like the preview", f"{min(agreements):.0f} dB or better"))
    exactly = [each["scene"] for each in scenes if each["method"] == "screenshots"]
    if exactly and export.format in _FILMED:
        said.append(("By screenshots", f"{', '.join(exactly)}: the quick way was not true enough"))
    return said
