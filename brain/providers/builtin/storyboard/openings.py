"""How a video begins: not always with the same kind of scene, but with one that suits its words."""

import re
from hashlib import sha256

from brain.providers.builtin.look_words import find_motion
from brain.providers.builtin.rows import capital, clipped
from brain.providers.builtin.storyboard.drafts import Draft, draft
from brain.providers.builtin.storyboard.video_request import VideoRequest, is_clause

_SUITING = (
    (r"child(?:ren)?|kids?|birthday|party|toddlers?|celebrat\w+|christmas|new year", "particles"),
    (r"keynote|corporate|board|investors?|quarterly|annual|lecture|talk|conference|documentary", "title"),
    (r"wedding|fashion|jewel(?:le)?ry|luxury|perfume|hotel|elegant|premium", "logo"),
    (r"gym|fitness|sports?|race|marathon|energetic|punchy|dynamic|bold|festival|concert|hackathon", "kinetic"),
    (r"meditation|yoga|calm|ocean|nature|travel|music|ambient|poem|spa", "gradient"),
    (r"brand|logo|rebrand\w*|launch|startup|company", "logo"),
)
# Where nobody asked for a title.
_FREELY = (
    (r"developers?|open[- ]source|command[- ]line|devops", "kinetic"),
    (r"bakery|caf[eé]|restaurant|brewery|studio|boutique|salon", "logo"),
)
_BY_MOTION = {"energetic": "kinetic", "elegant": "logo", "playful": "particles"}
_EYEBROWS = {"launch": "Introducing", "event": "You are invited", "teaser": "Coming soon"}

HOOK = re.compile(
    r"(?:an? |the )?(?:(?:\w+ )?hook(?: question)?|(?:opening |rhetorical )?question|attention[- ]grabber)(?: scene| line)?",
    re.IGNORECASE,
)


def opening_template(request: VideoRequest, *, asked: bool) -> str:
    """By words, by motion; else a title where an intro was asked for; else one that the subject decides. Only a name has a logo."""
    template = _suiting(request, asked=asked)
    no_logo = not request.is_name or is_clause(request.topic)
    return "title" if template == "logo" and no_logo else template


def _suiting(request: VideoRequest, *, asked: bool) -> str:
    words = f"{request.said} {request.style}"
    for pattern, template in _SUITING:
        if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE):
            return template
    if motion := find_motion(request.style):
        return _BY_MOTION.get(motion, "title")
    if asked:
        return "title"
    for pattern, template in _FREELY:
        if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE):
            return template
    choices = ("logo", "title", "gradient", "kinetic")
    return choices[sha256(request.subject.casefold().encode()).digest()[0] % len(choices)]


def opening(request: VideoRequest, *, asked: bool = False, tagline: str = "", eyebrow: str = "") -> Draft:
    template = opening_template(request, asked=asked)
    subject, below = capital(request.subject) or "Welcome", tagline or capital(request.about)
    eyebrow = eyebrow or _EYEBROWS.get(request.genre or "", "")
    if template == "logo" and len(subject) <= 60:
        return draft("logo", "Intro", brand=subject, tagline=clipped(below, 120))
    if template == "kinetic":
        text = f"{subject}: {below[:1].lower() + below[1:]}." if below else f"{subject}."
        return draft("kinetic", "Intro", text=clipped(text, 240), highlight=subject if len(subject) <= 60 else None)
    if template in {"particles", "gradient"}:
        return draft(template, "Intro", title=clipped(subject, 120), tagline=clipped(below, 160))
    return draft("title", "Intro", title=clipped(subject, 120), tagline=clipped(below, 200), eyebrow=eyebrow)


def hook(request: VideoRequest) -> str:
    """“Looking for a weather app?”: a question out of what was said, since nobody told another."""
    about = re.sub(r"^(?:my|our|the)\s+", "a ", request.about)
    if about:
        return f"Looking for {about}?"
    if is_clause(request.topic):
        return f"Do you know {request.topic}?"
    return f"Have you heard of {request.topic}?" if request.topic else "Did you know?"
