"""How one scene changes: under the project's lock, with the revision compared, and an iteration written."""

from typing import Any
from uuid import UUID

from django.db.models import F, Max

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from projects.models import Version
from scenes.fingerprint import fingerprint
from scenes.models import Component, Iteration, Scene

MAX_DURATION = 30 * 60 * 60  # frames: half an hour at 60 a second, far more than a scene needs
MAX_SCENES = 500

Affected = dict[str, str]


class SceneWriter:
    """Carries out the scene changes of one version; all compare with the revisions before the batch."""

    def __init__(self, version: Version, why: Any) -> None:
        self.version, self.why = version, why
        self.revisions_before: dict[UUID, int] = {}
        self.scenes = Scene.objects.filter(project=version.project)

    def add(self, change: c.AddScene) -> Affected:
        last = self.scenes.aggregate(Max("order"))["order__max"]
        count = 0 if last is None else last + 1
        if count >= MAX_SCENES:
            raise InvalidChange(f"A video has at most {MAX_SCENES} scenes.")
        if Scene.objects.filter(pk=change.scene_id).exists():
            raise Conflict("This scene was added before.")
        order = count if change.order is None else min(max(change.order, 0), count)
        self.scenes.filter(order__gte=order).update(order=F("order") + 1)
        scene = Scene(
            id=change.scene_id,
            project=self.version.project,
            order=order,
            props=change.props,
            layout_json=change.layout_json,
            name=_name(change.name),
            duration=_duration(change.duration),
        )
        self._use_code(scene, change.tsx_code)
        scene.save(force_insert=True)
        return self._record(scene, Iteration.Operation.CREATE, None)

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
            self._use_code(scene, scene.tsx_code if change.tsx_code is None else change.tsx_code)
        return self._update(scene, before)

    def trim(self, change: c.TrimScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        scene.duration = _duration(change.duration)
        return self._update(scene, before)

    def rename(self, change: c.RenameScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        scene.name = _name(change.name)
        return self._update(scene, before)

    def move(self, change: c.MoveScene) -> Affected:
        scene, before = self._find(change.scene_id, change.based_on)
        order = min(max(change.order, 0), self.scenes.count() - 1)
        if order < scene.order:
            self.scenes.filter(order__gte=order, order__lt=scene.order).update(order=F("order") + 1)
        else:
            self.scenes.filter(order__gt=scene.order, order__lte=order).update(order=F("order") - 1)
        scene.order = order
        return self._update(scene, before, Iteration.Operation.MOVE)

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
        scene, before = self._find(change.scene_id, change.based_on)
        affected = self._record(scene, Iteration.Operation.DELETE, before)
        scene.delete()
        self.scenes.filter(order__gt=before["order"]).update(order=F("order") - 1)
        return affected

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
                self._use_code(scene, scene.tsx_code)
            except InvalidChange as error:
                raise InvalidChange(f"“{scene.name}” was not checked in the new format yet. Check it first.") from error
            scene.save(update_fields=["proof", "component", "layout_findings", "updated_at"])

    def _find(self, scene_id: UUID, based_on: int) -> tuple[Scene, dict[str, Any]]:
        scene = self.scenes.filter(pk=scene_id).first()
        if scene is None:
            raise Conflict("This scene was deleted meanwhile.")
        if self.revisions_before.setdefault(scene.pk, scene.revision) != based_on:
            raise Conflict(
                f"Somebody changed “{scene.name}” meanwhile (revision {scene.revision}, not {based_on}). "
                "Look at it as it is now, then try again.",
                current=scene.as_row(),
            )
        return scene, scene.as_row()

    def _use_code(self, scene: Scene, tsx_code: str) -> None:
        """No door lets code become current that was not proved to render with these props in this format."""
        proof = Component.objects.filter(pk=fingerprint(tsx_code, scene.props, **self.version.project.format)).first()
        if proof is None:
            raise InvalidChange("This code was not checked yet. Check it first, so that it cannot break the video.")
        if scene.proof_id != proof.pk:
            scene.layout_findings = None
        scene.tsx_code, scene.proof, scene.component = tsx_code, proof, proof.sha256

    def _update(
        self,
        scene: Scene,
        before: dict[str, Any],
        operation: Iteration.Operation = Iteration.Operation.UPDATE,
    ) -> Affected:
        scene.revision += 1
        scene.save()
        return self._record(scene, operation, before)

    def _record(self, scene: Scene, operation: Iteration.Operation, before: dict[str, Any] | None) -> Affected:
        why = self.why
        Iteration.objects.create(
            project=self.version.project,
            scene_id=scene.pk,
            revision=scene.revision,
            version=self.version.number,
            operation=operation,
            before=before,
            after=None if operation == Iteration.Operation.DELETE else scene.as_row(),
            author=self.version.author,
            message_id=why.message_id,
            request_id=self.version.request_id,
            prompt=why.prompt,
            reasoning=why.reasoning,
            tool=why.tool,
            model=why.model,
            prompt_hash=why.prompt_hash,
            tokens=why.tokens,
            cost=why.cost,
            duration_ms=why.duration_ms,
            findings=why.findings + ([] if operation == Iteration.Operation.DELETE else scene.findings),
        )
        return {"operation": operation.value, "scene_id": str(scene.pk), "name": scene.name}


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= 80:
        raise InvalidChange("A scene's name has between 1 and 80 characters.")
    return name


def _duration(frames: int) -> int:
    if not 1 <= frames <= MAX_DURATION:
        raise InvalidChange(f"A scene lasts between 1 and {MAX_DURATION} frames.")
    return frames
