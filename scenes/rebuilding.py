"""Makes the scenes of a project those of another time, with as few changes as it takes."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from scenes.recording import Affected, SceneRecorder
from scenes.returning import SceneReturner


def rebuild(recorder: SceneRecorder, wanted: Mapping[UUID, dict[str, Any]]) -> list[Affected]:
    """`wanted`: the content of each scene, in playing order. Others go; what is gone comes back with its id."""
    returner = SceneReturner(recorder)
    now = list(recorder.scenes.order_by("order").values_list("pk", flat=True))
    affected = [returner.remove(scene_id) for scene_id in now if scene_id not in wanted]
    for scene_id in [each for each in wanted if each in now]:
        affected += returner.rewrite(scene_id, wanted[scene_id])
    staying = _staying([each for each in now if each in wanted], list(wanted))
    in_front = None
    for scene_id, row in wanted.items():
        if scene_id not in staying:
            place = recorder.scenes.values_list("order", flat=True).get(pk=in_front) + 1 if in_front else 0
            affected += returner.put(scene_id, row, place)
        in_front = scene_id
    return affected


def _staying(now: Sequence[UUID], wanted: Sequence[UUID]) -> set[UUID]:
    """The most scenes that stand in the wanted order already: a longest increasing subsequence of their places."""
    place = {scene_id: index for index, scene_id in enumerate(wanted)}
    ends: list[int] = []  # the smallest place that a row of each length can end with
    lengths = []
    for scene_id in now:
        length = bisect_left(ends, place[scene_id])
        ends[length : length + 1] = [place[scene_id]]
        lengths.append(length)
    staying, length = set[UUID](), len(ends) - 1
    for scene_id, its in zip(reversed(now), reversed(lengths), strict=True):
        if its == length:
            staying.add(scene_id)
            length -= 1
    return staying
