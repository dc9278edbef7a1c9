"""What people add to a wish to say why: “make the intro shorter, it drags”, “drop Open from the list, legal doesn't like it”."""

import re

from brain.language.words import mask_quotes, straight

# Somebody or something, and what is so; never another wish, a condition, or what belongs to the wish itself.
_REMARK = re.compile(
    r"\s*(?:[,;.!–—]|\s-|\b(?:because|since|cause)\b)\s*(?:(?:because|since|as|cause|sorry|honestly|i think|i feel like)\s+)?"
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


def without_remark(prompt: str) -> str | None:
    """The wish alone; None where nothing behind it is plainly a remark."""
    masked = mask_quotes(straight(prompt))
    for at in range(1, len(masked)):
        if not (found := _REMARK.match(masked, at)):
            continue
        said = masked[at : found.end()].strip(" ,;.!–—-")
        if len(said.split()) <= LONGEST and _STATES.search(found["rest"]) and not _WISHES.search(said):
            return None if _DENIED.search(masked[:at]) else prompt[:at].rstrip()
    return None
