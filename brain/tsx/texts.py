"""Other words in the texts of a scene."""

import re

from brain.errors import listed
from brain.tsx.letters import in_attribute, in_string, in_text
from brain.tsx.reading import CannotEdit, Change, edited, read
from brain.tsx.shown import Shown, shown_texts
from brain.tsx.sizes import title_element

MANY = 8  # of the texts that a sentence repeats

Found = tuple[Shown, list[re.Match[str]]]


def list_texts(code: str) -> list[str]:
    """What the scene shows, each text once, in the order of the code. Raises CannotEdit."""
    return list(dict.fromkeys(shown.said for shown in shown_texts(code) if re.search(r"[^\W\d_]", shown.said)))


def says(code: str, words: str) -> bool:
    """Whether a text of the scene has these words."""
    try:
        return bool(find_words(code, words))
    except CannotEdit:
        return False


def replace_text(code: str, old: str, new: str) -> str:
    """The code that says `new` wherever the scene says `old`. Raises CannotEdit when it does not say it."""
    changes = [
        Change(shown.letters[match.start()].start, shown.letters[match.end() - 1].end, written(new, shown, match))
        for shown, matches in find_words(code, old)
        for match in matches
    ]
    return edited(code, changes)


def set_title(code: str, new: str) -> str:
    """The code with another title. Raises CannotEdit when it is put together from values."""
    title = title_element(read(code))
    inside = [each for each in shown_texts(code) if title.start_byte <= each.letters[0].start < title.end_byte]
    if len(inside) != 1:
        raise CannotEdit(f"I cannot see which text of this scene is its title. {what_it_says(code)}")
    return replace_text_of(code, inside[0], new)


def set_only_text(code: str, new: str) -> str:
    """The code with another text, where there is one. Raises CannotEdit."""
    texts = [each for each in shown_texts(code) if re.search(r"[^\W\d_]", each.said)]
    if len(texts) != 1:
        raise CannotEdit(f"I cannot see which text is meant. {what_it_says(code)}")
    return replace_text_of(code, texts[0], new)


def replace_text_of(code: str, shown: Shown, new: str) -> str:
    """The code with other words in this one place."""
    match = re.search(r"\S(?:.*\S)?", shown.words, re.DOTALL)
    assert match is not None
    start, end = shown.letters[match.start()].start, shown.letters[match.end() - 1].end
    return edited(code, [Change(start, end, written(new, shown, match))])


def written(words: str, shown: Shown, match: re.Match[str]) -> str:
    """The words as they have to be written where the match stands."""
    if shown.kind == "jsx":
        return in_text(words, whole=match.group() == shown.words.strip())
    return in_attribute(words) if shown.kind == "attribute" else in_string(words, shown.kind)


def find_words(code: str, words: str) -> list[Found]:
    """Where the scene says these words, whole words only: as they are written, else in capitals or not.

    Raises CannotEdit with what it does say.
    """
    texts = shown_texts(code)
    for flags in (0, re.IGNORECASE):
        pattern = re.compile(whole(words), flags)
        found = [(shown, matches) for shown in texts if (matches := list(pattern.finditer(shown.words)))]
        if found:
            return found
    raise CannotEdit(f"I do not find “{words}” in this scene. {what_it_says(code)}")


def whole(words: str) -> str:
    """Whole words only, “art” is not in “Start”; any white space between them."""
    return r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words.split()) + r"(?!\w)"


def what_it_says(code: str) -> str:
    """A sentence with the texts that can be changed."""
    texts = list_texts(code)
    if not texts:
        return "I see no text in its code."
    quoted = [f"“{_short(each)}”" for each in texts[:MANY]]
    if len(texts) == 1:
        return f"Its text is {quoted[0]}."
    return f"Its texts are {listed(quoted)}." if len(texts) <= MANY else f"Some of its texts are {listed(quoted)}."


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}…"
