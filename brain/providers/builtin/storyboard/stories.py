"""What a video tells when nobody said its sections: a story for each genre, out of the words of the prompt alone."""

import re
from collections.abc import Callable
from dataclasses import replace

from brain.providers.builtin.rows import capital, clipped
from brain.providers.builtin.storyboard.calls import action
from brain.providers.builtin.storyboard.drafts import Draft, draft, statement, turn_after
from brain.providers.builtin.storyboard.openings import opening
from brain.providers.builtin.storyboard.untold import tell
from brain.providers.builtin.storyboard.video_request import VideoRequest, is_clause

_SCREEN = re.compile(
    r"\b(?:app|website|web ?site|software|tool|platform|dashboard|game|shop|store|service)\b", re.IGNORECASE
)
_ONE = re.compile(r"(?:an?|the|our|my|your|one) ", re.IGNORECASE)  # “Swift X is running shoes” is no sentence
_NO_YEAR = re.compile(r"after-?movie|month|season|retrospective", re.IGNORECASE)
_SINGULAR = re.compile(r"(?:is|ics|news)$", re.IGNORECASE)  # photosynthesis, physics
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MOST_WORDS = 6  # of a topic that can be spoken of: “Let’s talk about …”
_LIST = "The list holds questions that fit any subject. Tell me your points, for example: a list: origin, roast, taste."


def story(request: VideoRequest, motion: str | None) -> list[Draft]:
    return _STORIES.get(request.genre or "", _product if request.is_product else _topic)(request, motion)


def what_it_is(request: VideoRequest, motion: str | None, turn: int = 1) -> Draft:
    """A sentence that is true by what was said."""
    if request.about:
        link = " is" if _ONE.match(request.about) else ":"
        return statement(
            f"{request.subject}{link} {request.about}.", motion, turn, name=f"What {request.subject} is"[:40]
        )
    if request.is_name:
        return statement(f"Meet {request.topic}.", motion, turn, name=f"Meet {request.topic}"[:40])
    if is_clause(request.topic):
        return statement(
            f"Here is {request.topic}.",
            motion,
            turn,
            name="Here is how" if request.topic.startswith("how") else "The answer",
        )
    return statement(f"This is {request.topic}.", motion, turn, name=f"This is {request.topic}"[:40])


def closing(request: VideoRequest, words: str = "Thanks for watching") -> Draft:
    brand = "" if is_clause(request.topic) else clipped(request.subject, 60)
    return draft("closing", "Closing", title=words, brand=brand, url=request.address)


