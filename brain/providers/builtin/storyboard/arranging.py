"""Puts the scenes of a video together: what was asked for, framed and filled until the length suits."""

from dataclasses import replace

from brain.context import Context
from brain.providers.builtin.storyboard.drafts import Draft, draft, statement
from brain.providers.builtin.storyboard.openings import opening
from brain.providers.builtin.storyboard.outline import kind_of_section
from brain.providers.builtin.storyboard.request import VideoRequest
from brain.providers.builtin.storyboard.sections import drafts_of
from brain.providers.builtin.storyboard.stories import closing, story, what_it_is

STRETCHED, HURRIED = 1.6, 2.4  # times as long as needed; seconds a scene
_OPENINGS = {"title", "logo", "kinetic", "particles", "gradient", "countdown"}
_ENDINGS = {"closing", "action", "team"}


def arranged(request: VideoRequest, context: Context, motion: str | None) -> list[Draft]:
    """The scenes in their order."""
    if not request.sections:
        if not request.subject and request.genre != "review":
            return []
        return _as_many(story(request, motion), request, motion)
    drafts = drafts_of(request, context, motion)
    if _needs_frame(request, drafts):
        drafts = [*_framing(request, motion, drafts)]
    elif _needs_name(request, drafts):
        drafts = [story(request, motion)[0] if request.genre == "review" else opening(request), *drafts]
    return _filled(drafts, request, motion)


def _needs_frame(request: VideoRequest, drafts: list[Draft]) -> bool:
    """Where the sections are only what the video tells, and nobody counted its scenes."""
    kinds = [kind for section in request.sections if (kind := kind_of_section(section))]
    framed = bool(drafts) and ((drafts[0].template in _OPENINGS and bool(kinds)) or drafts[-1].template in _ENDINGS)
    return (
        bool(request.subject) and request.count is None and not framed and (len(kinds) < 2 or request.genre == "review")
    )


def _needs_name(request: VideoRequest, drafts: list[Draft]) -> bool:
    """Where nobody would know what the video is about: it was said, but no scene begins with it."""
    told = bool(request.subject) and bool(request.genre or request.about) and request.count is None
    has_room = not request.seconds or request.seconds >= HURRIED * (len(drafts) + 1)
    return told and has_room and bool(drafts) and drafts[0].template not in _OPENINGS


def _framing(request: VideoRequest, motion: str | None, drafts: list[Draft]) -> list[Draft]:
    if request.genre:
        told = story(request, motion)
        return [*told[: 2 if request.genre == "launch" else 1], *drafts, told[-1]]
    return [opening(request), *drafts, closing(request)]


def _filled(drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """A long video of few scenes shows its features one by one, and says what its subject is."""
    if _stretch(drafts, request) > STRETCHED:
        drafts = [each for one in drafts for each in _one_by_one(one, motion)]
    if _stretch(drafts, request) > STRETCHED and request.subject and request.count is None and request.about:
        drafts = [drafts[0], what_it_is(request, motion), *drafts[1:]]
    return drafts


def _stretch(drafts: list[Draft], request: VideoRequest) -> float:
    return (request.seconds or 0) / sum(each.needs for each in drafts)


def _one_by_one(one: Draft, motion: str | None) -> list[Draft]:
    rows = one.content.get("rows") or one.content.get("items") or []
    if one.template not in {"features", "list"} or not 2 <= len(rows) <= 4:
        return [one]
    if one.template == "list":
        each = [statement(row, motion, turn) for turn, row in enumerate(rows)]
        return [replace(each[0], advice=one.advice), *each[1:]]
    found = [
        draft("features", row["title"], rows=[row], title=f"{place} of {len(rows)}")
        for place, row in enumerate(rows, start=1)
    ]
    return [replace(found[0], advice=one.advice), *found[1:]]


def _as_many(drafts: list[Draft], request: VideoRequest, motion: str | None) -> list[Draft]:
    """As many scenes as were asked for, or as the length bears; the first and the last always stay."""
    most = request.count or (max(2, int(request.seconds / HURRIED)) if request.seconds else len(drafts))
    while len(drafts) > max(most, 1):
        drafts = drafts[: len(drafts) // 2] + drafts[len(drafts) // 2 + 1 :] if len(drafts) > 1 else drafts
    return drafts if request.count else _filled(drafts, request, motion)
