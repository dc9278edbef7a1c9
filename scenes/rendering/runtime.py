"""Names the programs and fonts that draw scenes: what other ones drew is not used again."""

import hashlib
from functools import cache
from pathlib import Path

from config.bootstrap.programs import find_chromium

DIST = Path(__file__).resolve().parents[2] / "static" / "dist"
DRAWS = ("render.js", "fonts/manifest.json")


@cache
def runtime() -> str:
    """Our own part, known wherever we run; of the programs that this process was started with."""
    digest = hashlib.sha256()
    for name in DRAWS:
        digest.update((DIST / name).read_bytes())
    return digest.hexdigest()[:16]


def runtime_name() -> str:
    """With the browser: the same for as long as the same scene looks the same, to the pixel."""
    chromium = find_chromium()
    browser = Path(chromium).stat() if chromium else None
    return f"{runtime()}-{browser.st_size:x}-{browser.st_mtime_ns:x}" if browser else runtime()
