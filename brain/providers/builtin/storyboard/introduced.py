"""How a subject is introduced: “our bakery Crumb & Co in Berlin” is a name, what it is, and a place."""

import re
from dataclasses import dataclass

from brain.language.words import quoted, straight
from brain.providers.builtin.dates import WHEN

_WORD = r"(?!\d+(?:\.\d+)+\b)[A-Z0-9][\w&+.'-]*"  # a version is no name
_INTRODUCED = re.compile(
    r"(?:(?P<what>(?:(?:my|our|the|an?) )?(?:(?!(?:on|in|at|of|for|to|and|with|about|by|from|is|are|how|why|what|when|where|who|called|named) )(?:[a-zéäöü-]+|AI|VR|AR|IT|3D|B2[BC]|SaaS|CRM) ){1,4})(?:called |named )?)?"
    rf"(?P<name>{_WORD}(?: (?:{_WORD}|(?:&|and|of|de|the)(?= [A-Z0-9])))*)"
    rf"(?: in (?P<place>[A-Z][\w.-]+(?:,? [A-Z][\w.-]+)*))?(?: \((?P<aside>[^()]+)\))?(?:,? (?:on |from )?(?P<when>(?i:{WHEN})))?",
)
_OFFER = re.compile(
    r"(?:,? with)? (?:up to )?\d+\s?(?:%|percent) (?:off|discount)\b.*|(?:,? with)? (?:discount|offer) (?:of )?\d+\s?(?:%|percent).*",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"(?P<what>(?:my|our|the|an?) [a-zéäöü' -]+) (?:called|named) (?P<name>{_WORD}(?: {_WORD})*)")
_IN_PLACE = re.compile(rf"in (?P<place>{_WORD}(?:,? {_WORD})*)")
_LOCATED = re.compile(
    rf"(?P<name>(?:my|our|the|an?) [a-zéäöü' -]+?)(?: (?:on|from) (?P<first>(?i:{WHEN})))?,? (?:in|at) (?P<place>{_WORD}(?: {_WORD})*)"
    rf"(?:,? (?:on |from )?(?P<when>(?i:{WHEN})))?"
)
_NEW = re.compile(r"\b(?:new|brand[- ]new|own|upcoming|next|annual) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Introduced:
    name: str
    what: str = ""
    place: str = ""
    when: str = ""

    @property
    def about(self) -> str:
        """“our bakery in Berlin”; a thing that was named by “the” is one of its kind."""
        if not self.what:
            return ""
        what = re.sub(
            r"^(?:the|my|our) (?=([a-z]))", lambda found: "an " if found[1] in "aeio" else "a ", _NEW.sub("", self.what)
        )
        return f"{what} in {self.place}" if self.place else what


def introduced(subject: str) -> Introduced | None:
    """None when no name is in it."""
    if (names := quoted(subject)) and len(names) == 1:
        what, behind = (part.strip(" ,.\"'") for part in straight(subject).split(names[0], 1))
        there = _IN_PLACE.fullmatch(behind)
        return Introduced(names[0].strip(), what, there["place"] if there else "", moment_of(behind))
    if called := _CALLED.fullmatch(subject.strip(" ,.")):
        return Introduced(called["name"], called["what"])
    found = _INTRODUCED.fullmatch(subject.strip(" ,."))
    if found is None:
        return None
    return Introduced(
        found["name"],
        _what(found),
        (found["place"] or "").strip(" ,"),
        found["when"] or "",
    )


def _what(found: re.Match[str]) -> str:
    """“my shop”, and what is told of it in brackets: “my shop: handmade scarves”."""
    return ": ".join(part.strip() for part in (found["what"], found["aside"]) if part)


def without_offer(subject: str) -> tuple[str, str]:
    """“the summer sale 50% off until Sunday” → the summer sale, and its offer."""
    found = _OFFER.search(subject)
    return (subject[: found.start()].rstrip(" ,"), found[0].strip(" ,")) if found and found.start() else (subject, "")


def located(subject: str) -> Introduced | None:
    """“our summer party in Munich”, “our run on 12 September in Victoria Park”: what has no name of its own but a place."""
    found = _LOCATED.fullmatch(subject.strip(" ,."))
    if found is None:
        return None
    return Introduced(found["name"], place=found["place"], when=found["when"] or found["first"] or "")


def moment_of(section: str) -> str:
    """“on 4 May”, “14–17 April”: a section that says only when."""
    found = re.fullmatch(rf"(?:on |from )?(?P<when>{WHEN})", section.strip(" ,."), re.IGNORECASE)
    return found["when"] if found else ""
