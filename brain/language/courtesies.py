"""Sentences around a wish that ask for nothing: praise and thanks, and the announcement of how many wishes there are."""

import re

_KIND_START = re.compile(
    r"(?:(?:hey|hi|hello|thanks?|thank you|thx|great|nice|perfect|awesome|cool|wow|ok(?:ay)?|love (?:it|this)|(?:i|we) (?:love|like) (?:it|this)|"
    r"(?:(?:this|that|it) )?(?:looks?|is|(?:is )?looking) (?:really |very |so )?(?:great|good|nice|amazing|lovely))"
    r"(?: (?:there|everyone|team|so much|a lot|job|work|already|so far))?\s*[.!…]+\s+)+(?=\S)",
    re.IGNORECASE,
)
# “Two small things: …” says how many wishes there are, unless it is the heading of a list.
_ANNOUNCED = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|now|just|only|here are|i have|i've got|there are|please|we have|we need),? )*"
    r"(?:an?|one|two|three|four|five|\d|some|several|a few|a couple(?: of)?)(?: (?:small|little|minor|quick|more|last|other|tiny|final|simple|further))* "
    r"(?:things?|changes?|edits?|tweaks?|requests?|fix(?:es)?|corrections?|adjustments?|wish(?:es)?|remarks?|comments?)"
    r"(?: (?:please|from me|from us|for you|to change|to fix|from my side))?\s*(?::|\s[–—-])\s*(?=\S)",
    re.IGNORECASE,
)
_KIND_END = re.compile(
    r"(?P<stop>[.!?])?\s+(?P<kind>(?:many )?thanks?|thank you|thx|ty|cheers|pls|please)(?: (?:a lot|so much|very much|in advance|again|you))?[\s.!]*$",
    re.IGNORECASE,
)


def without_courtesies(prompt: str) -> str:
    """Without a sentence in front that only praises, and one behind that only thanks."""
    text = _KIND_START.sub("", prompt)
    end = _KIND_END.search(text)
    return text[: end.start()] if end and end["stop"] else text


def unannounced(prompt: str) -> str | None:
    """“Two small things: …” without saying so; None where nothing is announced."""
    found = _ANNOUNCED.match(text := without_courtesies(prompt))
    return text[found.end() :] if found else None
