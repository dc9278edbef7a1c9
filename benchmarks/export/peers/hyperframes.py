"""HyperFrames: its command. It has no way to keep a browser between two renders, so that every start is cold."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.export.ours import FPS, SIZE
from benchmarks.export.peers.setup import FONT, run_node
from benchmarks.export.used import Used
from scenes.rendering.outputs import width_for

HERE = Path(__file__).parent
QUALITIES = {"draft": "draft", "final": "looks"}  # the second is what it does without being told
WORKERS = 2  # one browser for each core: quicker here than one, and than its own choice


class HyperFrames:
    name = "hyperframes"

    def __init__(self, folder: Path, chromium: str) -> None:
        self.folder, self.chromium = folder, chromium
        self.program = folder / "node_modules/hyperframes/bin/hyperframes.mjs"

    @staticmethod
    def is_in(folder: Path) -> bool:
        return (folder / "node_modules/hyperframes").is_dir()

    def renders(self, height: int, quality: str) -> Iterator[tuple[str, Used, Path]]:
        project = self._project(height)
        target = project / "film.mp4"
        with Used() as used:
            self._run("render", project, "-o", target, "--quality", QUALITIES[quality], "--workers", WORKERS, "--quiet")
        yield "cold", used, target

    def seen(self, height: int, moments: Sequence[int]) -> list[bytes]:
        project = self._project(height)
        seconds = ",".join(f"{at / FPS:g}" for at in moments)
        self._run("snapshot", project, "--at", seconds, "--no-end", "--keep", "--output", project / "seen")
        return [(project / "seen" / f"at-{at / FPS:g}s.png").read_bytes() for at in moments]

    def _project(self, height: int) -> Path:
        project, width = self.folder / "work" / f"hyperframes-{height}", width_for(*SIZE, height)
        shutil.rmtree(project, ignore_errors=True)
        project.mkdir(parents=True)
        page = (HERE / "hyperframes.html").read_text()
        page = (
            page.replace("UNIT", f"{height / 1080:.6f}px").replace("WIDTH", str(width)).replace("HEIGHT", str(height))
        )
        (project / "index.html").write_text(page)
        shutil.copy(HERE / "hyperframes.js", project / "film.js")
        shutil.copy(self.folder / "node_modules/gsap/dist/gsap.min.js", project)
        shutil.copy(FONT, project / "inter.woff2")
        return project

    def _run(self, *arguments: object) -> None:
        browser = {"HYPERFRAMES_BROWSER_PATH": self.chromium, "PRODUCER_HEADLESS_SHELL_PATH": self.chromium}
        run_node(self.program, *arguments, folder=self.folder, **browser)
