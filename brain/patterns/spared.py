"""“Don't touch the intro”, “leave scene 2 as it is”, “don't delete anything”: what the other wishes have to spare."""

import re

from brain.context import Context, SceneInContext
from brain.language.meant import named
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning

_VERB = r"(?P<verb>delete|remove|erase|drop|lose|cut|change|touch|edit|alter|modify|move|mess with)"
_NOT = rf"(?:don'?t|do not|without|not)(?: you)?(?: (?:ever|please))? {_VERB}(?:ing)?"
_SPARED = re.compile(
    rf"(?:{_NOT} (?P<ref>.+?)|keep (?P<others>(?:all )?(?:of )?(?:the )?(?:rest|others|other (?:scenes|ones|slides))|everything else)|(?:leave|keep) (?P<left>.+?)(?: (?:alone|untouched|unchanged|the same|(?:just )?(?:as|how|the way) (?:it|they|that) (?:is|are)|as is|as-is)))",
    re.IGNORECASE,
)
_ANYTHING = re.compile(
    r"(?:anything|any(?: of the)? (?:scenes?|slides?|clips?)|any of (?:it|them)|stuff)", re.IGNORECASE
)
_TAKES_AWAY = {"delete", "remove", "erase", "drop", "lose", "cut"}


def read_spared(clause: str, context: Context) -> Meaning | None:
    """It does nothing; together with other wishes, it says what they may not do."""
    match = _SPARED.fullmatch(bare(clause)) if context.scenes else None
    if match is None:
        return None
    if match["others"]:
        return Meaning(already="Then nothing changes.")
    phrase = match["ref"] or match["left"]
    if _ANYTHING.fullmatch(phrase):
        return Meaning(already="Then nothing changes.", keeps=True)
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant) or not reference.scenes:
        return None
    if not reference.certain and not _is_its_name(phrase, reference.scenes):
        return None
    numbers = tuple(scene.number for scene in reference.scenes)
    stays = f"Then {named(reference.scenes)} {'stays as it is' if len(numbers) == 1 else 'stay as they are'}."
    only_from_deletion = (match["verb"] or "").lower() in _TAKES_AWAY
    return Meaning(
        already=stays, keeps=True, spares=() if only_from_deletion else numbers, about=numbers[-1], abouts=numbers
    )


def _is_its_name(phrase: str, scenes: tuple[SceneInContext, ...]) -> bool:
    """“The features” may be rows, too; beside a scene called “Features” it is meant to stay, whatever it is."""
    name = re.sub(r"^(?:the|my|our) ", "", phrase.strip(), flags=re.IGNORECASE)
    return [scene.name.casefold() for scene in scenes] == [name.casefold()]
