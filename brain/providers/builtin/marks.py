"""The words that announce a text: “that says …”, “with the tagline …”. Each text goes on until the next such word."""

import re

from brain.language.words import mask_quotes

_SAYS = r"(?: (?:that |which )?(?:of|is|says|reads|saying|reading|called|labell?ed))?:?"
_WITH = r"(?:(?:,? (?:and )?with|,? and|,) )?(?:(?:the|a|an|its) )?"
_MARKS = {
    "tagline": rf"{_WITH}(?:tag ?line|sub-?title|sub ?line|sub-?heading|slogan|strap ?line|claim|motto){_SAYS}",
    "eyebrow": rf"{_WITH}(?:eyebrow|kicker){_SAYS}",
    "action": rf"(?:{_WITH}button(?: (?:text|label))?|(?:,? (?:and )?with|,) (?:(?:a|the) )?(?:cta|call to action)){_SAYS}",
    "url": rf"(?:{_WITH}(?:url|link|web address)|(?:,? (?:and )?with|,? and|,) (?:the |a )?website){_SAYS}",
    "label": rf"{_WITH}(?:label|caption){_SAYS}",
    "name": r"(?:,? (?:by|from)|,? [-–—])",
    "title": r"(?:,? (?:and )?with (?:the |a |an )?(?:title|headline|heading|name|header)"
    r"(?: (?:that |which )?(?:of|is|says|reads|saying|reading))?:?|,? and the (?:title|headline|heading)(?: of)?:?|"
    r",? (?:titled|entitled|headed)|,(?: and)?(?: the)? (?:title|headline)(?: is)?:?)",
    "text": r"(?:,? (?:(?:that|which|who|what|to|and|where it|in which it) )?(?:says?|reads?|saying|reading|states?)(?: the (?:text|words?))?:?"
    r"|,? with (?:the |a )?(?:text|words?|message|sentence|question|line)(?: (?:of|saying|that says))?:?|,? (?:called|named)"
    r"|,? and the (?:text|words?|message|sentence):?(?= [\"'])|:)",
}
_ANY = re.compile(
    "|".join(rf"(?P<{slot}>(?:(?<=\w)(?=[ ,:])|(?<!\w)){words})(?=\s|[\"']|$)" for slot, words in _MARKS.items()),
    re.IGNORECASE,
)
_CONNECTED = re.compile(r"\s*(?:,|with\b|and\b|that says|by\b|from\b)", re.IGNORECASE)
_ONLY_ONCE = {"text", "title", "name"}
_FOR_QUOTES = {"name"}


def split_marks(text: str, kind: str | None) -> tuple[str, dict[str, str]]:
    """What stands before the first announced text, and the texts by their slot."""
    found: list[tuple[str, int, int]] = []
    masked = mask_quotes(text)
    for match in _ANY.finditer(masked):
        slot = match.lastgroup or ""
        if slot in _FOR_QUOTES and kind != "quote":
            continue
        if found and not _CONNECTED.match(match[0]) and not (match[0] == ":" and found[-1][0] == "name"):
            continue  # a word inside of the text before
        named = slot == "title" and masked[match.end() :].lstrip()[:1] in {'"', "'"}  # “…, title "This week"”
        if slot in {each for each, _, _ in found} or (
            slot in _ONLY_ONCE - _FOR_QUOTES and _has_text(found) and not named
        ):
            continue
        found.append((slot, match.start(), match.end()))
    if not found:
        return text, {}
    head = text[: found[0][1]]
    ends = [start for _, start, _ in found[1:]] + [len(text)]
    return head, {slot: text[end:stop].strip(" ,") for (slot, _, end), stop in zip(found, ends, strict=True)}


def _has_text(found: list[tuple[str, int, int]]) -> bool:
    return any(slot in {"text", "title"} for slot, _, _ in found)
