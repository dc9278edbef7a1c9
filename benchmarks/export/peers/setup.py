"""Installs the other systems from npm into a folder of their own, for the benchmark alone."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from config.bootstrap.programs import find_chromium, find_node
from tests.serving import ROOT

REMOTION, HYPERFRAMES = "4.0.529", "0.8.170"
PACKAGES = {
    **dict.fromkeys(("remotion", "@remotion/cli", "@remotion/renderer", "@remotion/bundler"), REMOTION),
    "react": "19",
    "react-dom": "19",
    "hyperframes": HYPERFRAMES,
    "gsap": "3",
}
FONT = ROOT / "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"
SILENT = {
    "DO_NOT_TRACK": "1",
    "HYPERFRAMES_NO_TELEMETRY": "1",
    "HYPERFRAMES_NO_UPDATE_CHECK": "1",
    "HYPERFRAMES_NO_AUTO_INSTALL": "1",
    "HYPERFRAMES_SKIP_SKILLS": "1",
}


def set_up(folder: Path) -> None:
    """Each has its own licence: Remotion's is for individuals and small companies (https://remotion.dev/license)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text(json.dumps({"private": True, "dependencies": PACKAGES}))
    npm = Path(_node()).resolve().parents[1] / "lib/node_modules/npm/bin/npm-cli.js"
    command = [_node(), str(npm), "install", "--no-audit", "--no-fund", "--prefix", str(folder)]
    subprocess.run(command, check=True, env=environment())


def find_headless() -> str:
    """Both prefer the shell that has no window, since it can be told when to draw (HEADLESS_SHELL names one)."""
    named = os.environ.get("HEADLESS_SHELL") or shutil.which("chromium-headless-shell")
    found = named or find_chromium()
    assert found, "The benchmark needs Chromium: apt-get install chromium-headless-shell"
    return found


def environment(**more: str) -> dict[str, str]:
    return os.environ | SILENT | {"PATH": f"{Path(_node()).parent}{os.pathsep}{os.environ['PATH']}"} | more


def run_node(program: Path, *arguments: object, folder: Path, **more: str) -> None:
    command = [_node(), str(program), *map(str, arguments)]
    done = subprocess.run(command, cwd=folder, env=environment(**more), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{program.name} failed: {(done.stderr or done.stdout)[-800:]}")


def _node() -> str:
    return find_node() or "node"
