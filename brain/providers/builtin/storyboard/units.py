"""Parts of a prompt that belong together whatever commas are in them: who said what, streets, places, dates, commands."""

import re

_WHO = r"[^\W\d_][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}(?:, (?:the |our )?(?!(?:an?|then|and|with|the|our|followed|start|end|finish)\b)[a-z][\w-]*(?: [\w-]+){0,2})?"
_SAID = re.compile(rf"(?:^|(?<=[.:;,] ))(?P<quote>\"[^\"]+\"),? (?:[–—-]|by|from) ?(?P<who>{_WHO})(?=[.,;]|$)")
_STREET = re.compile(
    r"(?:\d{1,5}[a-z]? (?:[A-Z][\w'’-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Way|Drive|Square|Place|Court|Boulevard|Blvd)\b\.?|"
    r"[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|weg|platz|gasse|allee) \d{1,4}[a-z]?)(?:, (?:\d{4,5} )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?! [a-z]))?"
)
_COUNTRY = (
    r"(?:Italy|France|Germany|Spain|Portugal|Austria|Switzerland|Greece|Ireland|Scotland|England|Wales|UK|USA|US|Canada|Mexico|Japan|India|"
    r"Australia|New Zealand|Netherlands|Belgium|Denmark|Sweden|Norway|Finland|Poland|Tuscany|Bavaria|California|Texas|Florida|New York|Provence)"
)
_PLACE = re.compile(rf"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|di|de|la|le)){{0,3}}, {_COUNTRY}(?=[.,;]|$)")
_DATE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d"
)
_SHORT = re.compile(r"\b(?:St|Dr|Mr|Mrs|Ms|Prof|No|Inc|Ltd|Jr|Sr|e\.g|i\.e|approx|ca)\.(?=\s)")
_COUPLE = re.compile(r"\b[A-Z][\w'’-]+ & [A-Z][\w'’-]+")  # “Anna & Felix get married”
_COMMAND = re.compile(
    r"(?:(?:the |our )?(?:install(?:ation)? |shell |terminal )?command:? )?(?P<code>(?:pip|npm|npx|brew|apt|cargo|docker|git|yarn|pnpm|curl|uv|go) "
    r"(?:install|add|get|run|i|pull|clone|init|start|tool)\b.*)",
    re.IGNORECASE,
)


# “Saturday 8 March, 10 to 2”
_HOURS = re.compile(
    r",(?= \d{1,2}(?::\d\d)?\s?(?:am|pm)?\s?(?:to|-|–)\s?\d{1,2}(?::\d\d)?\s?(?:am|pm|h)?(?:[,.;]|$))", re.IGNORECASE
)


def kept_together(words: str) -> str:
    """The same length, with the seams inside of such parts blanked out."""
    for unit in (_SAID, _STREET, _PLACE, _DATE, _SHORT, _HOURS, _COUPLE):
        words = unit.sub(lambda found: "\x00" * len(found[0]), words)
    return words


def as_section(section: str) -> str:
    """What such a part asks for: a testimonial, a location card, code. Anything else as it is."""
    if said := _SAID.fullmatch(section):
        return f"testimonial {said['quote']} by {said['who']}"
    if _STREET.fullmatch(section) or _PLACE.fullmatch(section):
        return f"location card: {section}"
    if command := _COMMAND.fullmatch(section):
        return f"code: {command['code']}"
    return section
