"""Which built-in scene a request is for, by the word that names it: “intro”, “three features”, “closing card”."""

import re
from dataclasses import dataclass

from brain.language.words import NUMBER

_CARD = r"(?:[- ](?:card|scene|slide|screen|shot|clip|page))?"
_KINDS = {
    "closing": rf"(?:closing|outro|end(?:ing)?(?=[- ](?:card|scene|slide|screen))|ending|end|final(?=[- ](?:card|scene|slide))|"
    rf"cta|call[- ]to[- ]action|sign[- ]?off|thank[- ]?you(?=[- ](?:card|scene|slide|note))){_CARD}",
    "quote": rf"(?:quote|quotation|testimonial|customer (?:quote|voice)|review){_CARD}",
    "chart": rf"(?:(?:bar |column )?(?:chart|graph|diagram)|bars){_CARD}",
    "counter": rf"(?:number )?(?:counter|count(?:ing)?|number|stat|statistic|metric|figure|kpi){_CARD}",
    "list": rf"(?:{NUMBER} (?:\w+ )?(?:features|reasons|steps|benefits|things|tips|points|facts|values|advantages|items|rules|ideas|services)|"
    rf"(?:bullet(?:ed)? |numbered |check ?|to-?do |feature )?list|bullets|bullet points|features|agenda|checklist|"
    rf"steps|benefits|reasons|advantages){_CARD}",
    "title": rf"(?:intro(?:duction)?|opening|opener|title|headline|cover|welcome|hero){_CARD}",
    "plain": r"(?:text )?(?:scene|slide|card|screen)|text|video|clip|film|movie",
}
_WORDS = {kind: re.compile(rf"\b{words}\b", re.IGNORECASE) for kind, words in _KINDS.items()}
NAMES = {
    "title": "Title", "list": "List", "counter": "Number", "closing": "Closing", "quote": "Quote", "chart": "Chart",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """`template` of the library; `generic` when only “a scene” was said. `start` and `end` in the text."""

    template: str
    word: str
    start: int
    end: int
    generic: bool = False

    @property
    def is_opening(self) -> bool:
        return re.match(r"intro|open|cover|welcome|hero", self.word, re.IGNORECASE) is not None


def find_kind(head: str) -> Kind | None:
    """The kind that is named first, and the longer word of two at the same place."""
    found = [(match, kind) for kind, words in _WORDS.items() if (match := words.search(head))]
    named = [each for each in found if each[1] != "plain"] or found
    if not named:
        return None
    match, kind = min(named, key=lambda each: (each[0].start(), -each[0].end()))
    return Kind("title" if kind == "plain" else kind, match[0], match.start(), match.end(), generic=kind == "plain")
