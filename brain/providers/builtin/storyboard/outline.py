"""The sections of a video in the words of the prompt: commas, “and”, arrows, “then”; each with its own rows."""

import re

from brain.language.words import NUMBER, mask_quotes
from brain.providers.builtin.kinds import Kind, find_kind
from brain.providers.builtin.storyboard.addresses import sending
from brain.providers.builtin.storyboard.facts import with_colon

_STRONG = re.compile(
    r"\s*(?:→|⇒|->|=>|\s>\s|;|\n|\s/\s|(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\bvs)\.\s+|,?\s+(?:and\s+)?then\s+|,?\s+followed by\s+|,?\s+after that,?\s+|\s[–—-]\s(?=(?:end|finish|clos|start|begin|open)\w* with\b|(?:cta|call to action)\b)|,\s+(?=(?:second|third|fourth|fifth|last) (?:is|one is|scene)\b))\s*",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\s*(?:,(?!\d{3}(?!\d))\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+)\s*", re.IGNORECASE)
_ARTICLE = re.compile(
    rf"(?:(?:start|begin|open|end|finish|close)s?(?:ing)? with |include |show |add )?(?:an?|the|another|our|one|{NUMBER}) ",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"^(?:with(?= (?:discount|offer|prices?))|(?:first|second|third|fourth|fifth|last|next)(?: (?:scene|slide|one))?(?: is| shows|:)|(?:please )?(?:add|create|make|insert|include|show)(?= (?:an?|the|another|two|three|four) )|(?:first|finally|lastly)(?=,| an? | the )|"
    r"(?:start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?|end(?:s|ing)?|finish(?:es|ing)?|clos(?:es?|ing)) with)[, ]+",
    re.IGNORECASE,
)
_TURN = re.compile(r"(?:start|begin|open|end|finish|clos)(?:s|e|es|ing|ning)? with\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*,[^()]*\)$")  # “features (fast, private)” has told its rows
MOST_PARTS = 60
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
    if len(_WEAK.findall(words)) > MOST_PARTS:
        return [words]  # a text, not an outline
    for strong in _parts(words, _STRONG):
        sections += _joined(_parts(strong, _WEAK), strong)
    return [with_colon(clean) for section in sections if (clean := _FRAMES.sub("", section).strip(" ,.;"))]


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


def kind_of_section(section: str) -> Kind | None:
    """The kind of scene that begins a section; None when it only says something."""
    kind = find_kind(mask_quotes(section.split(":", 1)[0]))
    if kind is None or kind.generic:
        return None
    lead = section[: kind.start].strip()
    return kind if len(lead.split()) <= 4 else None


def _parts(words: str, separator: re.Pattern[str]) -> list[str]:
    parts, start = [], 0
    blank = re.sub(r"[(\[][^()\[\]]*[)\]]", lambda match: "\x00" * len(match[0]), mask_quotes(words))
    for match in separator.finditer(blank):
        parts.append(words[start : match.start()])
        start = match.end()
    return [part for part in [*parts, words[start:]] if part.strip()]


def _joined(parts: list[str], words: str) -> list[str]:
    """Parts that begin no scene belong to the scene before them, when that one has begun to say its rows."""
    sections: list[str] = []
    for part in parts:
        open_rows = bool(sections) and _has_rows(sections[-1]) and not _IN_BRACKETS.search(sections[-1])
        if (open_rows and not _begins_scene(part)) or (sections and _goes_on(sections[-1], part)):
            sections[-1] = _as_written(sections[-1], part, words)
        else:
            sections.append(part)
    return sections


def _goes_on(sentence: str, part: str) -> bool:
    """“we look for a designer” and “an engineer” are one sentence."""
    return _SENTENCE.match(sentence) is not None and not _CLAUSE.match(part) and kind_of_section(part) is None


def _has_rows(section: str) -> bool:
    kind = kind_of_section(section)
    if kind is None:
        return False
    behind = section[kind.end :]
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
