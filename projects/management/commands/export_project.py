"""`export_project ID FILE`: a project as one file, to keep or to bring to another installation."""

from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import counted
from projects.bundles.shape import BundleRefused
from projects.bundles.writing import bundle_of, write_bundle
from projects.models import Project


class Command(BaseCommand):
    help = (
        "Write a project into one file (zip): its settings, scenes, assets and what is remembered of it, as they are "
        "now. History, chat, members, links and exports stay behind. import_project makes a project of it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("project", type=UUID, metavar="ID")
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *args: Any, project: UUID, file: Path, **options: Any) -> None:
        found = Project.objects.filter(pk=project).first()
        if found is None:
            raise CommandError(f"There is no project {project}.")
        bundle = bundle_of(found)
        hashes = sorted({each.sha256 for each in bundle.assets})
        partial = file.with_name(f".{file.name}.part")
        try:
            write_bundle(bundle, partial, counted(hashes, len(hashes), stream=self.stderr, unit="assets"))
            partial.replace(file)
        except (BundleRefused, OSError) as error:
            raise CommandError(f"{found} was not exported. {error}") from error
        finally:
            partial.unlink(missing_ok=True)
        size = file.stat().st_size / 1e6
        self.stdout.write(f"{file}: {len(bundle.scenes)} scenes and {len(bundle.assets)} assets, {size:.1f} MB")
