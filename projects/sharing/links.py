"""What changes of share links do to the rows. Called by `carry_out` under the project's lock, by nobody else."""

from datetime import datetime, timedelta

from django.utils import timezone

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from projects.models import ShareLink, Version

MOST = 50  # links of one project
LONGEST = timedelta(days=3650)


def change_shares(change: c.ShareChange, version: Version) -> None:
    shares = version.project.shares
    match change:
        case c.AddShare():
            _refuse_the_past(change.expires_at)
            if shares.count() >= MOST:
                raise InvalidChange(f"There are {MOST} links already. Delete one that is not needed any more.")
            ShareLink.objects.create(
                id=change.share_id,
                project=version.project,
                enabled=change.enabled,
                expires_at=change.expires_at,
                created_by=version.author,
            )
        case c.SetShare():
            share = shares.filter(pk=change.share_id).first()
            if share is None:
                raise Conflict("This link was deleted.")
            if change.expires_at != share.expires_at:
                _refuse_the_past(change.expires_at)
            share.enabled, share.expires_at = change.enabled, change.expires_at
            share.save(update_fields=["enabled", "expires_at"])
        case c.DeleteShare():
            deleted, _ = shares.filter(pk=change.share_id).delete()
            if not deleted:
                raise Conflict("This link was deleted already.")


def _refuse_the_past(expires_at: datetime | None) -> None:
    if expires_at is not None and not timezone.now() < expires_at < timezone.now() + LONGEST:
        raise InvalidChange("A link ends in the future, within ten years, or never. Choose another time.")
