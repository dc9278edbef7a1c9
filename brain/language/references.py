"""Which scenes are meant: by number, place, name, kind, or as “it”. Never guesses between equals: it asks."""

import re
from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.names import named_scenes
from brain.language.words import NUMBER, NUMBERS, ORDINAL, number, ordinal

NOUN = r"(?:scenes?|clips?|slides?|shots?|cards?|screens?|pages?|parts?|sections?)"
_THIS = re.compile(
    rf"(?:it|this|that|this one|that one|(?:this|that|the(?: current| selected)?) (?:{NOUN[:-1]}|one)))", re.IGNORECASE
)
_BARE_NOUN = re.compile(r"(?:a |one )?(?:scene|clip|slide)", re.IGNORECASE)
_ALL = re.compile(
    rf"(?:everything|(?:all|every|each)(?: (?:of )?(?:the |these |those )?{NOUN}| one)?|all of (?:them|it)|them all|"
    rf"each of them|the (?:whole|entire|full) (?:video|film|movie|thing|project)|"
    rf"(?:all|every one|everyone) of the {NOUN})",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"(?:both(?: (?:of )?(?:the |these |those )?{NOUN}| of them)?|them|the two(?: {NOUN})?)", re.IGNORECASE
)
_EXCEPT = re.compile(
    r"(?P<all>.+?),? (?:except(?: for)?|but(?: not)?|other than|apart from|besides) (?P<kept>.+)", re.IGNORECASE
)
_RANGE = re.compile(
    rf"(?:the )?(?:{NOUN} )?#?({NUMBER}) ?(?:-|–|to|through|until) ?(?:{NOUN} )?#?({NUMBER})", re.IGNORECASE
)
_SOME = re.compile(rf"(?:the )?(first|last|final) ({NUMBER})(?: {NOUN}| ones)?", re.IGNORECASE)
_NUMBERED = re.compile(
    rf"(?:(?:the )?{NOUN} ?(?:#|no\.? ?|number |nr\.? ?)?|#|no\.? ?|number |nr\.? ?)?(?P<number>{NUMBER})",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"(?:the )?(?:{NOUN}|one) (?:right |just |directly )?(?P<way>before|after|following|behind) (?P<of>.+)",
    re.IGNORECASE,
)
_NEXT = re.compile(rf"(?:the )?(?P<way>next|previous|preceding) (?:{NOUN}|one)", re.IGNORECASE)
_EXTREME = re.compile(rf"(?:the |my )?(?P<way>longest|shortest) (?:{NOUN}|one)", re.IGNORECASE)
_OTHERS = re.compile(
    rf"(?:all |every )?(?:of )?(?:the )?other(?: {NOUN}|s| ones)|all (?:of )?the rest|the rest(?: of (?:the |them)?(?:{NOUN}|video)?)?|everything else",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"(?:the |my )?({ORDINAL}|last|final|very last|very first|middle)(?: {NOUN}| one)?", re.IGNORECASE
)
_FROM_END = re.compile(
    rf"(?:the )?(?:({ORDINAL})[ -]to[ -]last|(next)[ -]to[ -]last|(penultimate))(?: {NOUN}| one)?", re.IGNORECASE
)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\+\s*)", re.IGNORECASE)


LONGEST = 120  # characters of a phrase that names scenes


@dataclass(frozen=True, slots=True)
class Meant:
    """The scenes that a phrase means, each once, in the order in which they were named.

    `certain` is false when the phrase could also be about something in a scene: enough to trim, not to delete.
    """

    scenes: tuple[SceneInContext, ...]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Unclear:
    """The phrase means scenes, but not which ones: what to say back."""

    question: str


Reference = Meant | Unclear


def find_reference(phrase: str, context: Context) -> Reference | None:
    """What scenes the whole phrase means; None when it is not about scenes at all (“the shadow”)."""
    text = phrase.strip().strip(",").strip()
    if len(text) > LONGEST or text.lower() in NUMBERS:
        return None  # “one” alone is no scene; “scene one” is
    return _all(text, context) or _single(text, context) or _several(text, context)


def is_pronoun(phrase: str) -> bool:
    return _THIS.fullmatch(phrase.strip()) is not None


def find_scene(phrase: str, context: Context) -> SceneInContext | Unclear | None:
    """The one scene that the phrase means."""
    match find_reference(phrase, context):
        case Meant((scene,)):
            return scene
        case Meant(scenes):
            return Unclear(f"Which one: {choices(scenes)}?")
        case other:
            return other


def choices(scenes: tuple[SceneInContext, ...]) -> str:
    return listed([f"scene {scene.number} “{scene.name}”" for scene in scenes[:6]], last="or")


def find_current(context: Context) -> SceneInContext | None:
    """What “it” surely is: the selected scene, else the one that the brain touched last, else the only one."""
    found = context.find_scene(context.selected_scene_id) or context.find_touched()
    return context.scenes[0] if found is None and len(context.scenes) == 1 else found


