"""“The quote is by Eva Lind, not Ada Park”, “it should say Hi, not Hello”: the right words beside the wrong ones."""

import re

from brain.context import Context
from brain.language.words import plain, shown
from brain.patterns.meaning import Meaning
from brain.patterns.substitutes import substitute

_RIGHT = (
    r"(?:.{1,60}?(?: is|'s| are| was| should be| must be| should say| should read| must say| says| reads| comes)"
    r"(?: (?:by|from|called|named|to be|spelled|spelt|written))? )"
)
_NOT_THAT = re.compile(
    rf"{_RIGHT}(?P<new>.+?),? (?:and |but )?not (?P<old>[^,;]+?)|"
    rf"(?P<new_alone>[\"A-Z0-9][^,;]*),? not (?P<old_alone>[\"A-Z0-9][^,;]*)|"
    rf"{_RIGHT}not (?P<old_first>[^,;]+?),? but (?P<new_last>.+)"
)


_WRONG_LAST = re.compile(r"(?P<right>[^,;]+), (?:and )?not [^,;]+")


def without_wrong(clause: str) -> str | None:
    """“The number is 99, not 98” without what it is not."""
    match = _WRONG_LAST.fullmatch(clause)
    return match["right"] if match else None


def read_correction(clause: str, context: Context) -> Meaning | None:
    """Only where the wrong words stand in a scene."""
    if not context.scenes or (match := _NOT_THAT.fullmatch(plain(clause).rstrip(".!"))) is None:
        return None
    new = match["new"] or match["new_alone"] or match["new_last"]
    old = match["old"] or match["old_alone"] or match["old_first"]
    return substitute(shown(old), shown(new), None, context, open_end=False, is_certain=False)
