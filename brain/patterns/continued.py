"""“Rename scene 1 to A and scene 2 to B”: the second half says no verb, since the first has said it."""

import re

from brain.context import Context
from brain.language.references import Meant, find_reference
from brain.patterns.meaning import Meaning

_VERBS = {"rename_scene": "rename", "move_scene": "move"}
_HALF = re.compile(r"\s*(?:and )?(?P<ref>[^\"':;]{1,60}?) (?:to|into|→|->|after|before|behind) \S.*", re.IGNORECASE)
_CALLED = re.compile(r"\s*(?:and )?(?:scene|clip|slide) \d+ [A-Z\"'].*")


def continued(clause: str, before: Meaning | None, context: Context) -> str | None:
    """The clause with the verb of the one before, when it begins with scenes and has none of its own."""
    verb = _VERBS.get(before.calls[-1].name) if before and before.calls else None
    if verb == "rename" and _CALLED.fullmatch(clause):
        return f"call {clause.strip()}"
    match = _HALF.fullmatch(clause) if verb else None
    reference = find_reference(match["ref"], context) if match else None
    return f"{verb} {clause.strip()}" if isinstance(reference, Meant) and reference.certain else None
