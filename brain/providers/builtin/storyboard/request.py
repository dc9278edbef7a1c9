"""What is said about a whole video: how long, about what, in which look, and which sections it has."""

import re
from dataclasses import dataclass

from brain.context import Context
from brain.language.durations import find_seconds
from brain.language.words import NUMBER, mask_quotes, number, plain
from brain.patterns.colours_said import colours_only
from brain.providers.builtin.kinds import find_kind
from brain.providers.builtin.lines import is_marked, lines_of
from brain.providers.builtin.look_words import style_only
from brain.providers.builtin.peeling import Peeled, peel
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slot_words import name_in, without_audience
from brain.providers.builtin.storyboard.nouns import NOUN, TOTAL, format_of, genre_of
from brain.providers.builtin.storyboard.outline import is_outline, split_sections

_VERB = (
    r"(?:(?:make|create|produce|build|design|generate|write|plan|storyboard|do|put together|give|i want|we want|i need|we need|"
    r"i'd like)(?: (?:me|us))?\s+)?"
)
_HEAD = re.compile(
    rf"{_VERB}(?:an?|another|one)?\s*(?P<words>(?:[^\s,:;.]+(?:\.\d+)?,?\s+){{0,9}}?)(?P<noun>{NOUN})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NEVER = re.compile(
    r"\b(?:the|my|our|this|that|it|its|scenes?|to|of|with|a|an|and|add|insert|delete|remove|change|call|rename|move|is|as|"
    r"undo|what|how|why|can|intro|opener|opening|closing|title|end)\b",
    re.IGNORECASE,
)
_PLAIN_WORDS = re.compile(
    r"\b(?:short|quick|long|new|nice|cool|great|good|simple|animated|little|small|clean|stylish|professional|modern|complete|whole|"
    r"full|beautiful|motion|graphics?|vertical|square|portrait|landscape|horizontal|wide(?:screen)?|tiktok|instagram|youtube|"
    r"linkedin|social|media|corporate|another|length|about|year|in|review)\b",
    re.IGNORECASE,
)
_STOP = r"(?=$|\s+(?:with|that (?:has|have|contains|includes|shows|consists)|featuring|including|containing|consisting|made of|starting|beginning)\b|\s*[,:;\n→]|\.(?:\s|$)|\s+in \w+ (?:scenes|parts)|\s[—–-]+>?\s)"
_SUBJECT = re.compile(
    rf"\s*,?\s*(?:called|for|about|on|introducing|of|from|promoting|announcing|presenting|explaining|to (?:introduce|announce|promote|launch|"
    rf"explain|celebrate|present|advertise))\s+(?P<subject>.+?){_STOP}(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = re.compile(
    rf"\s*(?:,|[—–-])\s*(?P<about>(?:an?|the|our|my|your) .+?){_STOP}(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_ONE_SCENE = re.compile(
    r"\s*(?:(?:that |which )?(?:says?|saying|reads?)\b|titled|with (?:the |a )(?:text|title|words?|headline|tagline|message)\b)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\s*(?:[,:;.—–-]|\band\b|\bwith\b|\bthat (?:has|have|contains|includes|shows|consists of)\b|\b(?:featuring|including|containing|"
    r"consisting of|made of)\b|\bin \w+ (?:scenes|parts)\b|\bthese (?:scenes|sections)\b|\bthe following\b|\bscenes\b|\bsections\b)",
    re.IGNORECASE,
)
_ENDS_LINK = re.compile(r"(?:^|[,;.—–-]|\b(?:of|for|in|lasting|lasts|about|around|with|and))\s*$", re.IGNORECASE)
_BEGINS_LINK = re.compile(r"\s*(?:$|[,;:.—–]|->|\b(?:long|in total|with|and|that|of|for|about)\b)", re.IGNORECASE)
_IN_A_YEAR = re.compile(r"(?<=\w) in (?:19|20)\d\d$")  # “Nimbus in 2025”: the year is no part of the name
LEAST = 2.0  # seconds of a whole video
_COUNT = re.compile(rf"\bin (?P<count>{NUMBER}) (?:scenes|parts|slides)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """`about` says what the subject is: “a weather app”. `sections` are as they were said; none leaves the story free."""

    said: str
    subject: str = ""
    topic: str = ""  # the subject as it stands in a sentence: “coffee”, “Nimbus”
    about: str = ""
    genre: str | None = None
    sections: tuple[str, ...] = ()
    seconds: float | None = None
    colours: str = ""
    style: str = ""
    format: str | None = None
    count: int | None = None

    @property
    def is_product(self) -> bool:
        return bool(self.about) or self.genre in {"launch", "advert"} or self.is_name

    @property
    def is_name(self) -> bool:
        return self.topic[:1].isupper() and len(self.topic.split()) <= 3


def find_request(prompt: str, context: Context) -> VideoRequest | None:
    """None when the prompt does not ask for a video of several scenes."""
    first, *lines = prompt.strip().splitlines()
    listed = [line for line in lines if line.strip()]
    first, audience = without_audience(plain(first))
    head = _HEAD.fullmatch(first)
    if head is None or _ONE_SCENE.match(head["rest"]):
        return _outline_alone(prompt)
    if _NEVER.search(TOTAL.sub("", _without_review(head["words"]))) or "?" in mask_quotes(first):
        return None
    words, total = _total(head["words"], context)
    peeled = peel(head["rest"].strip().rstrip("."), context)
    found = _SUBJECT.fullmatch(peeled.text)
    subject, rest = (found["subject"], found["rest"]) if found else ("", peeled.text)
    described = _ABOUT.fullmatch(rest)
    if described and not _is_section(described["about"]):
        about, rest = described["about"], described["rest"]
    else:
        about = ""
    subject, about, tail = _without_looks(subject, about, context)
    subject = _IN_A_YEAR.sub("", subject)
    rest, later = _total_between(rest, context) if total is None and peeled.seconds is None else (rest, None)
    rows = [f"- {line}" for line in lines_of("\n".join(listed))] if listed else []
    sections = split_sections(_without_links(rest)) + [section for row in rows for section in [row[2:]]]
    seconds = total or peeled.seconds or later
    if not sections and (
        (seconds and seconds <= 6) or (re.search("clip|animation", head["noun"], re.IGNORECASE) and not seconds)
    ):
        return None
    looks, names = _looks_and_names(words)
    counted = _COUNT.search(mask_quotes(first))
    return VideoRequest(
        said=prompt, subject=_named(subject or names), topic=name_in((subject or names).strip(" ,.'\"")),
        about=about.strip(), count=number(counted["count"]) if counted else None, genre=genre_of(f"{head['words']} {head['noun']}"),
        sections=tuple(sections), seconds=seconds, colours=f"{looks[0]} {peeled.colours} {tail.colours}".strip(),
        style=f"{looks[1]} {peeled.style} {tail.style} {audience}".strip(), format=format_of(mask_quotes(first)),
    )  # fmt: skip


def _without_looks(subject: str, about: str, context: Context) -> tuple[str, str, Peeled]:
    """“Nimbus in navy and orange: …”: the looks in front of the sections."""
    found = peel(about or subject, context)
    is_place = " the " in (about or subject)[len(found.text) :].lower()  # “a festival in the forest”
    if found.seconds or found.place or not (found.colours or found.style) or not found.text or is_place:
        return subject, about, Peeled("")
    return (subject, found.text, found) if about else (found.text, about, found)


def _outline_alone(prompt: str) -> VideoRequest | None:
    """“Intro, quote from Ada: “…”, pricing and outro”, or lines that name a scene each."""
    lines = lines_of(prompt)
    marked = len(lines) > 1 and sum(is_marked(line) for line in prompt.splitlines()) >= len(lines) - 1
    sections = lines if len(lines) > 1 else split_sections(plain(prompt))
    if marked and lines[0].endswith(":"):
        sections = lines[1:]
    return VideoRequest(said=prompt, sections=tuple(sections)) if is_outline(sections, listed=marked) else None


def _total(words: str, context: Context) -> tuple[str, float | None]:
    """The words without the length of the whole; a length in front of a scene's kind is that scene's own."""
    match = TOTAL.search(mask_quotes(words))
    if match is None or match["time"].lower() in {"as", "a s"} or _is_section(words[match.end() :].split(",")[0]):
        return words, None
    return _cut(words, match), find_seconds(match["time"], context.fps)


def _cut(words: str, match: re.Match[str]) -> str:
    lead = re.sub(r"(?:\b(?:of|for|in|lasting|that lasts)|,)\s*$", "", words[: match.start()])
    return f"{lead} {words[match.end() :]}"


def _total_between(words: str, context: Context) -> tuple[str, float | None]:
    """As `_total`, of a length that stands by itself: “9:30 keynote” and “3 ms latency” are what sections say."""
    for match in TOTAL.finditer(masked := mask_quotes(words)):
        before, behind = masked[: match.start()], masked[match.end() :]
        seconds = find_seconds(match["time"], context.fps)
        if (seconds or 0) >= LEAST and _ENDS_LINK.search(before) and _BEGINS_LINK.match(behind):
            return _cut(words, match), seconds
    return words, None


def _is_section(words: str) -> bool:
    kind = find_kind(words.strip())
    return kind is not None and not kind.generic and kind.end == len(words.strip())


def _without_review(words: str) -> str:
    return re.sub(r"\bin\b", "", words)


def _without_links(words: str) -> str:
    while match := _LINK.match(words):
        words = words[match.end() :]
    return words.strip()


def _looks_and_names(words: str) -> tuple[tuple[str, str], str]:
    """“dark energetic Nimbus launch” → (dark, energetic), Nimbus."""
    left = _PLAIN_WORDS.sub(" ", words).split()
    colours = [word for word in left if colours_only(word, moods=True)]
    style = [word for word in left if word not in colours and style_only(word)]
    names = [word for word in left if word not in colours + style and not genre_of(word)]
    return (" ".join(colours), " ".join(style)), " ".join(names)


def _named(subject: str) -> str:
    return capital(name_in(subject.strip(" ,.'\"")))
