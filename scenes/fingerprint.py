"""What a proof is about: this code with these props in this format, as one short name."""

import hashlib
import json
from typing import Any


def fingerprint(tsx_code: str, props: dict[str, Any], *, width: int, height: int, fps: int) -> str:
    """The SHA-256 of all that decides how a scene renders, the same for equal values whatever the order of keys."""
    canonical = json.dumps([tsx_code, props, width, height, fps], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
