"""The scenes of a film that is made in another shape: each is proved to render there before anything is filmed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from scenes.exports.cameras import cameras
from scenes.exports.endings import SceneFails
from scenes.exports.supplies import Supplies
from scenes.rendering.shapes import check_shapes


def prove_in_shape(supplies: Supplies, folder: Path, *, must_end: Callable[[], bool]) -> list[dict[str, Any]]:
    """What is worth a look, with the scene's name. Raises SceneFails with all that do not render."""
    film = supplies.film
    with cameras().lent(must_end) as renderer:
        found = check_shapes(
            film,
            [(film.width, film.height)],
            program_of=supplies.program_of,
            assets=supplies.assets,
            renderer=renderer,
            folder=folder,
            must_end=must_end,
        )
    notes = [{"scene": each.scene, "message": each.message} for each in found]
    broken = [note for note, each in zip(notes, found, strict=True) if each.severity == "error"]
    if broken:
        first = broken[0]
        shape = f"{film.width} × {film.height}"
        raise SceneFails(f"“{first['scene']}” does not render at {shape}. {first['message']}", findings=broken)
    return notes