def _all(text: str, context: Context) -> Reference | None:
    if _ALL.fullmatch(text):
        return Meant(context.scenes) if context.scenes else _missing(context)
    if _BOTH.fullmatch(text):
        if len(context.scenes) == 2:
            return Meant(context.scenes)
        return Unclear(f"Which two scenes do you mean? Now {context.extent()}.")
    if (match := _EXCEPT.fullmatch(text)) and _ALL.fullmatch(match["all"]):
        kept = find_reference(match["kept"], context)
        if not isinstance(kept, Meant):
            return kept or Unclear(f"Which scene is “{match['kept']}”? Now {context.extent()}.")
        return Meant(tuple(scene for scene in context.scenes if scene not in kept.scenes), kept.certain)
    if _OTHERS.fullmatch(text):
        current = find_current(context)
        return Meant(tuple(each for each in context.scenes if each != current)) if current else _which(context)
    if match := _RANGE.fullmatch(text):
        low, high = sorted((number(match[1]), number(match[2])))
        return _numbered(list(range(low, min(high, low + 500) + 1)), context)
    if match := _SOME.fullmatch(text):
        count = number(match[2])
        if not 0 < count <= len(context.scenes):
            return _missing(context)
        return Meant(context.scenes[:count] if match[1].lower() == "first" else context.scenes[-count:])
    return None


def _single(text: str, context: Context) -> Reference | None:
    if _THIS.fullmatch(text):
        if current := find_current(context):
            return Meant((current,))
        # Good enough for what is easily done again, so never certain.
        return Meant(context.scenes[-1:], certain=False) if context.scenes else _missing(context)
    if _BARE_NOUN.fullmatch(text):
        return Meant(context.scenes) if len(context.scenes) == 1 else _which(context)
    if match := _NUMBERED.fullmatch(text):
        return _numbered([number(match["number"])], context)
    if relative := _relative(text, context):
        return relative
    if match := _FROM_END.fullmatch(text):
        back = ordinal(match[1]) if match[1] else 2
        return _numbered([len(context.scenes) + 1 - back], context)
    if match := _PLACED.fullmatch(text):
        word = match[1].lower().removeprefix("very ")
        if word == "middle":
            return _numbered([(len(context.scenes) + 1) // 2], context) if len(context.scenes) % 2 else _which(context)
        return _numbered([len(context.scenes) if word in {"last", "final"} else ordinal(word)], context)
    return _named(text, context)


def _relative(text: str, context: Context) -> Reference | None:
    """“The scene after the intro”, “the next scene”, “the longest scene”."""
    if match := _EXTREME.fullmatch(text):
        lengths = [scene.duration for scene in context.scenes]
        wanted = (max if match["way"].lower() == "longest" else min)(lengths, default=0)
        found = tuple(scene for scene in context.scenes if scene.duration == wanted)
        return (
            Meant(found) if len(found) == 1 else Unclear(f"Which one do you mean: {choices(found)}?") if found else None
        )
    if match := _NEXT.fullmatch(text):
        beside: SceneInContext | Unclear | None = find_current(context) or _which(context)
    elif match := _BESIDE.fullmatch(text):
        beside = find_scene(match["of"], context)
    else:
        return None
    if not isinstance(beside, SceneInContext):
        return beside
    return _numbered(
        [beside.number + (1 if match["way"].lower() in {"next", "after", "following", "behind"} else -1)], context
    )


def _several(text: str, context: Context) -> Reference | None:
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return None
    scenes: dict[int, SceneInContext] = {}
    certain = True
    for part in parts:
        found = _all(part, context) or _single(part, context)
        if not isinstance(found, Meant):
            return found
        scenes |= {scene.number: scene for scene in found.scenes}
        certain = certain and found.certain
    return Meant(tuple(scenes.values()), certain)


def _numbered(numbers: list[int], context: Context) -> Reference:
    if missing := [each for each in numbers if not 1 <= each <= len(context.scenes)]:
        return Unclear(f"There is no scene {missing[0]}: {context.extent()}.") if missing[0] > 0 else _missing(context)
    return Meant(tuple(context.scene(each) for each in numbers))


def _named(text: str, context: Context) -> Reference | None:
    scenes, certain = named_scenes(text, context)
    if len(scenes) > 1 and (selected := context.find_scene(context.selected_scene_id)) in scenes and selected:
        return Meant((selected,), certain)
    if len(scenes) > 1:
        return Unclear(f"Which one do you mean: {choices(scenes)}?")
    return Meant(scenes, certain) if scenes else None


def _which(context: Context) -> Unclear:
    return Unclear(f"Which scene: {choices(context.scenes)}?") if context.scenes else _missing(context)


def _missing(context: Context) -> Unclear:
    if not context.scenes:
        return Unclear("The video has no scenes yet. Describe the first one.")
    return Unclear(f"There is no such scene: {context.extent()}.")
