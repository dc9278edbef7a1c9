"""The words in front of “video”: looks, names, and words that say nothing more."""

import re

from brain.patterns.colours_said import colours_only
from brain.providers.builtin.look_words import style_only
from brain.providers.builtin.storyboard.nouns import genre_of

_PLAIN_WORDS = re.compile(
    r"\b(?:short|quick|long|new|nice|cool|great|good|simple|animated|little|small|clean|stylish|professional|modern|complete|whole|"
    r"full|beautiful|motion|graphics?|motivational|inspirational|inspiring|funny|emotional|dramatic|epic|catchy|engaging|vertical|square|portrait|landscape|horizontal|wide(?:screen)?|tiktok|instagram|youtube|"
    r"linkedin|social|media|video|story|reel|spot|corporate|another|length|about|year|in|review)\b",
    re.IGNORECASE,
)
_TWO_LOOKS = re.compile(r"\b(\w+) and (\w+)\b", re.IGNORECASE)
_DAY = re.compile(r"\b(?:black friday|white monday|blue monday|green (?:week|day)|red nose day|golden week)\b", re.I)


def without_joints(words: str) -> str:
    """The words without the “in” of a year in review and the “and” between two looks: “black and yellow”."""
    looks = _TWO_LOOKS.sub(lambda found: f"{found[1]} {found[2]}" if _is_look(found[0]) else found[0], words)
    return re.sub(r"\bin\b", "", looks)


def _is_look(words: str) -> bool:
    return colours_only(words, moods=True) or style_only(words)


def looks_and_names(words: str) -> tuple[tuple[str, str], str]:
    """“dark energetic Nimbus launch” → (dark, energetic), Nimbus."""
    left = _PLAIN_WORDS.sub(" ", without_joints(words)).split()
    of_a_day = {word.lower() for word in (_DAY.findall(words) or [""])[0].split()}
    colours = [word for word in left if word.lower() not in of_a_day and colours_only(word, moods=True)]
    style = [word for word in left if word not in colours and style_only(word)]
    names = [word for word in left if word not in colours + style and not genre_of(word)]
    return (" ".join(colours), " ".join(style)), " ".join(names)
