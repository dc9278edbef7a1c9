"""What no built-in scene can show, and what there is instead: sound, filmed pictures, maps, codes to scan, web pages."""

import re

from brain.context import Context
from brain.language.words import mask_quotes

_NO_SOUND = "I make no sound. I can make scenes with words, figures and uploaded pictures."
_NO_FILM = (
    "I have no filmed pictures and no speaking people. I can make scenes with words, figures and uploaded pictures."
)
_BEYOND = (
    (r"\bmusic video|\bsynced to (?:the|a) (?:beat|music|song)\b", _NO_SOUND),
    (r"\b(?:music|sounds?|audio|voice[- ]?overs?|narrat\w+|soundtrack|song)\b", _NO_SOUND),
    (
        r"\b(?:footage|b-roll|stock (?:videos?|clips?)|screen ?recordings?|avatars?|talking head|lip[- ]?sync|embed)\b",
        _NO_FILM,
    ),
    (
        r"\b(?:draw|paint|generate|find) (?:me )?(?:a |an |some )?(?:\w+ )?(?:pictures?|photos?|images?|illustrations?)\b",
        "I make no pictures. Upload one and say, for example: a showcase of beach.png.",
    ),
    (
        r"\bqr[- ]?codes?\b",
        "I draw no QR codes. Upload one as a picture, or let me show the address: a call to action: Visit us, nimbus.dev.",
    ),
    (
        r"\b(?:maps?|globe)\b",
        "I draw no maps. I can make a location card, for example: a location card: Berlin, Kantstraße 1, 4 May.",
    ),
    (
        r"\btranslat(?:e|ed|ion)\b",
        "I speak English only and translate nothing. Tell me the new words, for example: replace Fast with Schnell.",
    ),
    (r"\bhttps?://", "I read no web pages. Paste the words that should be seen, for example as a list."),
)
_BEYOND_AN_EDIT = (
    (
        r"\b\d+ ?(?:fps|frames (?:a|per) second)\b|\b[2-8]k\b|\b\d{1,2} ?[:x] ?\d{1,2}\b|\b\d{3,4} ?[x×] ?\d{3,4}\b|\baspect ratio\b",
        "Sizes and frame rates stay as they are; the format is 16:9, 9:16 or 1:1: say “make it vertical”, “make it square” or “make it widescreen”.",
    ),
    (
        r"\b(?:title|text|logo|headline|tagline|words?)\b.*\b(?:top|bottom|up|down|higher|lower)\b",
        "Type stands on the left, in the middle or on the right: say, for example, “left-align scene 1”.",
    ),
    (
        r"\b(?:transitions?|cross-?fades?|wipes?)\b",
        "Scenes follow each other without transitions; each comes in by its motion: calm, energetic, elegant or playful.",
    ),
    (
        r"\b(?:shadow|border|outline|3d|rotat\w+|spin|explode|mask)\b",
        "Effects like this are not in the built-in scenes; with a model, or in the code, they can be.",
    ),
)
_OWN_PICTURE = re.compile(r"\b(?:my|our) (?:\w+ )?(?:logo|photos?|pictures?|images?|screenshots?)\b", re.IGNORECASE)
# A part of a request that wants nothing else: “with upbeat background music”, “real footage of dogs”.
_PART = re.compile(
    r"(?:(?:with|and|add|some|an?|the|background|upbeat|nice|calm|calming|soft|epic|relaxing|happy|cool|cinematic|good|modern|"
    r"royalty[- ]free|real|stock|drone|live|video) ){0,6}"
    r"(?:(?:(?<!live )music|sounds?(?: effects)?|soundtrack|audio|voice[- ]?over|narration|song)(?: in the background| behind it| over it)?|"
    r"(?:footage|b-roll|stock (?:videos?|clips?)|qr[- ]?code|avatar)\b.*)",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(
    rf"(?:,? (?:and )?with|,? and(?= (?:background|some|a|voice))) (?P<part>{_PART.pattern})$", re.IGNORECASE
)


def beyond(words: str) -> str:
    """What there is instead of what these words ask for; "" where nothing in them is known to be impossible."""
    return _first(_BEYOND, words)


def beyond_an_edit(words: str) -> str:
    """The same of a wish about a scene that is there."""
    return _first((*_BEYOND, *_BEYOND_AN_EDIT), words)


def _first(known: tuple[tuple[str, str], ...], words: str) -> str:
    masked = mask_quotes(words)
    return next((instead for said, instead in known if re.search(said, masked, re.IGNORECASE)), "")


def only_beyond(part: str) -> str:
    """The same for a part of a request that asks for nothing else."""
    return beyond(part) if _PART.fullmatch(part.strip(" .!")) else ""


def without_beyond(words: str) -> tuple[str, str]:
    """“an intro for Nimbus with upbeat music” without the music, and what to say about it."""
    masked = mask_quotes(words.rstrip(" .!"))
    found = _AT_THE_END.search(masked) if ":" not in masked else None  # behind a colon it may be a row of a list
    return (words[: found.start()], beyond(found["part"])) if found else (words, "")


def missing_picture(words: str, context: Context) -> str:
    """For “use my logo” where nothing is uploaded."""
    if context.assets or context.attached or not _OWN_PICTURE.search(mask_quotes(words)):
        return ""
    return "No picture is uploaded yet. Attach it to your message with the paper clip and say what it is for, for example: use this as our logo."
