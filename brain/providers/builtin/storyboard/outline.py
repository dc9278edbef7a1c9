"""The sections of a video in the words of the prompt: commas, “and”, arrows, “then”; each with its own rows."""

import re

from brain.language.words import NUMBER, mask_quotes
from brain.providers.builtin.rows import enumerated
from brain.providers.builtin.storyboard.addresses import address_in, sending
from brain.providers.builtin.storyboard.calls import calling, calling_at_the_end, ending
from brain.providers.builtin.storyboard.facts import with_colon
from brain.providers.builtin.storyboard.labelled import is_labelled
from brain.providers.builtin.storyboard.section_kinds import kind_of_section
from brain.providers.builtin.storyboard.units import as_section, kept_together

_STRONG = re.compile(
    r"\s*(?:→|⇒|->|=>|\s>\s|;|\n|\s/\s|(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\bvs)\.\s+|,?\s+(?:and\s+)?then\s+|,?\s+followed by\s+|,?\s+after that,?\s+|\s[–—-]\s(?=(?:end|finish|clos|start|begin|open)\w* with\b|(?:cta|call to action)\b)|,\s+(?=(?:second|third|fourth|fifth|last) (?:is|one is|scene)\b))\s*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,(?!\d{3}(?!\d))\s*(?P<last>and\s+|&\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_ARTICLE = re.compile(
    rf"(?:(?:start|begin|open|end|finish|close)s?(?:ing)? with |include |show |add )?(?:an?|the|another|our|one|{NUMBER}) ",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"^(?:then(?= (?:who|what|how|where|why|a|an|the|show|our)\b)|with(?= (?:discount|offer|prices?))|(?:first|second|third|fourth|fifth|last|next)(?: (?:scene|slide|one))?(?: is| shows| says| with| has|:)|(?:it |that )?(?:should |must )?(?:includes?|including|mention|contain|cover|talk about)(?= [^:]*$|:)|(?:please )?(?:add|create|make|insert|show)(?= (?:an?|the|another|two|three|four|five|our|\d) )|(?:first|finally|lastly)(?=,| an? | the )|"
    r"(?:start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?|end(?:s|ing)?|finish(?:es|ing)?|clos(?:es?|ing)) with)[, ]+",
    re.IGNORECASE,
)
_TURN = re.compile(r"(?:start|begin|open|end|finish|clos)(?:s|e|es|ing|ning)? with\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*,[^()]*\)$")  # “features (fast, private)” has told its rows
MOST_PARTS = 60
_INSIDE = re.compile(
    r"(?:on|at|by|from|between|hosted by|written by) ", re.IGNORECASE
)  # “on Spotify and Apple Podcasts” is one
_ANSWERED = re.compile(r"([^.?!\":]{5,80}\?)\s+([^.?!\"]{2,100})(?:[.!]|$)\s*")  # “Do you ship? Yes, to 40 countries.”
_ARE = re.compile(  # “Speakers are Joana Silva, Mark Otieno and Yuki Tanaka”
    r"(?P<label>\b(?:our |the )?(?:speakers|guests|hosts|sponsors|topics|values|rules|classes|courses)) (?:are|include) (?=[^.:]*,)",
    re.IGNORECASE,
)
_LISTED = re.compile(r",\s*(?:and|&)\s", re.IGNORECASE)  # “a, b, and c”: this “and” is the one that parts
_SENTENCE = re.compile(
    r"(?:we|you|they|it|he|she|i|our \w+|your \w+|there)(?:'re|'s|'ve|'ll| [a-z]+) .*(?<![.!?])$",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉ\"“])|\n+")
_CLAUSE = re.compile(
    r"(?:we|you|they|it|he|she|i|there|our|your|what|why|how|when|where|who|apply|sign|join|try|visit|book|remote|full|part)\b|.*[@/]|.*\.\w",
    re.IGNORECASE,
)
# Words for scenes that are also words for what an app can do.
_AMBIGUOUS = {
    "chat",
    "code",
    "post",
    "location",
    "device",
    "team",
    "showcase",
    "particles",
    "gradient",
    "line",
    "pie",
    "counter",
    "countdown",
    "list",
}


def split_sections(words: str) -> list[str]:
    """Each section with the rows that belong to it: “three features: fast, private, open” is one."""
    sections: list[str] = []
    words = _ARE.sub(r"\g<label>: ", words)
    if len(_COMMA.findall(words)) + len(_AND.findall(words)) > MOST_PARTS:
        return [words]  # a text, not an outline
    if (found := enumerated(words)) and found[1][1:]:
        front, rows = found
        return [part for part in (front, f"steps: {' / '.join(rows)}") if part]
    if len(asked := _ANSWERED.findall(words)) > 1:
        return [f'title that says "{question}" with the tagline "{answer}"' for question, answer in asked]
    for strong in _parts(words, _STRONG):
        sections += _joined(_weak_parts(strong), strong)
    sections = [*(calling(each) for each in sections[:-1]), *(calling_at_the_end(each) for each in sections[-1:])]
    return [
        with_colon(clean)
        for section in sections
        if (clean := as_section(_FRAMES.sub("", ending(section)).strip(" ,.;")))
    ]


