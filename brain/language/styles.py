"""Fonts, motions and speeds in the words that people have for them."""

import re

from brain.providers.builtin.catalogue.common import FONTS

_SHORT_FONTS = {name.split()[0].casefold(): name for name in FONTS if name.split()[0] not in {"DM", "Space"}}
_OTHER_FONTS = {
    "grotesk": "Space Grotesk", "bricolage": "Bricolage Grotesque", "dm serif": "DM Serif Display",
    "serif": "Playfair Display", "sans": "Inter", "sans serif": "Inter", "sans-serif": "Inter",
}  # fmt: skip
_FONTS = {name.casefold(): name for name in FONTS} | _SHORT_FONTS | _OTHER_FONTS
FONT = rf"(?:{'|'.join(sorted(map(re.escape, _FONTS), key=len, reverse=True))})"
# Names that are also common words count only beside “font”.
CERTAIN_FONT = rf"(?:{'|'.join(sorted((re.escape(name) for name in _FONTS if name not in {'serif', 'sans'}), key=len, reverse=True))})"

_MOTIONS = {
    "calm": r"calm(?:er|ly)?|relaxed|gentle|gentler|gently|quiet(?:er)?|soft(?:er)?",
    "energetic": r"energetic(?:ally)?|livel(?:y|ier)|dynamic(?:ally)?|punch(?:y|ier)|snapp(?:y|ier)|powerful",
    "elegant": r"elegant(?:ly)?|graceful(?:ly)?|smooth(?:er|ly)?|refined",
    "playful": r"playful(?:ly)?|bounc(?:y|ier)|fun|funn(?:y|ier)|cheerful|springy",
}
MOTION = rf"(?:{'|'.join(_MOTIONS.values())})"
_QUALITIES = {
    "calm": r"calm|calmness|peace", "energetic": r"energy|drive|power|punch|momentum|dynamism|dynamics|oomph",
    "elegant": r"elegance|grace", "playful": r"bounce|playfulness",
}  # fmt: skip
QUALITY = rf"(?:{'|'.join(_QUALITIES.values())})"
SURE_MOTION = r"(?:calmer|livelier|punchier|snappier|bouncier|bouncy|springy)"
PACES = {"slow": r"slow(?:er|ly)?|unhurried", "fast": r"fast(?:er)?|quick(?:er|ly)?|rapid|speedy"}
MOVEMENT = r"(?:animations?|motions?|movements?|entrances?|transitions?)"


def find_font(words: str) -> str | None:
    """The typeface that people mean: “playfair” is “Playfair Display”."""
    return _FONTS.get(words.strip().casefold())


def find_motion(words: str) -> str | None:
    return next((motion for motion, said in _MOTIONS.items() if re.fullmatch(said, words, re.IGNORECASE)), None)


def find_opposite(words: str) -> str | None:
    """The motion of somebody who wants less of one: “less bouncy” is calm."""
    return {"calm": "energetic", "energetic": "calm", "playful": "calm"}.get(find_motion(words) or "")


def find_energy(words: str) -> str | None:
    """The motion that has more of it: “more energy” is energetic."""
    return next((motion for motion, said in _QUALITIES.items() if re.fullmatch(said, words, re.IGNORECASE)), None)


def find_pace(words: str) -> str | None:
    return next((pace for pace, said in PACES.items() if re.fullmatch(said, words, re.IGNORECASE)), None)
