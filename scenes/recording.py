"""The steps that all changes of scenes are made of. Each keeps orders gapless and writes an iteration."""

from typing import Any
from uuid import UUID

from django.db.models import F

from projects.errors import InvalidChange
from projects.models import Version
from scenes.fingerprint import fingerprint
from scenes.models import Component, Iteration, Scene

MAX_SCENES = 500

Affected = dict[str, str]


class SceneRecorder:
    """Writes the scenes of one version, under the project's lock."""

    def __init__(self, version: Version, why: Any) -> None:
        self.version, self.why = version, why
        self.revisions_before: dict[UUID, int] = {}
        self.scenes = Scene.objects.filter(project=version.project)

    def use_code(self, scene: Scene, tsx_code: str) -> None:
        """No door lets code become current that was not proved to render with these props in this format."""
        proof = Component.objects.filter(pk=fingerprint(tsx_code, scene.props, **self.version.project.format)).first()
        if proof is None:
            raise InvalidChange("This code was not checked yet. Check it first, so that it cannot break the video.")
        if scene.proof_id != proof.pk:
            scene.layout_findings = None
        scene.tsx_code, scene.proof, scene.component = tsx_code, proof, proof.sha256

    def insert(self, scene: Scene) -> Affected:
        """A scene that is not there yet, at its order or at the end; the others make room."""
        count = self.scenes.count()
        if count >= MAX_SCENES:
            raise InvalidChange(f"A video has at most {MAX_SCENES} scenes.")
        scene.order = min(max(scene.order, 0), count)
        self.scenes.filter(order__gte=scene.order).update(order=F("order") + 1)
        scene.save(force_insert=True)
        return self._record(scene, Iteration.Operation.CREATE, None)

    def update(
        self, scene: Scene, before: dict[str, Any], operation: Iteration.Operation = Iteration.Operation.UPDATE
    ) -> Affected:
        self.revisions_before.setdefault(scene.pk, scene.revision)
        scene.revision += 1
        scene.save()
        return self._record(scene, operation, before)

    def place(self, scene: Scene, order: int) -> Affected:
        """The scene takes this place, or the last one; the others make room."""
        before = scene.as_row()
        order = min(max(order, 0), self.scenes.count() - 1)
        if order < scene.order:
            self.scenes.filter(order__gte=order, order__lt=scene.order).update(order=F("order") + 1)
        else:
            self.scenes.filter(order__gt=scene.order, order__lte=order).update(order=F("order") - 1)
        scene.order = order
        return self.update(scene, before, Iteration.Operation.MOVE)

    def remove(self, scene: Scene) -> Affected:
        before = scene.as_row()
        affected = self._record(scene, Iteration.Operation.DELETE, before)
        scene.delete()
        self.scenes.filter(order__gt=before["order"]).update(order=F("order") - 1)
        return affected

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
