"""What people add to a wish to say why: “make the intro shorter, it drags”, “drop Open from the list, legal doesn't like it”."""

import re
from collections.abc import Callable

from brain.language.moods import is_wish
from brain.language.words import mask_quotes, straight

# Somebody or something, and what is so; never another wish, a condition, or what belongs to the wish itself.
_REMARK = re.compile(
    r"\s*(?:[,;.!?–—]|\s-|\b(?:because|since|cause)\b)\s*(?:(?:because|since|as|cause|sorry|honestly|i think|i feel like)\s+)?"
    r"(?:it|it's|its|that|that's|they|they're|this|there's|there|we|we're|we've|i|i'm|i've|he|she|nobody|everybody|everyone|people|"
    r"(?:my|our|the|his|her|their) \w+|[a-z]+)\s(?P<rest>.+)$",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"(?:\w+ )?(?:is|are|was|were|'s|'re|isn't|aren't|looks?|feels?|seems?|drags?|has|have|had|can't|cannot|doesn't|didn't|don't|hates?|likes?|"
    r"loves?|thinks?|says?|said|goes|go|takes?|got|keeps?|wants?|needs?|clash\w*|hurts?|reads?|sounds?|too)\b|^(?:drags?|sucks?|hurts?|stinks?)$",
    re.IGNORECASE,
)
# With these it says what is wanted, or when.
_WISHES = re.compile(
    r"\b(?:should|must|shall|please|instead|rather|only|except|but|not the|unless|if|when|until|then|so that|to be|"
    r"make|change|set|add|remove|delete|move|put|turn|use|give|undo|keep|replace|call|rename|swap|shorten|\d+)\b|[:\"“]",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bnot\b|n['’]t\b|\bnever\b", re.IGNORECASE)  # what is meant not to be done may be explained, too
LONGEST = 12  # words
# Somebody or something is so; whoever begins with anything else may be asking for something.
_SUBJECT = r"(?:(?:our|my|his|her|their|the|an?|some|this|these) \w+|we|i|they|he|she|people|everyone|everybody|nobody|somebody|someone|there|legal|marketing|management|sales)"
_WHEN = re.compile(
    r"\b(?:last|next|first|this) (?:week|month|year|time|night|quarter|spring|summer|autumn|fall|winter)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b\w{3,}ed\b", re.IGNORECASE)
_IN_FRONT = re.compile(
    rf"(?P<reason>(?:(?:as|since|because|now that) )?{_SUBJECT}\b[^,;:.!?–—\x00]{{2,90}})(?:\s*[,;.!–—]|\s-)\s*(?:(?:and|so|therefore|that's why),? )?(?P<wish>\S.*)$",
    re.IGNORECASE,
)
# What these are may be said in the reason.
_POINTS_BACK = re.compile(
    r"\b(?:it|its|it's|that|this|these|those|them|they|their|he|she|one|ones|same|others?)\b", re.IGNORECASE
)
_USE_THAT = re.compile(r"\b(?:use|take) (?P<that>that|this|it)(?= (?:as|for)\b)", re.IGNORECASE)
_HEX = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b", re.IGNORECASE)
_OTHERS_THINK = re.compile(
    r"(?:[,;.–—]| -| because| since| as) (?:because |since |as )?(?:legal|marketing|sales|management|hr|(?:my|our|the) (?:\w+ )?(?:boss|ceo|cto|client|customer|team|manager|lawyers?|"
    r"designer|lead|board|editor))(?: really| just)? (?:doesn't|don't|didn't|wants?|wanted|likes?|hates?|said|says|thinks?|asked|prefers?|insists?|insisted|complained|"
    r"complains|can't|isn't|needs?)\b[^,;:.\"]*[.!]*$",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r",? (?:so that|in order (?:to|that)|to (?:ensure|make sure)|so(?= (?:it|it's|that|this|people|everyone|everybody|they|we|you|our|my|the)\b))\s[^,;:.\"“]+[\s.!]*$",
    re.IGNORECASE,
)


def without_remark(prompt: str) -> str | None:
    """The wish alone; None where nothing behind it is plainly a remark."""
    masked = mask_quotes(straight(prompt))
    for at in range(1, len(masked)):
        if not (found := _REMARK.match(masked, at)):
            continue
        said = masked[at : found.end()].strip(" ,;.!–—-")
        if len(said.split()) <= LONGEST and _STATES.search(found["rest"]) and not _WISHES.search(said):
            # A question mark stays: “delete it? it drags” has not decided that.
            return None if _DENIED.search(masked[:at]) else prompt[: at + (masked[at] == "?")].rstrip()
    return None


def without_opinion_of_others(prompt: str) -> str | None:
    """“Replace A with B, legal doesn't want us to claim that” without what others think: no text says that by itself."""
    found = _OTHERS_THINK.search(mask_quotes(straight(prompt)))
    return prompt[: found.start()] if found and found.start() else None


def without_reason(prompt: str, is_about_a_scene: Callable[[str], bool], *, of_the_past: bool = False) -> str | None:
    """“Our company was renamed, please replace …” from “please” on; None where the wish needs what is said before it.

    `of_the_past`: only what happened is a reason: “our team is Ada and Bo” may be wanted in the video.
    """
    text = straight(prompt).strip()
    found = _IN_FRONT.match(mask_quotes(text))
    if found is None or len(found["reason"].split()) > LONGEST:
        return None
    reason, wish = text[: found.end("reason")], text[found.start("wish") :]
    if (
        not (_TOLD.search(reason) or (not of_the_past and _STATES.search(reason)))
        or _WISHES.search(reason)
        or not is_wish(reason)
    ):
        return None
    if any(is_about_a_scene(word) for word in re.findall(r"[\w-]+", _WHEN.sub("", reason))):
        return None
    colours = _HEX.findall(reason)
    if len(colours) == 1 and (that := _USE_THAT.search(mask_quotes(wish))):
        wish = f"{wish[: that.start('that')]}{colours[0]}{wish[that.end('that') :]}"
    return None if _POINTS_BACK.search(mask_quotes(wish)) else wish


def without_purpose(prompt: str) -> str | None:
    """“Make the text bigger so that it is readable on phones” without what it is good for."""
    found = _PURPOSE.search(mask_quotes(straight(prompt)))
    return prompt[: found.start()] if found and found.start() else None
