"""Sections that begin with their own label: “problem: food waste”, “skills: Figma, research”, “name: Nimbus”."""

import re

from brain.providers.builtin.rows import capital, rows_of
from brain.providers.builtin.storyboard.drafts import Draft, draft

LABEL = re.compile(
    r"(?!(?:the )?(?:following|scenes?|slides?|sections?|topics?|parts?|content|structure|storyboard)\b)(?P<label>[^\W\d][\w'& ]{1,23}): (?P<words>\S.*)",
    re.DOTALL,
)
_NAME = re.compile(r"(?:product|brand|company|app|project|business)(?: name)?|name", re.IGNORECASE)
_ABOUT = re.compile(r"what|what (?:it|this) is|description|about|what we do|type", re.IGNORECASE)
_BRACKETS = re.compile(
    r"(?:the |our )?(?P<label>[^()]{3,40}?) \((?P<words>[^()@]+,[^()@]+)\)"
)  # “our values (trust, care)”
_OFFERS = re.compile(
    r"(?P<label>we (?:have|do|offer|make|sell|serve|provide|bake|cook|teach)) (?P<words>[^:]+)", re.IGNORECASE
)
LONGEST = 120  # characters of a line below its label


def told_about(sections: list[str]) -> tuple[str, str, list[str]]:
    """The name and the description that stand among the sections, and the others: “name: Nimbus, what: a weather app”."""
    name = about = ""
    others = []
    for section in sections:
        found = LABEL.fullmatch(section)
        if found and not name and _NAME.fullmatch(found["label"]):
            name = found["words"]
        elif found and not about and _ABOUT.fullmatch(found["label"]):
            about = found["words"]
        else:
            others.append(section)
    return name, about, others


def is_labelled(section: str) -> bool:
    return LABEL.match(section) is not None


def labelled(section: str) -> Draft | None:
    """Several rows are a list under the label; one line stands large below it."""
    found = LABEL.fullmatch(section) or _BRACKETS.fullmatch(section) or _OFFERS.fullmatch(section)
    if found and found.re is _OFFERS and len(rows_of(found["words"])) < 3:
        return None
    if found is None or len(found["words"]) > LONGEST:
        return None
    label, rows = capital(found["label"]), rows_of(found["words"])
    if len(rows) > 1:
        return draft("list", label, title=label, items=[capital(row) for row in rows])
    return draft("title", label, title=capital(found["words"].strip(" .")), eyebrow=label)