def _product(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = opening(request)
    told = replace(what_it_is(request, motion, turn_after(first, motion)), advice=tell("features"))
    return [first, told, *_screen(request), action(request)]


def _launch(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = statement(
        f"Introducing {clipped(request.subject, 60)}", motion, 1, name="Introducing", advice=tell("features")
    )
    brand = draft("logo", "Logo", brand=clipped(request.subject, 60), tagline=clipped(capital(request.about), 120))
    return [
        first,
        brand,
        *([what_it_is(request, motion, 0)] if request.about else []),
        *_screen(request),
        action(request),
    ]


def _teaser(request: VideoRequest, motion: str | None) -> list[Draft]:
    brand = draft("logo", "Logo", brand=clipped(request.subject, 60), tagline=clipped(capital(request.about), 120))
    return [statement("Get ready.", motion, 0, name="Get ready"), draft("countdown", "Countdown", start=3), brand]


def _explainer(request: VideoRequest, motion: str | None) -> list[Draft]:
    steps = ["What it is", "How it works", "What it is good for"]
    name = clipped(capital(request.subject), 120) if request.sections else _question(request)
    title = draft("title", "Intro", title=name, tagline=capital(request.about))
    if is_clause(request.topic):
        return [title, replace(what_it_is(request, motion), advice=tell("list", "points")), closing(request)]
    content = draft("steps", "Steps", items=steps, title=f"{request.subject} explained"[:120], advice=_LIST)
    return [title, what_it_is(request, motion), content, closing(request)]


def _question(request: VideoRequest) -> str:
    """“What is coffee?”, “How solar panels work”."""
    is_plural = re.search(r"(?<![su'])s$", request.topic) is not None and not request.is_name
    verb = "are" if is_plural and not _SINGULAR.search(request.topic) else "is"
    return clipped(capital(request.topic) if is_clause(request.topic) else f"What {verb} {request.topic}?", 120)


def _review(request: VideoRequest, motion: str | None) -> list[Draft]:
    year = _YEAR.search(request.said)
    words = f"{request.subject} in {year[0]}" if year and request.subject else f"The year of {request.topic}"
    words = words if request.subject else "The year in review"
    named = "Looking back" if _NO_YEAR.search(request.said) and not year else "Year in review"
    first = draft(
        "title",
        "Intro",
        title=year[0] if year else named,
        tagline=request.subject,
        eyebrow=named if year else "",
    )
    advice = "There are no figures yet. Tell me yours, for example: stats: 12k users, 98% uptime, 40 countries."
    middle = statement(words, motion, 1, name="The year", advice=advice)
    return [first, middle, closing(request, f"Thank you for {year[0]}" if year else "Thank you")]


def _event(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = opening(request)
    if request.place:
        there = draft(
            "location", "Location", place=request.place, when=request.when, title=clipped(request.subject, 120)
        )
        return [first, there, action(request)]
    advice = "Nothing says when and where. Tell me, for example: a location card: Berlin, Kantstraße 1, 4 May."
    there = statement(f"See you at {request.topic}.", motion, turn_after(first, motion), name="See you", advice=advice)
    return [first, draft("countdown", "Countdown", start=3, title=clipped(request.subject, 60)), there, action(request)]


def _celebration(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = opening(request)
    occasion = re.search(
        r"wedding|birthday|anniversary|graduation|farewell|new year|christmas", request.said, re.IGNORECASE
    )
    word = occasion[0].lower() if occasion else "celebration"
    wish = {
        "birthday": f"Happy birthday, {request.topic}!",
        "new year": "Happy New Year!",
        "christmas": "Merry Christmas!",
    }
    told = wish.get(word, f"The {word} of {request.topic}")
    advice = "Pictures would suit it: upload some, then ask for a showcase of them by their names."
    middle = statement(told, motion, turn_after(first, motion), name=capital(word), advice=advice)
    return [first, middle, closing(request, f"Here’s to {request.topic}.")]


def _topic(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = opening(request)
    if len(request.topic.split()) > MOST_WORDS and not is_clause(request.topic):
        return [
            first,
            draft(
                "closing", "Closing", title="Thanks for watching", url=request.address, advice=tell("list", "points")
            ),
        ]
    if is_clause(request.topic):
        told = what_it_is(request, motion, turn_after(first, motion))
        return [first, replace(told, advice=tell("list", "points")), closing(request)]
    told = statement(
        f"Let’s talk about {request.topic}.", motion, turn_after(first, motion), name=f"About {request.topic}"[:40]
    )
    questions = ["What is it?", "Why does it matter?", "What comes next?"]
    points = draft("list", "Questions", title="Three questions", items=questions, marks="numbers", advice=_LIST)
    return [first, told, points, closing(request)]


def _hiring(request: VideoRequest, motion: str | None) -> list[Draft]:
    where = request.subject if request.is_name else request.place
    at = f" at {where}" if where else ""
    advice = "Tell me whom you look for and where to apply, for example: call to action: Apply now, nimbus.dev/jobs."
    first = statement(f"We’re hiring{at}.", motion, 0, name="We’re hiring", advice=advice)
    return [first, draft("action", "Call to action", action="Apply now", title="Join us", url=request.address)]


def _thanks(request: VideoRequest, motion: str | None) -> list[Draft]:
    first = statement(f"Thank you to {request.topic}." if request.topic else "Thank you.", motion, 0, name="Thank you")
    return [first, closing(request, "Thank you")]


def _screen(request: VideoRequest) -> list[Draft]:
    """The product on a screen, where it is something that has one."""
    if (found := _SCREEN.search(f"{request.about} {request.genre if request.genre == 'app' else ''}")) is None:
        return []
    device = "phone" if found[0].lower() in {"app", "game"} else "browser"
    return [
        draft(
            "device",
            "Product",
            title=clipped(request.subject, 120),
            tagline=clipped(capital(request.about), 160),
            device=device,
        )
    ]


_STORIES: dict[str, Callable[[VideoRequest, str | None], list[Draft]]] = {
    "launch": _launch, "hiring": _hiring, "thanks": _thanks, "teaser": _teaser, "explainer": _explainer, "review": _review, "event": _event, "celebration": _celebration, "advert": _product,
}  # fmt: skip
