"""Which scenes are meant: by number, place, name, kind, or as “it”. Never guesses between equals: it asks."""

from dataclasses import replace

from brain.context import Context, SceneInContext
from brain.language import reference_words as words
from brain.language.alike import find_alike
from brain.language.meant import Meant, Reference, Unclear, choices, missing, numbered, which
from brain.language.names import named_scenes
from brain.language.reference_words import NOUN
from brain.language.words import NUMBERS, number, ordinal

__all__ = [
    "NOUN",
    "Meant",
    "Reference",
    "Unclear",
    "choices",
    "find_current",
    "find_reference",
    "find_scene",
    "is_pronoun",
]

LONGEST = 120  # characters of a phrase that names scenes


def find_reference(phrase: str, context: Context) -> Reference | None:
    """What scenes the whole phrase means; None when it is not about scenes at all (“the shadow”)."""
    text = phrase.strip().strip(",").strip()
    if len(text) > LONGEST or text.lower() in NUMBERS:
        return None  # “one” alone is no scene; “scene one” is
    return _all(text, context) or _single(text, context) or _several(text, context)


def is_pronoun(phrase: str) -> bool:
    return words.THIS.fullmatch(phrase.strip()) is not None


def find_scene(phrase: str, context: Context) -> SceneInContext | Unclear | None:
    """The one scene that the phrase means."""
    match find_reference(phrase, context):
        case Meant((scene,)):
            return scene
        case Meant(scenes):
            return Unclear(f"Which one: {choices(scenes)}?")
        case other:
            return other


def find_current(context: Context) -> SceneInContext | None:
    """What “it” surely is: the selected scene, else the one that the brain touched last, else the only one."""
    found = context.find_scene(context.selected_scene_id) or context.find_touched()
    return context.scenes[0] if found is None and len(context.scenes) == 1 else found


def _all(text: str, context: Context) -> Reference | None:
    if words.ALL.fullmatch(text):
        return Meant(context.scenes) if context.scenes else missing(context)
    if words.BOTH.fullmatch(text):
        if len(context.scenes) == 2:
            return Meant(context.scenes)
        return Unclear(f"Which two scenes do you mean? Now {context.extent()}.")
    if words.SCENES.fullmatch(text):
        return Meant(context.scenes, certain=False) if context.scenes else missing(context)
    if match := words.EXCEPT.fullmatch(text):
        return _without(match["all"], match["kept"], context)
    if match := words.OTHERS.fullmatch(text):
        current = find_current(context)
        if current and match["count"] and number(match["count"]) != len(context.scenes) - 1:
            return Unclear(f"Which ones do you mean: {choices(context.scenes)}?")
        return Meant(tuple(each for each in context.scenes if each != current)) if current else which(context)
    if match := words.ALL_BESIDE.fullmatch(text):
        return _beyond(match["of"], match["way"], context)
    if match := words.FROM.fullmatch(text):
        first = find_scene(match["of"] or match["of_first"], context)
        return Meant(context.scenes[first.number - 1 :]) if isinstance(first, SceneInContext) else first
    if match := words.BETWEEN.fullmatch(text):
        return _within(match["first"], match["second"], context)
    if match := words.RANGE.fullmatch(text):
        low, high = sorted((number(match[1]), number(match[2])))
        return numbered(list(range(low, min(high, low + 500) + 1)), context)
    if match := words.SOME.fullmatch(text):
        count = number(match[2])
        if not 0 < count <= len(context.scenes):
            return missing(context)
        return Meant(context.scenes[:count] if match[1].lower() == "first" else context.scenes[-count:])
    return None


def _without(all_of: str, kept_of: str, context: Context) -> Reference | None:
    """“Every scene except the intro”, “scenes 2-4 but not 3”. Who says “scenes” speaks of scenes in what is kept, too."""
    is_all = words.ALL.fullmatch(all_of) is not None
    every, kept = find_reference(all_of, context), find_reference(kept_of, context)
    if not isinstance(kept, Meant) or not isinstance(every, Meant):
        return (kept or Unclear(f"Which scene is “{kept_of}”? Now {context.extent()}.")) if is_all else None
    if not {each.id for each in kept.scenes} <= {each.id for each in every.scenes}:
        return None
    certain = every.certain and (kept.certain or words.SAYS_SCENES.search(all_of) is not None)
    return Meant(tuple(scene for scene in every.scenes if scene not in kept.scenes), certain)


