"""Films specimens twice, as the preview shows them and as an export does, and compares the two."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from brain.sheets.likeness import ALIKE, AMPLIFIED, Likeness, likeness
from brain.sheets.preview import Preview
from brain.sheets.sheet import Sheet, Shot, Strip
from brain.sheets.specimens import FPS, MOMENTS, SIZE, Specimen
from scenes.rendering.capture import CaptureRequest, Renderer
from scenes.rendering.encode import Part, encode_segment
from scenes.rendering.outputs import Format, Output, Quality


@dataclass(frozen=True, slots=True)
class Pair:
    """One frame of a scene, seen and exported. `method` is how it was captured."""

    name: str
    frame: int
    quality: Quality
    method: str
    seen: bytes
    exported: Likeness

    @property
    def is_alike(self) -> bool:
        return self.exported.psnr >= ALIKE


def seen_in_preview(browser: Browser, specimens: list[Specimen], *, height: int) -> list[bytes]:
    """Screenshots as PNGs, the moments of one scene after those of the other."""
    preview = Preview(browser, specimens, width=width_of(height), height=height)
    pngs = [preview.shoot(each.name, frame) for each in specimens for frame in MOMENTS]
    preview.close()
    return pngs


def width_of(height: int) -> int:
    return height * SIZE[0] // SIZE[1]


def pairs(
    specimens: list[Specimen], seen: list[bytes], renderer: Renderer, folder: Path, *, quality: Quality, height: int
) -> list[Pair]:
    """`seen` are screenshots of the preview in the output's size; files are written into `folder`."""
    output = Output(format=Format.MP4, width=width_of(height), height=height, fps=FPS, quality=quality)
    parts, methods = [], []
    for each in specimens:
        part, method = _export(each, renderer, output, folder / each.name)
        parts.append(part)
        methods.append(method)
    compared = likeness([part.path for part in parts], seen)
    named = [(each.name, frame, method) for each, method in zip(specimens, methods, strict=True) for frame in MOMENTS]
    return [
        Pair(name, frame, quality, method, png, found)
        for (name, frame, method), png, found in zip(named, seen, compared, strict=True)
    ]


def sheet_of(found: list[Pair]) -> Sheet:
    strips = []
    for each in found:
        what = f"{each.exported.psnr:.1f} dB, SSIM {each.exported.ssim:.4f}, by {each.method}"
        findings = () if each.is_alike else (f"Below {ALIKE:.0f} dB.",)
        shots = (
            Shot(each.seen, "preview"),
            Shot(each.exported.shown, "export"),
            Shot(each.exported.difference, f"difference × {AMPLIFIED}", findings),
        )
        strips.append(Strip(f"{each.name}, frame {each.frame}, {each.quality}: {what}", shots))
    return Sheet("Preview and export", tuple(strips))


def _export(specimen: Specimen, renderer: Renderer, output: Output, folder: Path) -> tuple[Part, str]:
    folder.mkdir(parents=True)
    request = CaptureRequest(
        film_size=SIZE,
        fps=FPS,
        scene=specimen.scene,
        program=specimen.compiled.program,
        frames=MOMENTS,
        width=output.width,
        height=output.height,
        out_fps=FPS,
        assets=specimen.assets,
        quality=output.quality,
    )
    captured = renderer.capture(request, folder)
    return encode_segment(captured.path or folder, len(MOMENTS), output, folder / "part.mp4"), captured.method
