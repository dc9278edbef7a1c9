"""`import_project FILE`: a new project from a file that export_project wrote."""

from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import Bar
from projects.bundles.importing import import_bundle
from projects.bundles.shape import BundleRefused
from projects.errors import ChangeRefused


class Command(BaseCommand):
    help = (
        "Make a project of a file that export_project wrote, here or elsewhere. The file is checked as what strangers "
        "send: every asset is looked at and every scene is compiled and rendered first. Prints the project's id alone "
        "on the last line. Exit code 1 when it was refused; then nothing was made."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--owner", metavar="USER", help="whose it will be (default: the first administrator)")

    def handle(self, *args: Any, file: Path, owner: str | None, **options: Any) -> None:
        people = User.objects.filter(is_active=True).order_by("pk")
        person = people.filter(**({"username": owner} if owner else {"is_superuser": True})).first()
        if person is None:
            raise CommandError(f"There is no active account {owner or 'with administrator rights'}.")
        bar = Bar(self.stderr)
        try:
            project = import_bundle(file, by=person, show=bar.show)
        except (BundleRefused, ChangeRefused) as refused:
            raise CommandError(f"Nothing was imported. {refused}") from refused
        except OSError as error:
            raise CommandError(f"Nothing was imported. {file}: {error.strerror or error}.") from error
        finally:
            bar.clear()
        self.stdout.write(f"“{project}” belongs to {person.get_username()} now:\n{project.pk}")
