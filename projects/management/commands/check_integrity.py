"""`check_integrity`: is everything in the database and in storage as it must be?"""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import counted
from projects.integrity import problems_of, problems_of_database
from projects.models import Project
from scenes.leftovers import Leftover, leftovers

MOST_NAMED = 10
PAUSE = 3.0  # seconds, after which an upload that was in work has its row


class Command(BaseCommand):
    help = (
        "Check that scenes stand in an order without gaps, that versions only grow, that each scene is as its last "
        "iteration left it and proved, that the files of assets are there, and that no file belongs to nothing. "
        "Changes nothing. Exit code 1 when something is wrong."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--contents", action="store_true", help="also read all assets and compare them with their hashes"
        )

    def handle(self, *args: Any, contents: bool, **options: Any) -> None:
        projects = Project.objects.order_by("created_at")
        total, wrong = projects.count(), 0
        for sentence in problems_of_database():
            wrong += 1
            self.stdout.write(sentence)
        for project in counted(projects.iterator(), total, stream=self.stderr, unit="projects"):
            for sentence in problems_of(project, with_contents=contents):
                wrong += 1
                self.stdout.write(f"{project} ({project.pk}): {sentence}")
        if found := _settled_leftovers():
            wrong += 1
            self._tell(found)
        if wrong:
            raise CommandError(f"Not everything is as it must be: {wrong} finding{'s' if wrong > 1 else ''}.")
        self.stdout.write(f"All is well in {total} projects.")

    def _tell(self, found: list[Leftover]) -> None:
        megabytes = sum(each.size for each in found) / 1e6
        self.stdout.write(f"{len(found)} files with {megabytes:.1f} MB belong to nothing; prune_history removes them:")
        for each in found[:MOST_NAMED]:
            self.stdout.write(f"  {each.name}")
        if more := len(found) - MOST_NAMED if len(found) > MOST_NAMED else 0:
            self.stdout.write(f"  and {more} more")


def _settled_leftovers() -> list[Leftover]:
    """What looks left over twice: the file of an upload is there before its row is."""
    found = leftovers()
    if any(not each.is_old for each in found):
        time.sleep(PAUSE)
        still = {each.name for each in leftovers()}
        return [each for each in found if each.name in still]
    return found
