"""What a scene says: the texts in its elements, and the strings that are made to be shown."""

import re
from dataclasses import dataclass
from itertools import groupby

from tree_sitter import Node

from brain.tsx.letters import GAP, Letter, letters_of
from brain.tsx.places import Places
from brain.tsx.reading import above, name_of, read, text, walk

_TEXT = {"jsx_text", "html_character_reference"}
_UNSEEN = {"style", "script"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A text of the scene: in an element (“jsx”), in an attribute, or in a literal with its quotation mark."""

    letters: tuple[Letter, ...]
    kind: str
    node: Node

    @property
    def words(self) -> str:
        return "".join(letter.sign for letter in self.letters)

    @property
    def said(self) -> str:
        """The words as people would repeat them; a value that is only known later is an ellipsis."""
        return " ".join(self.words.replace(GAP, "…").split())


def shown_texts(code: str) -> list[Shown]:
    """All texts in the order of the code. Raises CannotEdit when it is no TSX."""
    module = read(code)
    places = Places(module)
    found = []
    for node in walk(module):
        if node.type == "jsx_element" and name_of(node) not in _UNSEEN:
            found += _in_element(node)
        elif node.type in {"string", "template_string"} and places.shows(node):
            found.append(_literal(node))
    return sorted((each for each in found if re.search(r"\w", each.words)), key=lambda each: each.letters[0].start)


def _in_element(element: Node) -> list[Shown]:
    runs = [
        list(run) for is_text, run in groupby(element.named_children, key=lambda child: child.type in _TEXT) if is_text
    ]
    return [Shown(letters_of(run, folded=True), "jsx", element) for run in runs]


def _literal(node: Node) -> Shown:
    if any(parent.type == "jsx_attribute" for parent in list(above(node))[:1]):
        return Shown(letters_of(node.named_children, folded=False), "attribute", node)
    return Shown(letters_of(node.named_children, folded=False), text(node)[0], node)
