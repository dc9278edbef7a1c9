"""A section of the prompt as a scene. Nothing is invented: what is missing stands there as its name, with advice."""

import re
from dataclasses import replace
from typing import Any

from brain.context import Context
from brain.language.durations import DURATION
from brain.language.words import NUMBER, shown
from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.compose.numbers import find_figures, stands_alone
from brain.providers.builtin.dates import WHEN
from brain.providers.builtin.rows import capital, clipped, rows_of
from brain.providers.builtin.storyboard.addresses import sending
from brain.providers.builtin.storyboard.calls import action
from brain.providers.builtin.storyboard.drafts import Draft, draft, statement
from brain.providers.builtin.storyboard.labelled import labelled
from brain.providers.builtin.storyboard.openings import HOOK, hook, opening
from brain.providers.builtin.storyboard.section_kinds import kind_of_section
from brain.providers.builtin.storyboard.untold import without_rows
from brain.providers.builtin.storyboard.video_request import VideoRequest, is_clause
from brain.providers.builtin.wanted import Missing, Wanted, find_wanted

_ARTICLE = re.compile(r"^(?:an?|the|our|my|some|another|one)\s+", re.IGNORECASE)
_SAYS = re.compile(
    r"(?:the |a )?(?:(?:poem|haiku|verse|rhyme|lyrics|joke)(?=:)|(?:quotes|sentences|phrases|lines|words|messages)(?= \")|(?:headings|titles|chapters|topics|points|sections)(?= (?-i:[A-Z\"]))|question|hook|sentence|words?|line(?! (?:chart|graph|plot))|phrase|slogan|claim|message|statement)"
    r"(?: that says)?:? (?=\S)",
    re.IGNORECASE,
)
_HOURS = re.compile(r"(?:the |our )?opening (?:hours|times)\b:?\s*(?=\S)", re.IGNORECASE)
_COUNTED = re.compile(rf"(?:the |our )?(?:{NUMBER} )?(?:main |key )?features", re.IGNORECASE)
_GOODBYE = re.compile(r"(?:thanks|thank you|goodbye|good bye|bye|see you|the end)\b", re.IGNORECASE)
_NAME_OF_IT = re.compile(r"(?:the |our )?(?:product|brand|company|app) name", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:on|from|until) {WHEN}", re.IGNORECASE)
MOST_FIGURES = 4  # side by side
_BARE_OPENING = re.compile(
    r"(?:an? |the )?(?:\w+ )?(?:intro(?:duction)?|opening|opener|title(?: card)?|logo|welcome)(?: scene| card)?",
    re.IGNORECASE,
)


def drafts_of(request: VideoRequest, context: Context, motion: str | None) -> list[Draft]:
    """Sections that are one number each stand together in one scene."""
    drafts: list[Draft] = []
    figures: list[str] = []
    for section in [*request.sections, ""]:
        if section and _is_figure(section):
            figures.append(section)
            continue
        drafts += _figures(figures, request, context)
        figures = []
        told = request.genre == "launch" and _NAME_OF_IT.fullmatch(section)  # its story shows the name
        if section and not told:
            drafts.append(_draft(section, request, context, motion, len(drafts)))
    return drafts


def _is_figure(section: str) -> bool:
    is_one = (
        find_figures(f"{section}, {section}") is not None and stands_alone(section) and kind_of_section(section) is None
    )
    is_length = re.fullmatch(DURATION, section.strip(), re.IGNORECASE) is not None  # “2 minutes”: of what it speaks
    return is_one and not is_length and not _DATED.search(section)


