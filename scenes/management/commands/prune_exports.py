"""Removes files of exports that nothing names any more: what a crash, or the deletion of a project, left behind."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from scenes.exports.retention import expire_old, find_orphans, remove_orphans


class Command(BaseCommand):
    help = "Remove the files of exports that are kept for long enough already, and those that nothing names any more."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only say what would be removed")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["dry_run"]:
            for storage, name in find_orphans():
                self.stdout.write(f"{storage}: {name}")
            return
        expired, removed = expire_old(), remove_orphans()
        self.stdout.write(f"{expired} exports expired, {removed} files that nothing names were removed.")
