"""Puts the scenes of a video together: what was asked for, framed and filled until the length suits."""

import re
from dataclasses import replace

from brain.context import Context
from brain.providers.builtin.rows import clipped
from brain.providers.builtin.storyboard.calls import action
from brain.providers.builtin.storyboard.drafts import Draft, draft, statement, turn_after
from brain.providers.builtin.storyboard.request import EACH
from brain.providers.builtin.storyboard.section_kinds import kind_of_section
from brain.providers.builtin.storyboard.sections import drafts_of
from brain.providers.builtin.storyboard.stories import story, what_it_is
from brain.providers.builtin.storyboard.video_request import VideoRequest

STRETCHED, HURRIED, LONG_ROW = 1.6, 2.4, 6.0  # times as long as needed; seconds a scene; seconds a row of a grid
_STARTS = re.compile(r"\b(?:start|begin|open)(?:s|ing|ning)? with\b|\bhook\b", re.IGNORECASE)
_HIRES = re.compile(r"\b(?:hiring|(?:we're|we are) looking for|we need|join (?:us|our))\b", re.IGNORECASE)
_OPENINGS = {"title", "logo", "kinetic", "particles", "gradient", "countdown"}
_ENDINGS = {"closing", "action", "team"}


def arranged(request: VideoRequest, context: Context, motion: str | None) -> list[Draft]:
    """The scenes in their order."""
    if not request.sections:
        if not request.subject and request.genre not in {"review", "hiring"}:
            return []
        return _as_many(_with_address(story(request, motion), request), request, motion)
    drafts = drafts_of(request, context, motion)
    if not drafts:
        return _as_many(_with_address(story(request, motion), request), request, motion)
    return _filled(_with_address(_framed(drafts, request, motion), request), request, motion)


def _framed(drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """A video opens with its name and ends with what to do, unless somebody told its scenes one by one."""
    if request.count is not None or not (request.subject or request.genre == "hiring"):
        return drafts
    kinds = [kind for section in request.sections if (kind := kind_of_section(section))]
    begins = kind_of_section(request.sections[0])
    opens = drafts[0].template in _OPENINGS and begins is not None and begins.template in _OPENINGS
    ends = drafts[-1].template in _ENDINGS
    few = len(kinds) < 2 or request.genre == "review"
    told = [replace(each, advice="") for each in story(request, motion)]
    one_by_one = request.listed and len(kinds) > 1
    if not one_by_one and not _says_name(drafts[0], request, opens=opens):
        first = 1 if _STARTS.search(request.said) or drafts[0].template == "countdown" else 0
        drafts = [*drafts[:first], *_opening_of(told, request), *drafts[first:]]
    if not ends and not (opens and not few):
        drafts, ends = [*drafts, told[-1]], True
    if ends:
        drafts = [*drafts[:-1], *_places(drafts, request), drafts[-1]]
    return drafts


def _opening_of(told: list[Draft], request: VideoRequest) -> list[Draft]:
    """A launch introduces and shows the name; a birthday begins with its wish."""
    if request.genre == "celebration":
        return told[1:2]
    return told[: 2 if request.genre == "launch" else 1]


def _says_name(first: Draft, request: VideoRequest, *, opens: bool) -> bool:
    if first.template not in _OPENINGS:
        return False
    if request.genre == "hiring" and _HIRES.search(str(first.content)):
        return True
    return (opens and first.template != "countdown") or (
        bool(request.subject) and request.subject in str(first.content)
    )


def _places(drafts: list[Draft], request: VideoRequest) -> list[Draft]:
    """Where an occasion is, unless a scene says so."""
    if request.genre != "event" or not request.place or any(each.template == "location" for each in drafts):
        return []
    return [draft("location", "Location", place=request.place, when=request.when, title=clipped(request.subject, 120))]


def _with_address(drafts: list[Draft], request: VideoRequest) -> list[Draft]:
    """The address stands in the ending, and where there is none in one of its own."""
    if not request.address or any(request.address in str(each.content) for each in drafts):
        return drafts
    last = drafts[-1]
    if last.template not in {"closing", "action"}:
        return [*drafts, action(request)]
    return [*drafts[:-1], replace(last, content={**last.content, "url": request.address})]


def _filled(drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """A long video of few scenes says what its subject is, and shows its features one by one."""
    names = any(f"is {request.about}" in str(each.content) or "Meet " in str(each.content) for each in drafts)
    fits = request.subject and request.count is None and not request.listed and not names
    named = request.is_name and request.genre not in {"celebration", "event", "review", "hiring"} and len(drafts) < 4
    if _stretch(drafts, request) > STRETCHED and fits and (request.about or named):
        drafts = [drafts[0], what_it_is(request, motion, turn_after(drafts[0], motion)), *drafts[1:]]
    return [each for one in drafts for each in _one_by_one(one, drafts, request, motion)]


def _stretch(drafts: list[Draft], request: VideoRequest) -> float:
    return (request.seconds or 0) / sum(each.needs for each in drafts)


def _one_by_one(one: Draft, drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """Each row as a scene of its own where that was said, or where each would stand for long."""
    rows = one.content.get("rows") or one.content.get("items") or []
    if one.template not in {"features", "list"} or not 2 <= len(rows) <= 6:
        return [one]
    a_row = one.needs * _stretch(drafts, request) / len(rows)
    if not EACH.search(request.said) and (a_row <= LONG_ROW or request.listed):
        return [one]
    if one.template == "list":
        each = [statement(row, motion, turn) for turn, row in enumerate(rows)]
        return [replace(each[0], advice=one.advice), *each[1:]]
    return [draft("features", row["title"], rows=[row]) for row in rows]


def _as_many(drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """As many scenes as were asked for, or as the length bears; the first and the last always stay."""
    most = request.count or (max(2, int(request.seconds / HURRIED)) if request.seconds else len(drafts))
    while len(drafts) > max(most, 1):
        drafts = drafts[: len(drafts) // 2] + drafts[len(drafts) // 2 + 1 :] if len(drafts) > 1 else drafts
    return drafts if request.count else _filled(drafts, request, motion)
