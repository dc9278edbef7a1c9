"""Finds what a request for a scene says: kind, texts, name, length, colours, place."""

import re
from dataclasses import dataclass, field

from brain.context import Context
from brain.language.moods import ASKED_FIRST
from brain.language.words import NUMBER, mask_quotes, plain, quoted
from brain.providers.builtin.kinds import Kind, find_kind
from brain.providers.builtin.lines import one_line
from brain.providers.builtin.marks import split_marks
from brain.providers.builtin.peeling import Peeled, peel, without_place
from brain.providers.builtin.rewording import reworded
from brain.providers.builtin.rows import rows_of
from brain.providers.builtin.slot_words import named, with_quoted, without_audience, without_looks, without_time

_ADD = re.compile(
    r"(?:(?:add|create|insert|append|include|generate|build|design|produce|make|show|have|do|put|write|give|start with|begin with|"
    r"explain(?=[^:]* in \w+ steps)|open with|end with|finish with|(?:i|we)(?:'d| would)? (?:need|want|like|love)(?: to (?:have|see|add|get|make|create|show))?)"
    r"(?: (?:me|us|in|also))? )",
    re.IGNORECASE,
)
# Behind “make” or “show”, these begin a wish about something that is there already.
_THERE = re.compile(
    r"(?:the|it|this|that(?! [$€£]?\d)|them|these|those|all|every|everything|scenes?|its)\b", re.IGNORECASE
)
# “Show the app on a phone”, “show the trend: 2021 5, 2022 9” are about something that is not there yet.
_SHOWN = re.compile(
    r"the logo of (?!(?:scene|slide|the)\b)|the .+ (?:on|in) an? (?:phone|laptop|browser|tablet|mobile|screen)\b|the .+:\s",
    re.IGNORECASE,
)
_CAREFUL = re.compile(
    r"(?:i|we|make|show|have|do|put|write|give|start with|begin with|open with|end with|finish with)\b", re.IGNORECASE
)
FENCE = re.compile(r"```[\w+-]*\n?(?P<code>.*?)```|`(?P<inline>[^`]+)`", re.DOTALL)
# “Our survey: yes 78%, no 22% as a pie chart”
_AS_KIND = re.compile(
    r"(?<=[^\s,]),? as (?:an? )?(?P<kind>(?:(?:pie|donut|bar|column|line) (?:chart|graph|diagram)|timeline|numbered list|bullet list))[.!]?$",
    re.IGNORECASE,
)
# “"Coming soon" in big letters”: how the words stand is not to be read.
_QUOTE_ALONE = re.compile(r"^(?P<quote>\"[^\"]+\") (?:in|as|with|at|over|using)\b[^\":]*$", re.IGNORECASE)
# “a chat, Mum: where are you? Me: on my way!”: the colon is that of a message.
_SPEAKS_FIRST = re.compile(r"[,.]\s+(?P<who>[A-Z]\w{0,19}(?: [A-Z]\w{0,19})?)$")
_DANGLES = re.compile(r"\bbetween (?:the |scenes? )?[\w ]{1,20}$", re.IGNORECASE)
# “After scene 1 add a chart” as “add after scene 1 a chart”.
_PLACE_AHEAD = re.compile(
    r"(?P<place>(?:right |directly )?(?:after|before|behind) [^,:]{1,30}?),? (?=(?:add|insert|put|show|create|make)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\s*(?:(?:for|about|of|introducing|on|featuring|with|showing|to introduce|named|called|titled|promoting|from) )(?P<subject>.+)",
    re.IGNORECASE,
)
_ONTO = re.compile(
    r"\w (?:to|of|in|on|onto|from|behind|under|around|into|above|below)(?: the| my| this| its)? ?$", re.IGNORECASE
)
_SUBTITLED = re.compile(r"(?<=\"),? (?:and (?:the )?)?(?:sub ?title|tag ?line|sub ?line):? (?=\")", re.IGNORECASE)
_OPENS = re.compile(r"(?:start|begin|open) with", re.IGNORECASE)
# “for Acme that is 5 seconds long and dark green”: what is left when the time is taken out.
_LOOSE_AND = re.compile(r"\s+(?:(?:that|which) (?:is|lasts)|that's|lasting)\s+and\s+", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:\s+(?:(?:that|which)(?: is| lasts)?|that's|and|,))+\s*$", re.IGNORECASE)
_INTO = re.compile(
    r"\s*(?:(?:to|in|into|on) (?:the |this |my )?(?:\w+ )?(?:scene|slide|card|clip|intro|outro|it)\b|"
    r"(?:a (?:bit|little) |much )?(?:shorter|longer|bigger|smaller|larger|faster|slower|darker|lighter|brighter|calmer)\b)",
    re.IGNORECASE,
)


# All that stands behind the colon of these is shown as it is written.
LONGEST_HEAD = 80  # characters
_OF_ROWS = {"timeline", "steps", "features", "list", "team", "pricing", "stats", "chart", "line", "pie"}
VERBATIM = {"chat", "code", "post"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """A request for one scene. `said` is what is left of it without the wishes about looks, length and place.

    `asked`: it began with a word such as “add”. `before` and `subject` are the words around the kind.
    """

    said: str
    asked: bool
    kind: Kind | None
    texts: dict[str, str] = field(default_factory=dict)
    before: str = ""
    behind: str = ""
    subject: str = ""
    seconds: float | None = None
    colours: str = ""
    style: str = ""
    place: int | None = None


def find_slots(clause: str, context: Context) -> Slots | None:
    """None when the clause is about something that is there already."""
    if (fence := FENCE.search(clause)) and (shown_code := _code(clause, fence)):
        return shown_code
    text = _SUBTITLED.sub(" with the tagline ", plain(ASKED_FIRST.sub(r"\1: ", one_line(clause))))
    ahead = _PLACE_AHEAD.match(text)
    text = (
        f"{text[ahead.end() :].split(' ', 1)[0]} {ahead['place']} {text[ahead.end() :].partition(' ')[2]}"
        if ahead
        else text
    )
    text = _with_colon(reworded(text))
    if as_kind := _AS_KIND.search(mask_quotes(text)):
        what = _ADD.sub("", text[: as_kind.start()], count=1)
        text = f"add a {as_kind['kind']} of {what}"
    verb = _ADD.match(text)
    rest = text[verb.end() :] if verb else text
    if (
        verb
        and _CAREFUL.match(verb[0])
        and _THERE.match(rest)
        and not (verb[0].lower().endswith(("show ", " me ", " us ")) and _SHOWN.match(rest))
    ):
        return None
    rest, place = without_place(rest, context) if verb else (rest, None)
    if _DANGLES.search(rest):
        return None  # “a slide between the intro” goes on behind its “and”
    rest, audience = without_audience(rest)
    peeled = peel(rest, context)
    audience = f"{audience} {peeled.style}".strip()
    kind, head, texts = _announced(peeled.text)
    if kind is None:
        return Slots(
            said=peeled.text, asked=verb is not None, kind=None, texts=texts, before=head, seconds=peeled.seconds,
            colours=peeled.colours, style=audience, place=peeled.place or place,
        )  # fmt: skip
    counted = re.match(NUMBER, kind.word, re.IGNORECASE) is not None  # “onboarding in 5 steps”
    if _INTO.match(head[kind.end :]) or (_ONTO.search(head[: kind.start]) and not counted):
        return None  # “add a title to scene 2” and “add a shadow to the title” are about what is there
    before, seconds = without_time(head[: kind.start], context)
    behind, later_seconds = head[kind.end :], None
    if kind.template != "comparison":  # “before and after: load time 4.2s vs 0.8s”
        behind, later_seconds = without_time(behind, context)
    around = peel(_LOOSE_AND.sub(", ", behind), context) if texts or later_seconds else Peeled(behind)
    behind = _LOOSE_END.sub("", around.text)
    before, colours, style = without_looks(before)
    name = before.removesuffix(" as")  # “our users as a line chart”
    subject = _SUBJECT.fullmatch(behind)
    return Slots(
        said=peeled.text,
        asked=verb is not None or name != before,
        kind=kind,
        texts=with_quoted(texts, before, behind),
        before="" if quoted(before) else name,
        behind=behind.strip(" ,"),
        subject="" if quoted(behind) or not subject else named(subject["subject"].strip(" ,")),
        seconds=next((each for each in (seconds, later_seconds, around.seconds, peeled.seconds) if each), None),
        colours=f"{colours} {around.colours} {peeled.colours}".strip(),
        style=f"{style} {around.style} {audience}".strip(),
        place=peeled.place or around.place or place or (1 if verb and _OPENS.match(verb[0]) else None),
    )


def _code(clause: str, fence: re.Match[str]) -> Slots | None:
    """“Show this code ```…```”: its lines stay as they are written."""
    around = plain(f"{clause[: fence.start()]} {clause[fence.end() :]}").strip(" :,")
    kind = find_kind(around)
    asks = not around or _ADD.match(around) or (kind is not None and kind.template == "code")
    if not asks or (kind is not None and kind.template != "code" and not kind.generic):
        return None
    kind = kind if kind and not kind.generic else Kind("code", "code", 0, 0)
    return Slots(said=around, asked=True, kind=kind, texts={"text": fence[0]})


def _with_colon(text: str) -> str:
    """“timeline of our company. 2012 founded, 2015 first shop”: the full stop announces the rows as a colon does."""
    head, stop, rows = text.partition(". ")
    if not stop or ":" in mask_quotes(text) or len(head) > LONGEST_HEAD or len(rows_of(rows)) < 2:
        return text
    kind = find_kind(mask_quotes(head))
    return f"{head}: {rows}" if kind and kind.template in _OF_ROWS else text


def _announced(text: str) -> tuple[Kind | None, str, dict[str, str]]:
    head, texts = split_marks(text, None)
    kind = find_kind(mask_quotes(head))
    if kind and kind.template in {"quote", "testimonial"}:
        head, texts = split_marks(text, "quote")
    if kind and kind.template in VERBATIM and texts:
        announced, colon, verbatim = text[len(head) :].partition(":")
        title = {"title": texts["title"].split(":")[0].strip()} if "title" in texts and announced else {}
        if kind.template == "chat" and colon and (first := _SPEAKS_FIRST.search(head)):
            head, verbatim = head[: first.start()], f"{first['who']}: {verbatim.strip()}"
        texts = {"text": verbatim.strip(), **title} if colon else texts
        return kind, head, texts
    return kind, head, {slot: _QUOTE_ALONE.sub(r"\g<quote>", words) for slot, words in texts.items()}
