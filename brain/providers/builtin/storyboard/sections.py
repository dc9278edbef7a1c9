"""A section of the prompt as a scene. Nothing is invented: what is missing stands there as its name, with advice."""

import re
from dataclasses import replace
from typing import Any

from brain.context import Context
from brain.language.words import NUMBER, number
from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.compose.numbers import find_figures
from brain.providers.builtin.compose.products import feature_rows
from brain.providers.builtin.rows import capital, clipped
from brain.providers.builtin.storyboard.drafts import Draft, draft, statement
from brain.providers.builtin.storyboard.openings import opening
from brain.providers.builtin.storyboard.outline import kind_of_section
from brain.providers.builtin.storyboard.request import VideoRequest
from brain.providers.builtin.wanted import Missing, Wanted, find_wanted

_COUNT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_ARTICLE = re.compile(r"^(?:an?|the|our|my|some|another|one)\s+", re.IGNORECASE)
_COUNTED = re.compile(rf"(?:the |our )?(?:{NUMBER} )?(?:main |key )?features", re.IGNORECASE)
_GOODBYE = re.compile(r"(?:thanks|thank you|goodbye|good bye|bye|see you|the end)\b", re.IGNORECASE)
_BARE_OPENING = re.compile(
    r"(?:an? |the )?(?:\w+ )?(?:intro(?:duction)?|opening|opener|title(?: card)?|logo|welcome)(?: scene| card)?",
    re.IGNORECASE,
)


def drafts_of(request: VideoRequest, context: Context, motion: str | None) -> list[Draft]:
    """Sections that are one number each stand together in one scene."""
    drafts: list[Draft] = []
    figures: list[str] = []
    for section in [*request.sections, ""]:
        if section and find_figures(f"{section}, {section}") and kind_of_section(section) is None:
            figures.append(section)
            continue
        drafts += _figures(figures, request, context)
        figures = []
        if section:
            drafts.append(_draft(section, request, context, motion, len(drafts)))
    return drafts


def _figures(figures: list[str], request: VideoRequest, context: Context) -> list[Draft]:
    if not figures:
        return []
    words = ", ".join(figures)
    found = find_wanted(f"stats: {words}" if len(figures) > 1 else words, context)
    if not isinstance(found, Wanted):
        return []
    content = _own(found)
    if found.template == "stats" and request.subject:
        content |= {"title": clipped(f"{request.subject} in numbers", 120)}
    return [Draft(template=found.template, name="In numbers", content=content)]


def _draft(section: str, request: VideoRequest, context: Context, motion: str | None, turn: int) -> Draft:
    kind = kind_of_section(section)
    if _GOODBYE.match(section):
        return draft("closing", "Closing", title=capital(section), brand=clipped(request.subject, 60))
    if kind is None:
        return statement(_ARTICLE.sub("", section) if len(section.split()) < 4 else section, motion, turn)
    if _BARE_OPENING.fullmatch(section) and kind.template == "title":
        return opening(request, asked=True)
    there = replace(context, scenes=(), title=request.subject or context.title)
    found = find_wanted(f"add {section}", there)
    if isinstance(found, Wanted):
        content = _own(found)
        if found.template in {"title", "logo"} and turn == 0 and request.about and "tagline" not in content:
            content["tagline"] = capital(request.about)
        if found.template == "closing" and "brand" not in content and request.subject not in {"", content.get("title")}:
            content["brand"] = clipped(request.subject, 60)
        if found.template == "stats" and "title" not in content and request.subject:
            content["title"] = clipped(f"{request.subject} in numbers", 120)
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
        rows = _placeholders(words)
        name = capital(re.sub(rf"^{NUMBER} ", "", words, flags=re.IGNORECASE))
        advice = f"“{name}” holds {len(rows)} placeholders. {question}"
        content = {"rows": feature_rows(rows)} if template == "features" else {"items": rows}
        return draft(template, name, title=name, advice=advice, **content)
    if template in {"stats", "counter"} and request.subject:
        words = f"{request.subject} in numbers"
    elif template in {"quote", "testimonial"} and request.subject:
        words = f"What people say about {request.topic}"
    return statement(
        words, motion, turn, name=clipped(words, 40), advice=f"“{words}” is all that scene {turn + 1} says. {question}"
    )


def action(request: VideoRequest) -> Draft:
    """“Try Nimbus” for a product, else the words that promise nothing."""
    button = f"Try {request.subject}" if request.is_name and request.genre != "celebration" else "Learn more"
    if request.genre == "event":
        button = "Save the date"
    button = button if len(button) <= 40 else "Learn more"
    title = clipped(request.subject, 120) if request.subject not in button else capital(request.about)
    return draft("action", "Call to action", action=button, title=clipped(title, 120))


def _placeholders(words: str) -> list[str]:
    """“Three features” → Feature one, Feature two, Feature three."""
    found = re.match(rf"(?P<count>{NUMBER}) (?:\w+ )*?(?P<noun>\w+)$", words, re.IGNORECASE)
    count = min(6, max(1, number(found["count"]))) if found else 3
    noun = (found["noun"] if found else words.split()[0]).rstrip("s") or "Point"
    return [f"{capital(noun.lower())} {_COUNT_WORDS[index]}" for index in range(count)]


def _own(found: Wanted) -> dict[str, Any]:
    return {name: value for name, value in found.content.items() if name not in COMMON}
