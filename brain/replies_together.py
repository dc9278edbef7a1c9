"""Changes that are alike share a sentence of an answer: what moved, what was edited, each with the names of its scenes."""

from collections.abc import Sequence
from uuid import UUID

from brain.context import Context
from brain.errors import listed
from brain.providers.builtin.field_words import what_differs
from projects import changes as c


def moved(context: Context, moves: Sequence[c.MoveScene]) -> str:
    """A move may be half of a swap, so the sentence compares the whole order before and after."""
    before = [scene.id for scene in context.scenes]
    after = list(before)
    for move in moves:
        after.remove(move.scene_id)
        after.insert(move.order, move.scene_id)
    places = [(scene_id, before.index(scene_id), after.index(scene_id)) for scene_id in after]
    changed = [(scene_id, old, new) for scene_id, old, new in places if old != new]
    if len(moves) == 2 and len(changed) == 2:
        return f"Swapped {name_of(context, changed[0][0])} and {name_of(context, changed[1][0])}."
    if len(moves) == 1:
        scene_id = moves[0].scene_id
        return f"Moved {name_of(context, scene_id)} to place {after.index(scene_id) + 1} of {len(after)}."
    return f"The order is now {listed([name_of(context, scene_id) for scene_id in after])}."


def edited(context: Context, edits: Sequence[c.EditScene]) -> list[str]:
    """“Changed the colours of “Intro” and “Closing”.”: one sentence for all scenes in which the same became different."""
    scenes: dict[tuple[str, ...], list[UUID]] = {}
    for edit in edits:
        before = context.find_scene(edit.scene_id)
        differs = what_differs(before.tsx_code, edit.tsx_code) if before and edit.tsx_code is not None else ()
        scenes.setdefault(differs, []).append(edit.scene_id)
    return [_changed(context, differs, ids) for differs, ids in scenes.items()]


def _changed(context: Context, differs: tuple[str, ...], ids: Sequence[UUID]) -> str:
    where = listed([name_of(context, each) for each in ids])
    if len(ids) == len(context.scenes) > 2:
        where = f"all {len(ids)} scenes"
    what = listed([f"the {each}" for each in differs])
    return f"Changed {what} of {where}." if what else f"Changed {where}."


def name_of(context: Context, scene_id: UUID) -> str:
    scene = context.find_scene(scene_id)
    return f"“{scene.name}”" if scene else "a scene"
