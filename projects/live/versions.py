"""Versions as pages write them: in addresses and in acknowledgements. Everything else is malformed."""

import json

_LONGEST = 18  # digits; a bigint has at most 19


def find_version(text: str) -> int | None:
    """`17` of "17"; None for anything that is not a plain number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST else None


def find_applied(text: str | None) -> int | None:
    """`17` of '{"applied": 17}'; None for anything else."""
    if text is None or len(text) > 40:
        return None
    try:
        said = json.loads(text)
    except ValueError:
        return None
    if not isinstance(said, dict) or set(said) != {"applied"} or type(said["applied"]) is not int:
        return None
    return said["applied"] if 0 <= said["applied"] < 10**_LONGEST else None