def _figures(figures: list[str], request: VideoRequest, context: Context) -> list[Draft]:
    if not figures:
        return []
    if len(figures) > MOST_FIGURES:
        half = -(-len(figures) // 2)
        return [*_figures(figures[:half], request, context), *_figures(figures[half:], request, context)]
    words = ", ".join(figures)
    found = find_wanted(f"stats: {words}" if len(figures) > 1 else words, context)
    if not isinstance(found, Wanted):
        return [statement(words, None, 1)]
    content = _own(found)
    if found.template == "stats" and request.subject:
        content |= {"title": clipped(f"{request.subject} in numbers", 120)}
    return [Draft(template=found.template, name="In numbers", content=content)]


def _draft(section: str, request: VideoRequest, context: Context, motion: str | None, turn: int) -> Draft:
    kind = kind_of_section(section)
    if _GOODBYE.match(section):
        return draft("closing", "Closing", title=capital(section), brand=clipped(request.subject, 60))
    if _HOURS.match(section):
        return _hours(section, request, motion, turn)
    if sends := sending(section):
        return draft(
            "action", "Call to action", action=capital(clipped(sends[0], 40)), url=sends[1], title=request.subject
        )
    if HOOK.fullmatch(section):
        return statement(hook(request), motion, turn, name="Hook")
    if said := _SAYS.match(section):
        return statement(shown(section[said.end() :]), motion, turn)
    if _NAME_OF_IT.fullmatch(section):
        return opening(request, asked=True)
    if kind is None and (own := labelled(section)):
        return own
    if kind is None:
        return statement(shown(_ARTICLE.sub("", section) if len(section.split()) < 4 else section), motion, turn)
    if _BARE_OPENING.fullmatch(section) and kind.template == "title":
        return opening(request, asked=True)
    if kind.template == "title" and re.match(r" (?:by|from) ", section[kind.end :]):
        return draft(
            "title", capital(kind.word), title=capital(kind.word), tagline=capital(section[kind.end :].strip())
        )
    there = replace(context, scenes=(), title=request.subject or context.title)
    found = find_wanted(f"add {section}", there)
    if isinstance(found, Wanted):
        content = _own(found)
        if found.template in {"title", "logo"} and turn == 0 and request.about and "tagline" not in content:
            content["tagline"] = capital(request.about)
        if (
            found.template == "closing"
            and "brand" not in content
            and request.subject not in {"", content.get("title")}
            and not is_clause(request.topic)
        ):
            content["brand"] = clipped(request.subject, 60)
        if found.template == "stats" and "title" not in content and request.subject:
            content["title"] = clipped(f"{request.subject} in numbers", 120)
        if found.template in {"particles", "gradient"} and "title" not in content:
            content["title"] = clipped(request.subject, 120)
        if found.template == "countdown" and "title" not in content:
            content["title"] = clipped(request.subject, 60)
        if found.template == "action" and "title" not in content and request.subject not in content["action"]:
            content["title"] = clipped(request.subject, 120)
        if found.template in {"closing", "title"} and "title" in content:
            content["title"] = capital(content["title"])
        if found.template == "features" and _COUNTED.fullmatch(content.get("title", "")):
            content["title"] = f"Inside {request.subject}" if 0 < len(request.subject) <= 24 else ""
        return Draft(template=found.template, name=found.name, content=content, seconds=found.seconds)
    question = found.question if isinstance(found, Missing) else ""
    return _without_facts(section, kind.template, request, motion, turn, question)


def _hours(section: str, request: VideoRequest, motion: str | None, turn: int) -> Draft:
    hours = shown(_HOURS.sub("", section, count=1))
    if not request.place:
        return draft("list", "Opening hours", title="Opening hours", items=[capital(row) for row in rows_of(hours)])
    return draft("location", "Opening hours", place=request.place, when=hours, title=clipped(request.subject, 120))


def _without_facts(
    section: str, template: str, request: VideoRequest, motion: str | None, turn: int, question: str
) -> Draft:
    words = capital(_ARTICLE.sub("", section).strip(" ."))
    if template == "action":
        return action(request)
    if template == "device":
        return draft(
            "device",
            "Product",
            advice="" if request.subject else question,
            title=request.subject or words,
            tagline=capital(request.about),
        )
    if template in {"features", "list", "steps"}:
        return without_rows(words, template, request, motion, turn)
    if template in {"stats", "counter"} and request.subject:
        words = f"{request.subject} in numbers"
    elif template in {"quote", "testimonial"} and request.subject:
        words = f"What people say about {request.topic}"
    return statement(
        words, motion, turn, name=clipped(words, 40), advice=f"“{words}” is all that scene {turn + 1} says. {question}"
    )


def _own(found: Wanted) -> dict[str, Any]:
    return {name: value for name, value in found.content.items() if name not in COMMON}
