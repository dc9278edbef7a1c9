"""What a proof is about: this code with these props, as one short name."""

import hashlib
import json
from typing import Any


def fingerprint(tsx_code: str, props: dict[str, Any]) -> str:
    """The SHA-256 of code and props, the same for equal values whatever the order of keys."""
    canonical = json.dumps([tsx_code, props], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
