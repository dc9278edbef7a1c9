"""Compiles and renders every current scene again, as an upgrade or a doubt calls for."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import counted
from scenes.checking import look_at
from scenes.compiler import compile_scene
from scenes.findings import CompileError, Finding
from scenes.models import Scene


class Command(BaseCommand):
    help = "Compile and verify every current scene and report what is found. Changes nothing. Exit code 1 on errors."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--project", help="only the scenes of the project with this id")

    def handle(self, *args: Any, project: str | None, **options: Any) -> None:
        scenes = Scene.objects.select_related("project").order_by("project_id", "order")
        if project:
            scenes = scenes.filter(project_id=project)
        total, failed = scenes.count(), 0
        for scene in counted(scenes.iterator(), total, stream=self.stderr, unit="scenes"):
            findings = _findings_of(scene)
            failed += any(finding.severity == "error" for finding in findings)
            for finding in findings:
                where = f"{scene.project.title} · {scene.number} {scene.name}"
                self.stdout.write(f"{finding.severity}: {where} ({scene.pk}): {finding.message}")
        if failed:
            raise CommandError(f"{failed} of {total} scenes do not render any more.")
        self.stdout.write(f"All {total} scenes render.")


def _findings_of(scene: Scene) -> tuple[Finding, ...]:
    try:
        compiled = compile_scene(scene.tsx_code)
    except CompileError as error:
        return error.findings
    verdict = look_at(scene.tsx_code, compiled, props=scene.props, duration=scene.duration, **scene.project.format)
    return (*compiled.warnings, *verdict.findings)
