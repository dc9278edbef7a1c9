"""`fail_stale_messages`: end answers that nobody works on any more, now, without waiting for the worker."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from brain.interrupted import fail_stale, patience, stale_answers


class Command(BaseCommand):
    help = "Fail answers of the brain that were interrupted, for example by a restart. Their prompts are kept."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--older-than",
            type=float,
            metavar="SECONDS",
            help="how long an answer must have been silent (default: a little more than BRAIN_DEADLINE)",
        )
        parser.add_argument("--dry-run", action="store_true", help="only say which answers would be failed")

    def handle(self, *args: Any, older_than: float | None, dry_run: bool, **options: Any) -> None:
        if older_than is not None and older_than < 0:
            raise CommandError("--older-than must not be negative.")
        silence = patience() if older_than is None else timedelta(seconds=older_than)
        if dry_run:
            stale = stale_answers(silence).select_related("project", "reply_to")
            for answer in stale:
                self.stdout.write(f"{answer.pk}  {answer.project}: {str(answer.reply_to)[:60]}")
            self.stdout.write(f"Would fail {len(stale)}.")
        else:
            failed = fail_stale(silence)
            self.stdout.write("".join(f"{answer_id}\n" for answer_id in failed) + f"Failed {len(failed)}.")
