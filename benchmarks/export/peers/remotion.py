"""Remotion: its command on a bundle that is there already (cold), and its own function with an open browser (warm)."""

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.export.ours import SCENES, SIZE
from benchmarks.export.peers.setup import FONT, environment, run_node
from benchmarks.export.used import Used
from config.bootstrap.programs import find_node
from scenes.rendering.outputs import width_for

HERE = Path(__file__).parent
# The final is what its documentation renders without further settings; the draft the quickest that is like ours.
SETTINGS = {"draft": {"x264Preset": "superfast", "crf": 23}, "final": {"x264Preset": "medium", "crf": 18}}


class Remotion:
    name = "remotion"

    def __init__(self, folder: Path, chromium: str) -> None:
        self.folder, self.chromium = folder, chromium
        self.work = folder / "work" / "remotion"
        self.program = folder / "node_modules/@remotion/cli/remotion-cli.js"
        shutil.rmtree(self.work, ignore_errors=True)
        (self.work / "public").mkdir(parents=True)
        shutil.copy(FONT, self.work / "public/inter.woff2")
        for path in (*SCENES.glob("*.tsx"), HERE / "warm.mjs"):
            shutil.copy(path, self.work)
        shutil.copy(HERE / "remotion.tsx", self.work / "index.tsx")
        places = ["--public-dir", self.work / "public", "--out-dir", self.work / "bundle"]
        run_node(self.program, "bundle", self.work / "index.tsx", *places, folder=self.work)

    @staticmethod
    def is_in(folder: Path) -> bool:
        return (folder / "node_modules/@remotion/cli").is_dir()

    def renders(self, height: int, quality: str) -> Iterator[tuple[str, Used, Path]]:
        target, settings = self.work / "film.mp4", SETTINGS[quality]
        target.unlink(missing_ok=True)
        encoder = ["--x264-preset", settings["x264Preset"], "--crf", settings["crf"]]
        with Used() as used:
            self._run(
                "render",
                self.work / "bundle",
                "film",
                target,
                *self._common(height),
                "--concurrency",
                2,
                "--muted",
                *encoder,
            )
        yield "cold", used, target
        target.unlink()
        yield "warm", self._warm(target, height, settings), target

    def seen(self, height: int, moments: Sequence[int]) -> list[bytes]:
        pngs = []
        for at in moments:
            target = self.work / "still.png"
            self._run(
                "still",
                self.work / "bundle",
                "film",
                target,
                *self._common(height),
                "--frame",
                at,
                "--image-format",
                "png",
            )
            pngs.append(target.read_bytes())
        return pngs

    def _common(self, height: int) -> list[object]:
        size = ["--width", width_for(*SIZE, height), "--height", height, "--overwrite"]
        return [*size, "--browser-executable", self.chromium, "--chrome-mode", "headless-shell"]

    def _run(self, *arguments: object) -> None:
        run_node(self.program, *arguments, folder=self.work)

    def _warm(self, target: Path, height: int, settings: dict[str, object]) -> Used:
        """It renders once for nothing, and says when; then it is measured."""
        order = {
            "height": height,
            "width": width_for(*SIZE, height),
            "chromium": self.chromium,
            "target": str(target),
        } | settings
        command = [find_node() or "node", "warm.mjs", json.dumps(order)]
        with subprocess.Popen(
            command, cwd=self.work, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdin
            assert process.stdout
            _wait_for(process.stdout, "warm")
            with Used() as used:
                print("go", file=process.stdin, flush=True)
                _wait_for(process.stdout, "done")
            process.stdin.close()
        return used


def _wait_for(lines: Iterable[str], word: str) -> None:
    if not any(line.strip() == word for line in lines):
        raise RuntimeError(f"Remotion ended without saying “{word}”.")
