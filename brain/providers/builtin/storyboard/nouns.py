"""The words for a whole video, its shape and its genre."""

import re

from brain.language.durations import DURATION

GENRES = {
    "review": r"year in review|(?:year|annual|month|season)(?:ly)?[- ](?:recap|review)|recap|after-?movie|wrap[- ]?up|retrospective|look back",
    "teaser": r"teaser|trailer|sneak peek|coming soon",
    "explainer": r"explainer|explanation|tutorial|how[- ]to|onboarding|training|lesson",
    "launch": r"(?:product |app |feature )?(?:launch|release|announcement|reveal)",
    "thanks": r"thank[- ]?you|thanks|appreciation",
    "hiring": r"hiring|recruit(?:ing|ment)|job(?: (?:ad|offer|opening)s?)?|careers?",
    "celebration": r"wedding|birthday|anniversary|graduation|farewell|new year|christmas",
    "event": r"event|conference|invitation|invite|save the date|festival|meetup|webinar|party",
    "advert": r"promo(?:tional|tion)?|advert(?:isement|ising)?|ads?|commercial|sales|marketing|pitch|product|app|brand|company|demo",
}
_MEDIUM = r"video|vid|film|movie|reel|spot|story|presentation|slide ?deck|keynote|animation|short(?! (?:promo|teaser|trailer|explainer|commercial|advert|ad|tutorial|recap|pitch|presentation|story)\b)|clip"
_ALONE = r"year in review|recap|after-?movie|teaser|trailer|explainer|promo|commercial|advert|ad|pitch|sneak peek|retrospective|tutorial|keynote|presentation|company (?:overview|profile|portrait)"
_ANY_GENRE = "|".join(GENRES.values())
NOUN = (
    rf"(?:(?:(?:{_ANY_GENRE})[ -])?(?:{_MEDIUM})|(?:{_ALONE})(?:(?: of| for)? (?:19|20)\d\d)?)s?"
    r"(?! (?:\w+ )?(?:video|vid|film|movie|clip)\b| (?:ad|advert|promo|teaser|trailer|commercial)\b)"
)
FORMATS = {
    "9:16": r"vertical|portrait|tik ?tok|reels?|(?:instagram|youtube|facebook) (?:story|stories|shorts?)|shorts|9:16",
    "1:1": r"square|1:1|instagram post",
    "16:9": r"wide(?:screen)?|landscape|horizontal|16:9|youtube video",
}
_THANKS = re.compile(r"\bthank[- ]?you (?:video|film|clip|message)\b", re.IGNORECASE)
_HAPPENS = re.compile(
    r"\b(?:(?:charity|fun) run|marathon|party|open (?:day|house|evening)|concert|festival|fair|webinar|workshop|meetup|ceremony|gala|picnic|barbecue)$",
    re.IGNORECASE,
)
_FIRST_DAY = re.compile(r"\b(?:grand opening|opening of|inauguration|premiere)\b", re.IGNORECASE)
TOTAL = re.compile(rf"(?P<time>(?<![\w$.,]){DURATION})(?:[- ]long)?", re.IGNORECASE)


def genre_of(words: str) -> str | None:
    """The genre whose word comes first."""
    found = [
        (match.start(), -match.end(), genre)
        for genre, pattern in GENRES.items()
        if (match := re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE))
    ]
    return min(found)[2] if found else None


def occasion_of(prompt: str, subject: str, what: str) -> str | None:
    """“the conference PyCon”, “the opening of our store”: what the subject is may say the genre, where it is an occasion."""
    if _THANKS.search(prompt):
        return "thanks"
    if _FIRST_DAY.search(subject) or _HAPPENS.search(subject):
        return "event"
    genre = genre_of(what)
    return genre if genre in {"event", "celebration"} else None


def format_of(words: str) -> str | None:
    """The format that these words ask for, such as 9:16 of “a vertical video” or “for TikTok”."""
    return next((name for name, said in FORMATS.items() if re.search(rf"\b(?:{said})\b", words, re.IGNORECASE)), None)
