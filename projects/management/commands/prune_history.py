"""`prune_history --keep-days N`: old versions, iterations and files that nothing needs go for good."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from config.progress import counted
from projects import state
from projects.changes import ForgetHistory
from projects.forgetting import old_history
from projects.models import Project
from scenes import leftovers


class Command(BaseCommand):
    help = (
        "Delete the versions and iterations that are older than so many days, proofs that nothing shows any more, and "
        "files that belong to nothing. Scenes, settings, assets and messages stay; nobody can go back behind that time."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--keep-days", type=int, required=True, metavar="N", help="history of so many days stays")
        parser.add_argument("--project", type=UUID, help="only the history of the project with this id")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be deleted")

    def handle(self, *args: Any, keep_days: int, project: UUID | None, dry_run: bool, **options: Any) -> None:
        if not 1 <= keep_days <= 36500:
            raise CommandError("--keep-days: keep at least one day, so that what people just did can be undone.")
        before = timezone.now() - timedelta(days=keep_days)
        projects = Project.objects.filter(pk=project) if project else Project.objects.all()
        if project and not projects.exists():
            raise CommandError(f"There is no project {project}.")
        would = "Would delete at least" if dry_run else "Deleted"  # history that goes lets go of more
        for each in counted(projects.iterator(), projects.count(), stream=self.stderr, unit="projects"):
            if told := _forget(each, before, dry_run=dry_run):
                self.stdout.write(f"{each} ({each.pk}): {told}")
        if not project:
            proofs = leftovers.old_proofs(before)
            self.stdout.write(f"{would} {proofs.count() if dry_run else proofs.delete()[0]} proofs that nothing shows.")
            found = [each for each in leftovers.leftovers() if each.is_old] if dry_run else leftovers.remove_old()
            size = sum(each.size for each in found) / 1e6
            self.stdout.write(f"{would} {len(found)} files with {size:.1f} MB that belong to nothing.")


def _forget(project: Project, before: datetime, *, dry_run: bool) -> str:
    """What goes, in words; nothing when there is nothing."""
    old = old_history(project, before)
    versions, iterations = old.versions.count(), old.iterations.count()
    if not versions + iterations:
        return ""
    if not dry_run:
        state.apply(project, ForgetHistory(before=before), by=None)
    return f"{versions} versions and {iterations} changes of scenes"
