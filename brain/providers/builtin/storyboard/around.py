"""What stands around a request for a video and is no part of it: who speaks, thanks, how many scenes, what shall be missing."""

import re

from brain.language.durations import DURATION
from brain.language.words import NUMBER
from brain.providers.builtin.slot_words import without_audience

_CALLED = re.compile(
    r",? (?:(?:and )?(?:is|its|it's|the|with the|her|his|their|my) name(?: is)?|name is|(?:which|that|it) is (?:called|named)|whose name is) (?=[A-Z])"
)
# Who speaks, in front of what they want: “Hello, I am a dentist. Please create …”.
_PREAMBLE = re.compile(
    r"^(?:hi|hello|hey|i am|i'm|i have|we are|we're|my name|this is|ok|so)\b[^:\"]{0,120}?(?:[.!,?] +| (?=and (?:i )?(?:need|want)\b))(?:(?:so|just|and|please|pls|now|(?:can|could|would) (?:you|we|u)) )*"
    r"(?=(?:make|create|build|produce|generate|design|i need|i want|we need|need|want) (?:me |us )?(?:an?|one|some) )",
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
    rf"(?: in (?:about |around |roughly )?(?P<time>{DURATION}))?[.!]?$",
    re.IGNORECASE,
)
# “Explain how our service works in a video: …”
_AS_A_VIDEO = re.compile(
    r"^(?:please )?(?:explain|show|tell|present|describe) (?P<what>[^:.]{5,80}?) (?:in|as|with) (?P<video>an? (?:[\w-]+ ){0,4}video)(?P<rest>[:.,].*)?$",
    re.IGNORECASE | re.DOTALL,
)
# “a video that compares our free and our premium plan and asks …”
_COMPARES = re.compile(
    r" (?:that|which) (?:compares?|is comparing) (?P<sides>[^,.:]+? (?:and|with|to) [^,.:]+?)(?P<end>,| and (?=ask|tell|invite|encourage|end)|\.|$)",
    re.IGNORECASE,
)
# “a save the date video with upbeat music for Priya”: the music is a wish of its own.
_MUSIC = re.compile(
    r"(?P<music>,? with (?:[\w-]+ ){0,3}(?:music|soundtrack|voice-?over|sound effects))(?P<end> (?:for|about|of) .*)$",
    re.IGNORECASE,
)
# “… from 1969 ARPANET to 1991 World Wide Web to 2007 iPhone”
_YEARS = re.compile(
    r"(?:,| -|:)? (?:from )?(?P<run>(?:1[5-9]|20)\d\d [^\d,.:]+?(?: (?:to|then|and then) (?:1[5-9]|20)\d\d [^\d,.:]+?){2,})(?=[.]|$)"
)
_NEXT_YEAR = re.compile(r" (?:to|then|and then) (?=(?:1[5-9]|20)\d\d )")
# “Make 3 scenes: …” is a video of so many.
_SO_MANY = re.compile(
    rf"^(?P<verb>(?:please )?(?:make|create|build|generate|design|add|do)(?: me| us)?) (?P<count>{NUMBER}) (?P<noun>scenes|slides)(?=:| about\b| on\b| for\b)",
    re.IGNORECASE,
)


def request_alone(words: str) -> str:
    """“Hello, I am a dentist. Please create a video …, its name is X. Thanks” → “create a video … called X”."""
    words = _COMPARES.sub(
        r": comparison of \g<sides>; ",
        _MUSIC.sub(r"\g<end>,\g<music>", _AS_A_VIDEO.sub(r"\g<video> about \g<what>\g<rest>", words)),
    )
    words = _YEARS.sub(lambda found: f": timeline ({_NEXT_YEAR.sub(', ', found['run'])})", words)
    if explain := _EXPLAIN.match(words):
        return f"a {explain['time'] or ''} explainer about {without_audience(explain['what'])[0]}"
    return _CALLED.sub(
        " called ", _THANKS.sub("", _SO_MANY.sub(r"\g<verb> a video in \g<count> \g<noun>", _PREAMBLE.sub("", words)))
    )


def without_count(rest: str) -> str:
    """“with three scenes about dogs” → “about dogs”."""
    return _WITH_SCENES.sub("", rest)


def is_left_out(section: str) -> bool:
    """“without text”, “no logo”: nothing to show."""
    return _WITHOUT.fullmatch(section) is not None
