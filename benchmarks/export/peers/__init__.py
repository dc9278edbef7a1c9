"""The two other systems, each at its best documented settings for two cores without a graphics card."""

from pathlib import Path

from benchmarks.export.peers.hyperframes import HyperFrames
from benchmarks.export.peers.remotion import Remotion
from benchmarks.export.peers.setup import find_headless


def installed(folder: Path) -> list[Remotion | HyperFrames]:
    """Those that are in `folder`. Raises FileNotFoundError where there are none."""
    chromium = find_headless()
    found = [each(folder.resolve(), chromium) for each in (Remotion, HyperFrames) if each.is_in(folder)]
    if not found:
        raise FileNotFoundError(f"Nothing is installed in {folder}: `run.py bench export --setup-peers {folder}`.")
    return found
