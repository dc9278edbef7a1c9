"""Addresses that can be handed on: whoever has one gets the file, without an account, until it ends.

An address is signed and kept nowhere. It ends with its time, with the export, and when the file is made again.
"""

import base64
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.urls import reverse
from django.utils import timezone

from scenes.exports.errors import Expired
from scenes.exports.operations import require_file
from scenes.models import Export

_signer = TimestampSigner(salt="scenes.exports.links", sep=".")
ENDED = "This link has ended. Ask whoever sent it to you for a new one."


def link_to(export: Export) -> tuple[str, datetime]:
    """The path of the file, and when it ends. Raises NoFile, with a sentence, where there is no file."""
    require_file(export)
    ends_at = timezone.now() + timedelta(hours=settings.EXPORT_LINK_HOURS)
    ends_at = min([ends_at, *filter(None, [export.expires_at])])
    return reverse("export-link", args=[_signer.sign(_name(export))]), ends_at


def find_linked(signed: str) -> Export | None:
    """None for what no link ever was. Raises Expired when the link or what it led to is gone."""
    try:
        name = _signer.unsign(signed, max_age=timedelta(hours=settings.EXPORT_LINK_HOURS))
    except SignatureExpired as error:
        raise Expired(ENDED) from error
    except BadSignature:
        return None
    export_id = UUID(bytes=base64.urlsafe_b64decode(f"{name[:22]}=="))
    export = Export.objects.filter(pk=export_id).first()
    if export is None or name != _name(export):
        raise Expired(ENDED)
    return export


def _name(export: Export) -> str:
    """The export and the moment when its file was made."""
    made = int(export.finished_at.timestamp()) if export.finished_at else 0
    return f"{base64.urlsafe_b64encode(export.pk.bytes).decode().rstrip('=')}{made:x}"
