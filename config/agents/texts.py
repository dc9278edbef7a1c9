"""Texts that Postgres cannot keep, though JSON can spell them."""

import re
from typing import Any

_UNKEPT = re.compile("[\0\ud800-\udfff]")


def storable(value: Any) -> bool:
    """Is there neither a NUL nor half of a character (a lone surrogate) in any text of this JSON value?"""
    match value:
        case str():
            return _UNKEPT.search(value) is None
        case dict():
            return all(storable(each) for item in value.items() for each in item)
        case list():
            return all(map(storable, value))
    return True
