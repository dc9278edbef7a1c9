"""Short ways to ask the real compiler and verifier about a component."""

from typing import Any

from scenes.compiler import compile_scene
from scenes.verifier import Verdict, verify

IMPORTS = 'import { AbsoluteFill, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";\n'


def verdict_on(
    body: str, *, before: str = "", props: dict[str, Any] | None = None, duration: int | None = None
) -> Verdict:
    """The verdict on a component with this `body`, in a module that starts with `before`."""
    code = f"{IMPORTS}{before}\nexport default function Scene(props: any) {{ const frame = useCurrentFrame(); {body} }}"
    program = compile_scene(code).program
    return verify(program, props=props or {}, width=1920, height=1080, fps=30, duration=duration)


def sentence_on(body: str, **more: Any) -> str:
    verdict = verdict_on(body, **more)
    assert not verdict.ok
    return verdict.findings[0].message


GOOD = "return <AbsoluteFill>Frame {frame}</AbsoluteFill>;"
