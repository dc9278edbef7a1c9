"""Pictures as the renderer leaves them, made by ffmpeg once for all tests."""

from pathlib import Path

import pytest

from tests.scenes.rendering.making import ffmpeg

FRAMES = (7, 5)  # of the parts of a film


@pytest.fixture(scope="session", name="sources")
def sources_once(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """By kind: streams of H.264 and VP9 as browsers encode them, and folders of PNGs; one for each part. H.264 says its
    speed here, which browsers leave out."""
    folder = tmp_path_factory.mktemp("captured")
    kinds = {"h264": 30, "h264 at 24": 24, "h264 at 60": 60, "vp9": 30, "png": 30}
    return {
        kind: [_source(folder / f"{fps} {index}", kind, fps, index) for index in range(len(FRAMES))]
        for kind, fps in kinds.items()
    }


def _source(path: Path, kind: str, fps: int, index: int) -> Path:
    drawn = ["-f", "lavfi", "-i", f"testsrc2=s=320x180:r={fps}:d=2,hue=h={90 * index}", "-frames:v", FRAMES[index]]
    if kind == "png":
        path.mkdir()
        ffmpeg(*drawn, "-start_number", 0, path / "%05d.png")
        return path
    if kind == "vp9":
        ffmpeg(*drawn, "-pix_fmt", "yuv420p", "-c:v", "libvpx-vp9", "-cpu-used", 8, path := path.with_suffix(".ivf"))
        return path
    baseline = ["-pix_fmt", "yuv420p", "-c:v", "libx264", "-profile:v", "baseline", "-preset", "ultrafast", "-qp", 10]
    ffmpeg(*drawn, *baseline, path := path.with_suffix(".h264"))
    return path
