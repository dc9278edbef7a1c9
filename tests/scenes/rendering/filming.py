"""Small films for tests of the renderer, and ways to look at what came out."""

import subprocess
from pathlib import Path
from typing import Any

from PIL import Image

from scenes.compiler import compile_scene
from scenes.rendering.capture import CaptureRequest
from scenes.rendering.film import FilmScene
from scenes.rendering.outputs import Quality

MOVING = """import { AbsoluteFill, useCurrentFrame } from "scenewright";
export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "linear-gradient(45deg, #123, #f80)" }}>
      <h1 style={{ fontSize: 40, color: "white", transform: `translateX(${frame * 8}px)` }}>Frame {frame}</h1>
    </AbsoluteFill>
  );
}"""


def request(code: str, *, frames: int = 6, name: str = "Opening", **wanted: Any) -> CaptureRequest:
    scene = FilmScene(id="one", revision=1, name=name, duration=max(frames, 30), component="0" * 64)
    given: dict[str, Any] = {
        "film_size": (320, 180), "fps": 30, "scene": scene, "program": compile_scene(code).program,
        "frames": tuple(range(frames)), "width": 320, "height": 180, "out_fps": 30, "quality": Quality.DRAFT,
    }  # fmt: skip
    return CaptureRequest(**given | wanted)


def around(code: str) -> str:
    """A scene whose body is this expression; `frame` is its frame."""
    return f"""import {{ AbsoluteFill, Audio, Img, Video, continueRender, delayRender, staticFile, useCurrentFrame }}
  from "scenewright";
import {{ useEffect, useLayoutEffect, useRef, useState }} from "react";
export default function Scene() {{
  const frame = useCurrentFrame();
  {code}
}}"""


def decoded(stream: Path) -> list[Image.Image]:
    """Every frame of the stream as it will be seen."""
    size = probe(stream)
    command = ["ffmpeg", "-v", "error", "-i", stream, "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"]
    content = subprocess.run(command, capture_output=True, check=True).stdout
    width, height = int(size["width"]), int(size["height"])
    length = width * height * 3
    return [Image.frombytes("RGB", (width, height), content[at : at + length]) for at in range(0, len(content), length)]


def probe(stream: Path) -> dict[str, str]:
    command = ["ffprobe", "-v", "error", "-show_streams", "-of", "flat=s=_", stream]
    lines = subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()
    facts = (line.removeprefix("streams_stream_0_").partition("=") for line in lines)
    return {name: said.strip('"') for name, _, said in facts}


def is_near(pixel: Any, wanted: tuple[int, int, int], by: int = 12) -> bool:
    return all(abs(one - other) <= by for one, other in zip(pixel, wanted, strict=True))