def _single(text: str, context: Context) -> Reference | None:
    if words.THIS.fullmatch(text):
        if current := find_current(context):
            return Meant((current,))
        # Good enough for what is easily done again, so never certain.
        return Meant(context.scenes[-1:], certain=False) if context.scenes else missing(context)
    if words.BARE_NOUN.fullmatch(text):
        return Meant(context.scenes) if len(context.scenes) == 1 else which(context)
    if match := words.NUMBERED.fullmatch(text):
        return numbered([number(match["number"])], context)
    if relative := _relative(text, context):
        return relative
    if match := words.FROM_END.fullmatch(text):
        back = ordinal(match[1]) if match[1] else 2
        return numbered([len(context.scenes) + 1 - back], context)
    if match := words.PLACED.fullmatch(text):
        word = match[1].lower().removeprefix("very ")
        if word == "middle":
            return numbered([(len(context.scenes) + 1) // 2], context) if len(context.scenes) % 2 else which(context)
        return numbered([len(context.scenes) if word in {"last", "final"} else ordinal(word)], context)
    return _named(text, context)


def _beyond(neighbour: str, way: str, context: Context) -> Reference | None:
    """All scenes on one side of another."""
    beside = find_scene(neighbour, context)
    if not isinstance(beside, SceneInContext):
        return beside
    before = way.lower() == "before"
    return Meant(context.scenes[: beside.number - 1] if before else context.scenes[beside.number :])


def _within(first: str, second: str, context: Context) -> Reference | None:
    """All scenes between two others."""
    ends = find_scene(first, context), find_scene(second, context)
    for end in ends:
        if not isinstance(end, SceneInContext):
            return end
    low, high = sorted(end.number for end in ends if isinstance(end, SceneInContext))
    between = context.scenes[low : high - 1]
    return Meant(between) if between else Unclear("There is no scene between these two.")


def _relative(text: str, context: Context) -> Reference | None:
    """“The scene after the intro”, “the next scene”, “the longest scene”."""
    if match := words.EXTREME.fullmatch(text):
        lengths = [scene.duration for scene in context.scenes]
        wanted = (max if match["way"].lower() == "longest" else min)(lengths, default=0)
        found = tuple(scene for scene in context.scenes if scene.duration == wanted)
        return (
            Meant(found) if len(found) == 1 else Unclear(f"Which one do you mean: {choices(found)}?") if found else None
        )
    if match := words.NEXT.fullmatch(text):
        beside: SceneInContext | Unclear | None = find_current(context) or which(context)
    elif match := words.BESIDE.fullmatch(text):
        beside = find_scene(match["of"], context)
    else:
        return None
    if not isinstance(beside, SceneInContext):
        return beside
    return numbered(
        [beside.number + (1 if match["way"].lower() in {"next", "after", "following", "behind"} else -1)], context
    )


def _several(text: str, context: Context) -> Reference | None:
    parts = words.SEPARATOR.split(text)
    if len(parts) < 2:
        return None
    scenes: dict[int, SceneInContext] = {}
    certain = True
    for part in parts:
        # “The chart and the one after it”: what was named before is “it”.
        near = replace(context, selected_scene_id=list(scenes.values())[-1].id) if scenes else context
        found = _all(part, near) or _single(part, near)
        if not isinstance(found, Meant):
            return found
        scenes |= {scene.number: scene for scene in found.scenes}
        certain = certain and found.certain
    return Meant(tuple(scenes.values()), certain)


def _named(text: str, context: Context) -> Reference | None:
    scenes, certain = named_scenes(text, context)
    if len(scenes) > 1 and (selected := context.find_scene(context.selected_scene_id)) in scenes and selected:
        return Meant((selected,), certain)
    if len(scenes) > 1:
        return Unclear(f"Which one do you mean: {choices(scenes)}?")
    return Meant(scenes, certain) if scenes else find_alike(text, context)