def _weak_parts(words: str) -> list[str]:
    """Parted by commas and by “and”. In a longer list only the last “and” parts: “mix flour and eggs, add milk, fry”."""
    parts = _parts(words, _COMMA)
    short = sum(not (address_in(part) or sending(part)) for part in parts) < 3
    last = -1 if _LISTED.search(mask_quotes(words)) else len(parts) - 1
    return [each for number, part in enumerate(parts) for each in _halves(part, always=short or number == last)]


def _halves(part: str, *, always: bool) -> list[str]:
    halves = _parts(part, _AND)
    always = always and not _INSIDE.match(part)
    return halves if always or any(_begins_scene(half) for half in halves[1:]) else [part]


def sentences(text: str) -> list[str]:
    """A text that somebody wrote for reading: each of its sentences is a section."""
    return [clean for each in _SENTENCE_END.split(text) if (clean := each.strip().rstrip("."))]


def is_outline(sections: list[str], *, listed: bool) -> bool:
    """Whether a prompt that names no video is one all the same: three sections that are scenes, of two kinds.

    In lines that are `listed` with bullets or numbers, half of them are enough.
    """
    kinds = [kind for section in sections if (kind := kind_of_section(section))]
    enough = len(kinds) * 2 >= len(sections) if listed else len(kinds) == len(sections)
    return len(sections) >= 3 and enough and len({kind.template for kind in kinds}) >= 2


def _parts(words: str, separator: re.Pattern[str]) -> list[str]:
    parts, start = [], 0
    blank = re.sub(r"[(\[][^()\[\]]*[)\]]", lambda match: "\x00" * len(match[0]), mask_quotes(kept_together(words)))
    for match in separator.finditer(blank):
        parts.append(words[start : match.start()])
        start = match.end()
    return [part for part in [*parts, words[start:]] if part.strip()]


def _joined(parts: list[str], words: str) -> list[str]:
    """Parts that begin no scene belong to the scene before them, when that one has begun to say its rows."""
    sections: list[str] = []
    for part in parts:
        open_rows = bool(sections) and _has_rows(sections[-1]) and not _IN_BRACKETS.search(sections[-1])
        begins = (
            _begins_scene(part)
            or _IN_BRACKETS.search(part) is not None
            or (bool(sections) and _begins_label(part, sections[-1]))
        )
        if (open_rows and not begins) or (sections and _goes_on(sections[-1], part)):
            sections[-1] = _as_written(sections[-1], part, words)
        else:
            sections.append(part)
    return sections


def _begins_label(part: str, before: str) -> bool:
    """“price: $29” behind “features: light, quiet”, unless the rows there have labels of their own: “Fast: no waiting”."""
    kind = kind_of_section(before)
    of_words = kind is None or kind.template in {"features", "list", "steps"}
    return of_words and is_labelled(part) and mask_quotes(before).count(": ") < 2


def _goes_on(sentence: str, part: str) -> bool:
    """“we look for a designer” and “an engineer” are one sentence."""
    return _SENTENCE.match(sentence) is not None and not _CLAUSE.match(part) and kind_of_section(part) is None


def _has_rows(section: str) -> bool:
    kind = kind_of_section(section)
    if kind is None:
        return is_labelled(section)
    behind = section[kind.end :]
    if kind.template == "title" and re.match(r"\s+(?:by|from)\b", behind):
        return False  # “welcome by our CEO”
    return (
        ":" in mask_quotes(behind)
        or re.match(r"\s+(?:for|with|by|from|about|that says|saying|of)\b|\s+\S", behind) is not None
    )


def _begins_scene(part: str) -> bool:
    if _TURN.match(part) or sending(part):
        return True
    kind = kind_of_section(part)
    if kind is None:
        return False
    if _ARTICLE.match(part):
        return True
    whole = re.match(r"\s*(?:$|:|for\b|from\b|of\b|by\b|with\b|that\b|saying\b|\")", part[kind.end :]) is not None
    return kind.start == 0 and whole and (kind.template not in _AMBIGUOUS or ":" in part or kind.word == "credits")


def _as_written(left: str, right: str, words: str) -> str:
    """The two as they stand in the words, with what is between them."""
    start = words.find(left)
    end = words.find(right, start + len(left)) + len(right)
    return words[start:end]
