"""How one scene changes: under the project's lock, with the revision compared, and an iteration written."""

from typing import Any
from uuid import UUID

from config.db import find_one
from projects import changes as c
from projects.errors import Conflict, InvalidChange
from scenes.models import Iteration, Scene
from scenes.recording import MAX_SCENES, Affected, SceneRecorder

MAX_DURATION = 30 * 60 * 60  # frames: half an hour at 60 a second, far more than a scene needs


class SceneWriter(SceneRecorder):
    """Carries out the scene changes of one version; all compare with the revisions before the batch."""

    def add(self, change: c.AddScene) -> Affected:
        if Scene.objects.filter(pk=change.scene_id).exists():
            raise Conflict("This scene was added before.")
        scene = Scene(
            id=change.scene_id,
            project=self.version.project,
            order=MAX_SCENES if change.order is None else change.order,
            props=change.props,
            layout_json=change.layout_json,
            name=_name(change.name),
            duration=_duration(change.duration),
        )
        self.use_code(scene, change.tsx_code)
        return self.insert(scene)

    def edit(self, change: c.EditScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        if change.name is not None:
            scene.name = _name(change.name)
        if change.duration is not None:
            scene.duration = _duration(change.duration)
        if change.layout_json is not None:
            scene.layout_json = change.layout_json
        if change.props is not None:
            scene.props = change.props
        if change.tsx_code is not None or change.props is not None:
            self.use_code(scene, scene.tsx_code if change.tsx_code is None else change.tsx_code)
        return self.update(scene, before)

    def trim(self, change: c.TrimScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        scene.duration = _duration(change.duration)
        return self.update(scene, before)

    def rename(self, change: c.RenameScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        scene.name = _name(change.name)
        return self.update(scene, before)

    def move(self, change: c.MoveScene) -> Affected:
        scene, _ = self._find(change.scene_id, change.based_on)
        return self.place(scene, change.order)

    def duplicate(self, change: c.DuplicateScene) -> Affected:
        scene, _ = self._find(change.scene_id, change.based_on)
        return self.add(
            c.AddScene(
                scene_id=change.copy_id,
                name=f"{scene.name[:75]} copy",
                tsx_code=scene.tsx_code,
                duration=scene.duration,
                props=scene.props,
                layout_json=scene.layout_json,
                order=scene.order + 1,
            )
        )

    def delete(self, change: c.DeleteScene) -> Affected:
        scene, _ = self._find(change.scene_id, change.based_on)
        return self.remove(scene)

    def note_layout(self, change: c.NoteLayout) -> None:
        """No new revision: the scene is as it was, only more is known of it."""
        scene, _ = self._find(change.scene_id, change.based_on)
        scene.layout_findings = [dict(each) for each in change.findings]
        scene.save(update_fields=["layout_findings", "updated_at"])
        iteration = Iteration.objects.filter(project=self.version.project, scene_id=scene.pk, revision=scene.revision)
        iteration.update(findings=scene.findings)

    def use_format(self) -> None:
        """After the project's size or speed changed: every scene needs a proof of its own for the new one."""
        for scene in self.scenes.all():
            try:
                self.use_code(scene, scene.tsx_code)
            except InvalidChange as error:
                raise InvalidChange(f"“{scene.name}” was not checked in the new format yet. Check it first.") from error
            scene.save(update_fields=["proof", "component", "layout_findings", "updated_at"])

    def use_proofs(self, change: c.UseProofs) -> None:
        """After their code was compiled anew. Scenes that went meanwhile need nothing."""
        for scene in self.scenes.filter(pk__in=change.scene_ids):
            self.use_code(scene, scene.tsx_code)
            scene.save(update_fields=["proof", "component", "layout_findings", "updated_at"])

    def _find(self, scene_id: UUID, based_on: int) -> tuple[Scene, dict[str, Any]]:
        scene = find_one(self.scenes.select_related("proof"), pk=scene_id)
        if scene is None:
            raise Conflict("This scene was deleted meanwhile.")
        if self.revisions_before.setdefault(scene.pk, scene.revision) != based_on:
            raise Conflict(
                f"Somebody changed “{scene.name}” meanwhile (revision {scene.revision}, not {based_on}). "
                "Look at it as it is now, then try again.",
                current=scene.as_row(),
            )
        return scene, scene.as_row()


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= 80:
        raise InvalidChange("A scene's name has between 1 and 80 characters.")
    return name


def _duration(frames: int) -> int:
    if not 1 <= frames <= MAX_DURATION:
        raise InvalidChange(f"A scene lasts between 1 and {MAX_DURATION} frames.")
    return frames
