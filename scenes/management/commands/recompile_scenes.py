"""`recompile_scenes`: new programs for all current scenes, as after an upgrade of the compiler or the runtime."""

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import counted
from projects import state
from projects.changes import UseProofs
from projects.models import Project
from scenes.checking import check_again
from scenes.findings import SceneRejected
from scenes.models import Scene


class Command(BaseCommand):
    help = (
        "Compile and verify the code of every current scene anew, and show the new programs. Scenes and revisions stay "
        "as they are; a scene that does not work any more keeps the program that it has. Exit code 1 if there are such."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--project", type=UUID, help="only the scenes of the project with this id")

    def handle(self, *args: Any, project: UUID | None, **options: Any) -> None:
        scenes = Scene.objects.select_related("project").order_by("project_id", "order")
        if project:
            scenes = scenes.filter(project_id=project)
        ids = list(
            scenes.values_list("pk", flat=True)
        )  # compiling closes connections, and with them what is being read
        total, failed = len(ids), 0
        renewed: dict[Project, list[UUID]] = {}
        for pk in counted(ids, total, stream=self.stderr, unit="scenes"):
            if (scene := scenes.filter(pk=pk).first()) is None:
                continue  # deleted meanwhile
            try:
                proof = check_again(scene.tsx_code, props=scene.props, duration=scene.duration, **scene.project.format)
            except SceneRejected as rejected:
                failed += 1
                self.stdout.write(f"{scene.project} · {scene.number} {scene.name} ({scene.pk}): {rejected}")
                continue
            if (proof.pk, proof.sha256) != (scene.proof_id, scene.component):
                renewed.setdefault(scene.project, []).append(scene.pk)
        for each, scene_ids in renewed.items():
            state.apply(each, UseProofs(scene_ids=tuple(scene_ids)), by=None)
        changed = sum(map(len, renewed.values()))
        if failed:
            raise CommandError(f"{failed} of {total} scenes do not work any more and stay as they were.")
        self.stdout.write(f"All {total} scenes are compiled; {changed} of them have new programs.")
