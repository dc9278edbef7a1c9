"""Names the programs and fonts that draw scenes: what other ones drew is not used again."""

import hashlib
from functools import cache
from pathlib import Path

from config.bootstrap.programs import find_chromium

DIST = Path(__file__).resolve().parents[2] / "static" / "dist"


def runtime_name() -> str:
    """The same for as long as the same scene looks the same, to the pixel."""
    chromium = find_chromium()
    browser = Path(chromium).stat() if chromium else None
    known = f"{browser.st_size} {browser.st_mtime_ns}" if browser else "none"
    return hashlib.sha256(f"{known} {release_name()}".encode()).hexdigest()


def release_name() -> str:
    """The same in every process of a release, also where there is no browser."""
    return _name((DIST / "render.js").stat().st_mtime_ns)


@cache
def _name(built: int) -> str:
    digest = hashlib.sha256()
    for path in (DIST / "render.js", DIST / "fonts" / "manifest.json"):
        digest.update(path.read_bytes())
    return digest.hexdigest()
