"""One or several of the scenes that are alike: “the second quote”, “both quotes”, “the last chart”."""

import re

from brain.context import Context
from brain.language.meant import Meant, Reference, Unclear, choices
from brain.language.names import ELEMENTS, scenes_alike
from brain.language.words import NUMBER, ORDINAL, number, ordinal

_NTH = re.compile(rf"(?:the |my |our )?(?P<nth>{ORDINAL}|last|final) (?P<name>.+)", re.IGNORECASE)
_EACH = re.compile(
    rf"(?:(?P<both>both)(?: of)?(?: the)?|the (?P<count>{NUMBER})|all(?: of)?(?: the| my| our)?|the|my|our) (?P<name>.+?)s",
    re.IGNORECASE,
)
# Texts that nearly every scene has: “the second title” may be one of them.
_TEXTS = {
    "title", "headline", "heading", "text", "line", "word", "number", "price", "name", "role", "label", "caption", "button",
    "subtitle", "tagline", "image", "picture", "photo", "icon", "logo", "link", "point", "item", "bullet",
}  # fmt: skip


def find_alike(text: str, context: Context) -> Reference | None:
    """None unless at least two scenes are called so, or are of that kind."""
    if match := _NTH.fullmatch(text):
        scenes, sure = scenes_alike(match["name"], context)
        nth = len(scenes) if match["nth"].lower() in {"last", "final"} else ordinal(match["nth"])
        sure = sure and match["name"].casefold() not in _TEXTS
        return Meant(scenes[nth - 1 : nth], sure) if 2 <= len(scenes) >= nth > 0 else None
    if (match := _EACH.fullmatch(text)) is None:
        return None
    scenes, sure = scenes_alike(match["name"], context)
    sure = sure and match["name"].casefold() not in _TEXTS
    wanted = 2 if match["both"] else number(match["count"]) if match["count"] else len(scenes)
    if len(scenes) < 2:
        return None
    counted = match["both"] or match["count"] or match["name"].casefold() not in ELEMENTS  # else quotes may be marks
    return (
        Meant(scenes, sure and bool(counted))
        if len(scenes) == wanted
        else Unclear(f"Which ones do you mean: {choices(scenes)}?")
    )
