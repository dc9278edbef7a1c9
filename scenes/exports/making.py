"""Makes the file of an export: from its film to segments, and from those to one file with its sound."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scenes.exports.filming import Filming
from scenes.exports.places import require_room
from scenes.exports.progress import Progress
from scenes.exports.rendered import Rendered
from scenes.exports.shapes import prove_in_shape
from scenes.exports.supplies import Supplies
from scenes.exports.trying import tried
from scenes.models import Export
from scenes.rendering.assemble import assemble
from scenes.rendering.errors import Stopped
from scenes.rendering.outputs import Format
from scenes.rendering.runtime import runtime_name
from scenes.rendering.segments import Segment, segments_of

SUFFIXES = {Format.FRAMES: "zip", Format.AUDIO: "m4a"}  # of the other formats their names


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    file: Path
    poster: Path | None
    findings: list[dict[str, Any]]
    details: dict[str, Any]


def make(
    export: Export,
    folder: Path,
    *,
    progress: Progress,
    must_end: Callable[[], bool],
    on_encoding: Callable[[], None],
) -> Made:
    """All in `folder`. Calls `on_encoding` when the pictures are there.

    Raises RenderFailed, EncodingFailed, SceneFails, Stopped.
    """
    film, output = export.film_shown, export.wanted
    require_room(film, output, folder)
    supplies = Supplies(film, folder)
    findings = [{"message": each} for each in supplies.findings]
    if export.group:
        findings += prove_in_shape(supplies, folder, must_end=must_end)
    segments = segments_of(film, output, runtime=runtime_name())
    whose = str(export.project_id)
    filming = Filming(film, output, supplies, folder, whose=whose, progress=progress, must_end=must_end)
    rendered = filming.film_all(segments)
    if must_end():
        raise Stopped
    on_encoding()
    encoding = progress.encode()
    parts = [each.part for each in rendered if each.part]
    target = folder / f"export.{suffix_of(output.format)}"
    unheard = tried(
        lambda: assemble(
            parts,
            [now for each in rendered for now in each.sounds],
            film,
            output,
            target,
            files=supplies.files,
            author=export.author.get_username() if export.author else "",
            poster=filming.poster,
            on_progress=encoding,
            stopped=must_end,
        )
    )
    findings += [*_said_while_filming(segments, rendered), *({"message": each} for each in unheard)]
    return Made(file=target, poster=filming.poster, findings=findings, details=_details(segments, rendered))


def suffix_of(format: Format) -> str:
    return SUFFIXES.get(format, format.value)


def _said_while_filming(segments: Sequence[Segment], rendered: Iterable[Rendered]) -> list[dict[str, Any]]:
    """Once for each scene, however many segments it has."""
    said = [
        (segment.scene.name, each) for segment, one in zip(segments, rendered, strict=True) for each in one.findings
    ]
    return [{"scene": scene, "message": message} for scene, message in dict.fromkeys(said)]


def _details(segments: Sequence[Segment], rendered: Sequence[Rendered]) -> dict[str, Any]:
    """How each scene was filmed, how well it agrees with the preview (decibels), and how much was there already."""
    scenes: dict[str, dict[str, Any]] = {}
    for segment, one in zip(segments, rendered, strict=True):
        scene = scenes.setdefault(segment.scene.id, {"scene": segment.scene.name, "method": one.method, "psnr": None})
        found = [each["psnr"] for each in one.agreement if each["psnr"] is not None]
        scene["psnr"] = min([*found, *([scene["psnr"]] if scene["psnr"] is not None else [])], default=None)
        if one.method != "canvas":
            scene["method"] = one.method
    kept = sum(each.frames for each in rendered if each.was_kept)
    return {"scenes": list(scenes.values()), "frames": sum(each.frames for each in rendered), "frames_kept": kept}
