"""Brings scenes back to what they were: all that a version did to them, or one scene to one of its iterations."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import Max

from projects.changes import RestoreScene
from projects.errors import Conflict
from scenes.history import SceneHistory, content_of
from scenes.models import Iteration, Scene
from scenes.recording import Affected, SceneRecorder


class SceneReturner:
    """Writes through the recorder of the version that is being made."""

    def __init__(self, recorder: SceneRecorder) -> None:
        self.recorder, self.scenes = recorder, recorder.scenes

    def take_back(self, histories: Sequence[SceneHistory], order: Sequence[str]) -> list[Affected]:
        """Undo all of it, over whatever became of these scenes; `order` is the scenes' ids as they stood before."""
        now = set(self.scenes.values_list("pk", flat=True))
        affected = [self.remove(each.scene_id) for each in histories if each.scene_id in now and not each.before]
        for each in histories:
            if each.before and each.scene_id in now and each.changed_content:
                affected += self.rewrite(each.scene_id, each.before)
        placed = {
            str(each.scene_id): each.before
            for each in histories
            if each.before and (each.was_placed or each.scene_id not in now)
        }
        # In the order of then, so that whatever stood in front of a scene stands there already.
        for scene_id in [*(each for each in order if each in placed), *(placed.keys() - set(order))]:
            place = self._place_in(order, scene_id) if scene_id in order else placed[scene_id]["order"]
            affected += self.put(UUID(scene_id), placed[scene_id], place)
        return affected

    def restore(self, change: RestoreScene) -> Affected:
        """One scene as an iteration holds it. A scene that is still there keeps its place."""
        project = self.recorder.version.project
        iteration = Iteration.objects.filter(pk=change.iteration_id, project=project, scene_id=change.scene_id).first()
        if iteration is None or not (row := iteration.after or iteration.before):
            raise Conflict("This earlier state of the scene is not there (any more). Choose another one.")
        scene = self.scenes.filter(pk=change.scene_id).first()
        if (scene.revision if scene else None) != change.based_on:
            what = f"“{scene.name}” is there already, or was changed meanwhile" if scene else "This scene was deleted"
            raise Conflict(
                f"{what}. Look at it as it is now, then try again.", current=scene.as_row() if scene else None
            )
        if scene:
            return self._rewrite(scene, row)
        kept = project.versions.filter(number=iteration.version).values_list("before", flat=True).first() or {}
        order = kept.get("order", [])
        place = self._place_in(order, str(change.scene_id)) if str(change.scene_id) in order else row["order"]
        return self._insert(change.scene_id, row, place)

    def remove(self, scene_id: UUID) -> Affected:
        return self.recorder.remove(self.scenes.get(pk=scene_id))

    def rewrite(self, scene_id: UUID, row: dict[str, Any]) -> list[Affected]:
        """The scene's content is this row's again, if it is not so already."""
        scene = self.scenes.get(pk=scene_id)
        return [self._rewrite(scene, row)] if content_of(scene.as_row()) != content_of(row) else []

    def put(self, scene_id: UUID, row: dict[str, Any], place: int) -> list[Affected]:
        """The scene stands at this place, and comes back for it when it is gone."""
        scene = self.scenes.filter(pk=scene_id).first()
        if scene is None:
            return [self._insert(scene_id, row, place)]
        # Leaving its own place lets everything behind it move up.
        place -= scene.order < place
        return [self.recorder.place(scene, place)] if scene.order != place else []

    def _place_in(self, order: Sequence[str], scene_id: str) -> int:
        """Right behind what stood in front of the scene then and is still there."""
        places = {str(pk): place for pk, place in self.scenes.values_list("pk", "order")}
        in_front = [places[each] for each in order[: order.index(scene_id)] if each in places]
        return in_front[-1] + 1 if in_front else 0

    def _rewrite(self, scene: Scene, row: dict[str, Any]) -> Affected:
        before = scene.as_row()
        self._fill(scene, row)
        return self.recorder.update(scene, before)

    def _insert(self, scene_id: UUID, row: dict[str, Any], place: int) -> Affected:
        project = self.recorder.version.project
        last = Iteration.objects.filter(project=project, scene_id=scene_id).aggregate(Max("revision"))
        scene = Scene(id=scene_id, project=project, order=place, revision=last["revision__max"] + 1)
        self._fill(scene, row)
        return self.recorder.insert(scene)

    def _fill(self, scene: Scene, row: dict[str, Any]) -> None:
        is_proved = (scene.tsx_code, scene.props) == (row["tsx_code"], row["props"])
        for name, value in content_of(row).items():
            setattr(scene, name, value)
        if not is_proved:
            self.recorder.use_code(scene, scene.tsx_code)
