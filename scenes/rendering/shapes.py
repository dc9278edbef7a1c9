"""Looks at each scene of a film in each shape that is wanted, before anything is filmed: does it render and fit?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from scenes.findings import Finding
from scenes.rendering.capture import CaptureRequest, Renderer
from scenes.rendering.film import Film, FilmScene
from scenes.verifier import verify

Shape = tuple[int, int]  # width and height in pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeFinding:
    """What is amiss with one scene in one shape. An error means that it does not render there."""

    width: int
    height: int
    scene: str  # its name
    severity: Literal["error", "warning"]
    message: str
    hint: str = ""
    code: str = ""
    frame: int | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def check_shapes(
    film: Film,
    shapes: Iterable[Shape],
    *,
    program_of: Callable[[str], str],
    assets: Sequence[tuple[str, str, Path]],
    renderer: Renderer,
    folder: Path,
    must_end: Callable[[], bool] = lambda: False,
) -> list[ShapeFinding]:
    """In the order of shapes and scenes. `program_of` gives a program by its hash, `assets` are (name, type, file).

    Raises RenderFailed, Stopped.
    """
    found: list[ShapeFinding] = []
    for width, height in shapes:
        reshaped = replace(film, width=width, height=height)
        for scene in film.scenes:
            if must_end():
                return found
            program = program_of(scene.component)
            findings = list(_verified(reshaped, scene, program))
            if not any(each.severity == "error" for each in findings):
                request = _request(reshaped, scene, program, assets)
                seen = [_finding(each) for each in renderer.look_at(request, folder, stopped=must_end)]
                # The browser counts where both looked, as in the workspace.
                findings = [each for each in findings if each.code not in {one.code for one in seen}] + seen
            found.extend(_of(reshaped, scene, each) for each in findings)
    return found


def _verified(film: Film, scene: FilmScene, program: str) -> Iterator[Finding]:
    size = {"width": film.width, "height": film.height, "fps": film.fps}
    yield from verify(program, props=scene.props, **size, duration=scene.duration).findings


def _request(film: Film, scene: FilmScene, program: str, assets: Sequence[tuple[str, str, Path]]) -> CaptureRequest:
    return CaptureRequest(
        film_size=(film.width, film.height),
        fps=film.fps,
        scene=scene,
        program=program,
        assets=list(assets),
        frames=(0,),
        width=film.width,
        height=film.height,
        out_fps=film.fps,
    )


def _finding(told: dict[str, Any]) -> Finding:
    return Finding(
        severity="warning", message=told["message"], hint=told["hint"], code=told["code"], frame=told["frame"]
    )


def _of(film: Film, scene: FilmScene, finding: Finding) -> ShapeFinding:
    return ShapeFinding(
        width=film.width,
        height=film.height,
        scene=scene.name,
        severity=finding.severity,
        message=finding.message,
        hint=finding.hint,
        code=finding.code,
        frame=finding.frame,
    )
