"""Which pictures a scene shows: those that the request names, else those sent with it, else the only one that fits."""

import re

from brain.context import Context
from brain.language.words import mask_quotes, quoted
from brain.providers.builtin.compose.answers import FILE
from brain.providers.builtin.slots import Slots

_FITS = {
    "logo": re.compile(r"logo|brand|icon|(?:^|[^a-z])mark(?:[^a-z]|$)|emblem|sign(?:et)?\b", re.IGNORECASE),
    "device": re.compile(r"screen|app(?:[^a-z]|$)|(?:^|[^a-z])ui(?:[^a-z]|$)|mock|dashboard|page|site|capture", re.IGNORECASE),
    "showcase": re.compile(""),
}  # fmt: skip
_OF_NO_BRAND = re.compile(
    r"(?<![a-z])(?:logo|brand|icon|mark|emblem|sign|image|img|picture|photo|screen ?shots?|screen|final|white|black|at)(?![a-z])|\d+",
    re.IGNORECASE,
)
_WITH_FILE = re.compile(rf"\s*(?:\b(?:with|using|from|and|as|in)\s+)?{FILE.pattern}", re.IGNORECASE)
OWN_PICTURES = re.compile(
    r"(?:all )?(?:(?:my|our|the|some|your|of) )*(?:uploaded |attached )?(?:pictures?|photos?|images?|uploads|screenshots?)",
    re.IGNORECASE,
)


def pictures_for(template: str, slots: Slots, context: Context) -> list[str]:
    """Their names, in their order; none when it is not clear which."""
    named = [words for words in quoted(slots.said) if FILE.search(words)]  # a file's name may have blanks in it
    shown = [*named, *(name.strip() for name in FILE.findall(mask_quotes(slots.said)))]
    return shown or [name for name in context.attached if FILE.search(name)] or _only(template, context)


def brand_of(name: str) -> str:
    """“nimbus-logo-2.png” → “nimbus”; "" for “logo.png” and for “Screenshot-2026-11-21.png”."""
    return " ".join(_OF_NO_BRAND.sub(" ", re.sub(r"[-_.]+", " ", name.rsplit(".", 1)[0])).split())


def without_files(words: str) -> str:
    """“Nimbus with mark.png” → “Nimbus”."""
    return _WITH_FILE.sub("", words).strip(" ,")


def _only(template: str, context: Context) -> list[str]:
    pictures = [name for name in context.assets if FILE.search(name)]
    return pictures if len(pictures) == 1 and _FITS[template].search(pictures[0]) else []
