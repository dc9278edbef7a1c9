"""The scenes of a film that is made in another shape: each is proved to render there before anything is filmed."""

from collections.abc import Callable
from typing import Any

from scenes.exports.endings import SceneFails
from scenes.rendering.film import Film
from scenes.verifier import verify


def prove_in_shape(
    film: Film, program_of: Callable[[str], str], *, must_end: Callable[[], bool]
) -> list[dict[str, Any]]:
    """What is worth a look, with the scene's name. Raises SceneFails with all that do not render."""
    broken, notes = [], []
    for scene in film.scenes:
        if must_end():
            break
        size = {"width": film.width, "height": film.height, "fps": film.fps}
        verdict = verify(program_of(scene.component), props=scene.props, **size, duration=scene.duration)
        findings = [{"scene": scene.name, "message": each.message} for each in verdict.findings]
        notes.extend(findings)
        broken.extend(findings if not verdict.ok else [])
    if broken:
        first = broken[0]
        shape = f"{film.width} × {film.height}"
        raise SceneFails(f"“{first['scene']}” does not render at {shape}. {first['message']}", findings=broken)
    return notes
