"""What stands around a request for a video and is no part of it: who speaks, thanks, how many scenes, what shall be missing."""

import re

from brain.language.durations import DURATION
from brain.language.words import NUMBER

_CALLED = re.compile(
    r",? (?:(?:and )?(?:is|its|it's|the|with the|her|his|their|my) name(?: is)?|name is|(?:which|that|it) is (?:called|named)|whose name is) (?=[A-Z])"
)
# Who speaks, in front of what they want: “Hello, I am a dentist. Please create …”.
_PREAMBLE = re.compile(
    r"^(?:hi|hello|hey|i am|i'm|i have|we are|we're|my name|this is|ok|so)\b[^:\"]{0,120}?[.!,?] +(?:(?:so|just|and|please|pls|now|(?:can|could|would) (?:you|we|u)) )*"
    r"(?=(?:make|create|build|produce|generate|design|i need|i want|we need) (?:me |us )?(?:an?|one|some) )",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"[\s,.!?]+(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|in advance|very much))?[\s.!]*$", re.IGNORECASE
)
_WITHOUT = re.compile(
    r"(?:without|no) (?:any )?(?:texts?|words|music|sound|logos?|voice|colou?rs?|animations?|numbers|title)",
    re.IGNORECASE,
)
_WITH_SCENES = re.compile(rf"^(?:with|in) {NUMBER} (?:scenes?|parts|slides)(?=:| (?:about|for|on)\b)", re.IGNORECASE)


# “Explain what an API is in 30 seconds”; how this workspace is used is no video.
_EXPLAIN = re.compile(
    rf"^(?:please )?explain (?P<what>(?:what|how|why)\b(?![^:]*\b(?:you|this|here|scenes?|videos?|exports?|undo|projects?|share|account)\b)[^:]+?)"
    rf"(?: in (?P<time>{DURATION}))?[.!]?$",
    re.IGNORECASE,
)
# “Make 3 scenes: …” is a video of so many.
_SO_MANY = re.compile(
    rf"^(?P<verb>(?:please )?(?:make|create|build|generate|design|add|do)(?: me| us)?) (?P<count>{NUMBER}) (?P<noun>scenes|slides)(?=:| about\b| on\b| for\b)",
    re.IGNORECASE,
)


def request_alone(words: str) -> str:
    """“Hello, I am a dentist. Please create a video …, its name is X. Thanks” → “create a video … called X”."""
    if explain := _EXPLAIN.match(words):
        return f"a {explain['time'] or ''} explainer about {explain['what']}"
    return _CALLED.sub(
        " called ", _THANKS.sub("", _SO_MANY.sub(r"\g<verb> a video in \g<count> \g<noun>", _PREAMBLE.sub("", words)))
    )


def without_count(rest: str) -> str:
    """“with three scenes about dogs” → “about dogs”."""
    return _WITH_SCENES.sub("", rest)


def is_left_out(section: str) -> bool:
    """“without text”, “no logo”: nothing to show."""
    return _WITHOUT.fullmatch(section) is not None
