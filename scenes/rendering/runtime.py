"""Names what draws scenes: with another runtime or other fonts the same scene may look different."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings

DRAWS = ("render.js", "fonts/manifest.json")


@cache
def runtime() -> str:
    """Of the programs that this process was started with; a new release starts new ones."""
    digest = hashlib.sha256()
    for name in DRAWS:
        digest.update((Path(settings.BASE_DIR) / "static" / "dist" / name).read_bytes())
    return digest.hexdigest()[:16]
