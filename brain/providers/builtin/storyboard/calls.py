"""What a video asks people to do: the sections that say so, and the button at its end."""

import re

from brain.language.words import shown
from brain.providers.builtin.rows import capital, clipped
from brain.providers.builtin.storyboard.addresses import address_in, sending
from brain.providers.builtin.storyboard.drafts import Draft, draft
from brain.providers.builtin.storyboard.section_kinds import kind_of_section
from brain.providers.builtin.storyboard.video_request import VideoRequest

_ENDS = re.compile(
    r"(?:and )?(?:end|finish|clos)(?:e|s|es|ing)? with (?:(?:the|a) (?:words?|text|message|line) )?(?P<what>[^:]+?)\.?",
    re.IGNORECASE,
)
# “and ask people to upgrade at the end”
_ASKS_TO = re.compile(
    r"(?:and )?(?:ask|tell|invite|encourage|get) (?:(?:people|viewers|them|everyone|everybody|users|customers|the viewers?|the audience) )?to (?P<what>[^:]{3,40}?)"
    r"(?: (?:at|in) the end)?",
    re.IGNORECASE,
)
_THANKS_THEM = re.compile(
    r"(?:and )?(?:thank|say thank(?:s| you) to) (?!you\b)(?P<who>(?:the |our |all |every)[\w ]{2,40})", re.IGNORECASE
)
LONGEST_CALL = 40  # characters
_BY_PHONE = re.compile(r"(?:call|phone|ring|text|reserve|book|order)\b[^:\"]{0,40}? \+?\d[\d ()/-]{5,}", re.IGNORECASE)
_PRESSED_ALONE = re.compile(
    r"(?:download|try|sign up|book|buy|order|visit|join|subscribe|follow|shop|apply|register|reserve|donate|install|rsvp|request) \w+ \w",
    re.IGNORECASE,
)
_PRESSED = re.compile(
    r"(?:download|try|get|sign up|book|buy|order|visit|join|start|subscribe|follow|call|learn|shop|apply|register|reserve|contact|donate|"
    r"install|discover|explore|rsvp|save|claim|request|schedule)\b",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"\b(?:bakery|caf[eé]|coffee shop|restaurant|shop|store|museum|hotel|gallery|salon|studio|bar|gym|farm|zoo|park)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:C[EFMOPT]O|founder|director|manager|head of|designer|engineer|speaker|artist|teacher|colleague|author|president|employee|colleague|student|intern|teammate|member|hire)\b",
    re.IGNORECASE,
)


def calling(section: str) -> str:
    """“call Linda 512-555-0147” and “reserve a table 089 334455” are what people shall do."""
    return _asked_for("call to action:", section) if _BY_PHONE.fullmatch(section.strip(" .")) else section


def calling_at_the_end(section: str) -> str:
    """At the end, “try it free for 14 days” is a button, too."""
    words = section.strip(" .")
    pressed = len(words) <= LONGEST_CALL and _PRESSED_ALONE.match(words) and kind_of_section(words) is None
    return _asked_for("call to action:", words) if pressed and not sending(words) else calling(section)


def _asked_for(what: str, words: str) -> str:
    """The section that asks for a button, or a card, with these words."""
    said = words.strip(" .")
    return f"{what} {said}" if '"' in said else f'{what} "{said}"'


def ending(section: str) -> str:
    """“end with download now” asks for a button, “end with see you soon” for a last card."""
    if thanked := _THANKS_THEM.fullmatch(section):
        return _asked_for("closing that says", f"Thank you, {thanked['who']}")
    found = _ASKS_TO.fullmatch(section) or _ENDS.fullmatch(section)
    if found and found.re is _ASKS_TO and sending(found["what"]):
        return found["what"]
    if found is None or kind_of_section(found["what"]) or address_in(found["what"]) or sending(found["what"]):
        return section
    words = shown(found["what"])
    asked = _ASKS_TO.fullmatch(section) is not None
    return _asked_for("call to action:" if asked or _PRESSED.match(words) else "closing that says", words)


def action(request: VideoRequest) -> Draft:
    """“Try Nimbus” for a product, else the words that promise nothing."""
    verb = "Visit" if request.place or _PLACES.search(request.about) else "Try"
    button = (
        f"{verb} {request.subject}"
        if request.is_name and not _PEOPLE.search(request.about) and request.genre != "celebration"
        else "Learn more"
    )
    if request.genre == "event":
        button = "Save the date"
    button = button if len(button) <= 40 else "Learn more"
    if "@" in request.address[1:]:
        button = "Get in touch"
    if request.address.startswith("@"):
        return draft(
            "action", "Call to action", action=f"Follow {request.address}", title=clipped(request.subject, 120)
        )
    title = clipped(request.subject, 120) if request.subject not in button else capital(request.about)
    return draft("action", "Call to action", action=button, title=clipped(title, 120), url=request.address)
