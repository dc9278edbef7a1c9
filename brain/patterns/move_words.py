"""The words for places in a video, and for going there."""

import re

from brain.language.words import NUMBER, ORDINAL

MOVE = r"(?:move|put|place|bring|shift|drag|send|push|pull|set|reorder|make|have|let)"
_SPOT = r"(?:place|position|spot|slot|scene|one|clip|slide)"
_NUMBERED_SPOT = _SPOT.replace("|one", "")  # “the second one 2” is no place
_START = rf"(?:(?:to|at|in) )?(?:the )?(?:very )?(?:start|beginning|front|top|head|opener|first(?: {_SPOT})?)"
_END = rf"(?:(?:to|at|in) )?(?:the )?(?:very )?(?:end|back|bottom|tail|closer|last(?: {_SPOT})?|final(?: {_SPOT})?)"
_OF_VIDEO = r"(?: of (?:the |this |my )?(?:video|project|timeline|film))?"
PLACE = re.compile(
    rf"(?:(?:go|come|be|is|goes|comes|as) )?(?:(?P<start>{_START}{_OF_VIDEO}|up front)|(?P<end>{_END}{_OF_VIDEO})"
    rf"|(?:to |at |in |into )?(?:the )?(?:(?:{_NUMBERED_SPOT}|number|no\.?|#) ?#?(?P<number>{NUMBER})|(?P<ordinal>{ORDINAL})(?: {_SPOT})?)"
    rf"|to where (?P<where>.+?) is(?: now)?"
    rf"|to (?P<bare>\d+)"
    rf"|(?:to )?(?:right |just |directly )?(?P<before>before|in front of|ahead of|above) (?P<next>.+)"
    rf"|(?:to )?(?:right |just |directly )?(?P<after>after|behind|below|following) (?P<previous>.+)"
    rf"|(?:in )?between (?P<between>.+) and .+"
    rf"|(?:(?P<steps_before>{NUMBER}|a) )?(?:(?P<step>places?|positions?|steps?|spots?|slots?) )?(?P<way>up|earlier|forward|forwards|down|later|back|backward|backwards|to the left|to the right|left|right)"
    rf"(?: (?:by )?(?P<steps>{NUMBER}|a)(?: (?:places?|positions?|steps?|spots?|slots?))?)?)",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"(?:move|shift|drag|reorder|reposition|relocate) (?P<ref>.+?)(?: (?:somewhere(?: else)?|elsewhere|around|to another place))?",
    re.IGNORECASE,
)
TOWARDS_START = {"up", "earlier", "forward", "forwards", "left", "to the left"}
TIME_WORDS = {"earlier", "later"}
REVERSE = re.compile(
    r"(?:reverse|invert|flip|turn around) (?:the )?(?:order|sequence|scenes|timeline)(?: of (?:the |all )?(?:scenes|video))?",
    re.IGNORECASE,
)
ORDER = re.compile(
    rf"(?:(?:change|set|make|use|put) )?(?:the )?(?:new )?(?:order|scenes)(?: of (?:the )?scenes)?(?: to| in the order| in order|:| is)? (?P<order>{NUMBER}(?:(?:, ?| and |, and | ){NUMBER})+)",
    re.IGNORECASE,
)
NAMED_ORDER = re.compile(
    r"(?:(?:change|set|put|make|use|bring) )?(?:(?:the )?(?:new )?(?:scene )?order(?: of the scenes)?(?: to| is| should be|:)|(?:them|the scenes|everything|all scenes) in (?:the |this )?order:?)"
    r" (?P<order>.+[,→>].+)",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"(?:start|begin|open)(?: the video)? (?:with|on) (?P<first>.+)|(?:end|finish|close)(?: the video)? (?:with|on) (?P<last>.+)|"
    r"use (?P<opens>.+?) as (?:the |our |an )?(?:intro|opening|opener|start)|use (?P<ends>.+?) as (?:the |our |an )?(?:outro|ending|end)",
    re.IGNORECASE,
)
