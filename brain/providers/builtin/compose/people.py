"""Scenes of people: who somebody is, what they said, and who made it."""

import re

from brain.context import Context
from brain.language.words import quoted, shown
from brain.providers.builtin.compose.answers import Compose, Content, heading_of, text_of, without_small_words
from brain.providers.builtin.rows import capital, pair_of, rows_of
from brain.providers.builtin.slots import Slots

_STARS = re.compile(
    r"(?:[,.]|\bwith\b|\band\b|\s)*(?P<count>[1-5](?:[.,]\d)?|one|two|three|four|five|★+)[- ]?(?:stars?\b|(?<=★))",
    re.IGNORECASE,
)
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_AT = re.compile(r",? (?:on|for|at) (?P<topic>the [A-Z].+|[A-Z].+)$")
_NAME_AND_ROLE = re.compile(
    r"\bname(?: is| of|:)? (?P<name>.+?)(?:,? and|,) (?:(?:my|the|his|her|a) )?(?:(?:job )?title|role|position)(?: is| of|:)? (?P<role>.+)",
    re.IGNORECASE,
)
# “Ana Ruiz CEO”, “Chi Park Head of Design”
# “Stay hungry — Steve Jobs”
_BEHIND = re.compile(r"(?P<words>.+\S)\s+[–—-]\s+(?P<who>[^\W\d_][^.!?:;]{1,60})", re.DOTALL)
# “"Stay hungry" - Steve Jobs, founder”, “"Start where you are." Arthur Ashe”
_SIGNED = re.compile(
    r"\"[\s,]*(?:[–—-]\s*)?(?P<who>[A-Z][\w.'’-]+(?: (?:de |von |van |da )?[A-Z][\w.'’-]*){0,3}(?:, [^\"]{2,40})?)[.!]?$"
)
_TITLED = re.compile(
    r"(?P<name>[A-Z]\S*(?: [A-Z]\S*){0,2}?) (?P<role>C[A-Z]O|VP\b.*|Head of .+|(?:[Cc]o-?)?[Ff]ounder.*|[Dd]irector.*|[Mm]anag(?:er|ing).*)"
)
# “our new colleague Marta Nowak who joins as product manager”
_JOINS = re.compile(
    r"(?:(?:our|the|my|a) (?:new |next )?(?:[a-z]+ ){1,3})?(?P<name>[A-Z]\S*(?: [A-Z]\S*){0,3}),? (?:who |she |he |they )?"
    r"(?:joins?|works?|starts?|serves?|is joining)(?: us| our team| the team)? as (?:an? |our |the )?(?:new )?(?P<role>.+)"
)
_BY = re.compile(
    r"(?:design|code|music|text|words|directed|written|produced|edited|camera|voice)\w* by ", re.IGNORECASE
)


def _quote(slots: Slots, _: Context) -> Content | str:
    said = _said(slots)
    return said or "What was said, and by whom? For example: a quote “It just works” by Ada Park, CTO of Nimbus."


def _testimonial(slots: Slots, _: Context) -> Content | str:
    stars = _STARS.search(slots.said)
    said = _said(slots)
    if not said:
        return "What does the customer say? For example: a testimonial “It just works” by Ada Park, 5 stars."
    return {**said, "stars": _count(stars["count"]) if stars else None}


def _said(slots: Slots) -> Content | None:
    """The words and who said them."""
    words = (quoted(slots.said) or [""])[0] or shown(slots.texts.get("text", "") or slots.texts.get("title", ""))
    who = shown(slots.texts.get("name", "") or re.sub(r"^(?:from|by|of) ", "", slots.subject, flags=re.IGNORECASE))
    words = words if quoted(slots.said) else _STARS.sub("", words).strip(" ,")
    who = _STARS.sub("", who).strip(" ,")
    if not who and not quoted(slots.said) and (told := _BEHIND.fullmatch(words)):
        words, who = told["words"].strip("「」『』 "), told["who"]
    if not words:
        return None
    if not who and (signed := _SIGNED.search(slots.said)):
        who = _STARS.sub("", signed["who"]).strip(" ,.")
    name, _, role = who.partition(",")
    return {"quote": words.strip(), "name": name.strip(" -–"), "role": _titled(role.strip())}


def _titled(role: str) -> str:
    return capital(role) if role.islower() else role


def _count(word: str) -> float:
    if "★" in word:
        return min(5, len(word))
    return _WORDS.get(word.lower()) or float(word.replace(",", "."))


def _lower_third(slots: Slots, context: Context) -> Content | str:
    if told := _NAME_AND_ROLE.search(slots.said):
        return {"name": shown(told["name"]), "role": _titled(shown(told["role"]))}
    beside = slots.behind if quoted(slots.behind) else ""
    if (who := re.sub(r"[\s,]*(?:on |with |about )?([\"']).+\1[\s,]*", "", without_small_words(beside))) and "," in who:
        name, _, role = (part.strip() for part in who.partition(","))
        return {"name": name, "role": _titled(role), "topic": quoted(beside)[0]}
    words = shown(slots.subject or slots.texts.get("text", "") or slots.texts.get("title", "") or text_of(slots))
    words = re.sub(r"^(?:our|the) (?:speaker|guest|host) ", "", words or slots.before, flags=re.IGNORECASE)
    if joins := _JOINS.fullmatch(words):
        return {"name": joins["name"], "role": _titled(joins["role"])}
    topic = _AT.search(words)
    name, role = pair_of(words[: topic.start()] if topic else words)
    if not role:
        name, _, role = (part.strip() for part in name.partition(","))
    if not name:
        return "Who is it, and what do they do? For example: a lower third for Ada Park, CTO."
    return {"name": name, "role": _titled(role), "topic": topic["topic"] if topic else None}


def _team(slots: Slots, _: Context) -> Content | str:
    people = [_person(row) for row in rows_of(text_of(slots))]
    if not people:
        return "Who did what? For example: credits: Ada Park – design, Ben Li – code."
    heading = shown(slots.texts.get("title", "")) or (heading_of(slots) if slots.texts.get("text") else "")
    return {"rows": people, "title": heading}


def _person(row: str) -> dict[str, str]:
    if by := _BY.match(row):
        role, name = by[0][:-4].strip(), row[by.end() :]
    else:
        name, role = pair_of(row, loosely=True)
    if not role and (told := _TITLED.fullmatch(name)):
        name, role = told["name"], told["role"]
    return {"name": without_small_words(name), **({"role": capital(role)} if role else {})}


PEOPLE: dict[str, Compose] = {"quote": _quote, "testimonial": _testimonial, "lower_third": _lower_third, "team": _team}
