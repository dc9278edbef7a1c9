"""Pictures that were drawn: kept under their names, read by whoever may see their project, and cleaned away."""

from collections.abc import Collection
from datetime import timedelta
from typing import IO, Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone

from scenes.models import Still
from scenes.posters.shots import Shot

BELIEVED_FOR = timedelta(hours=1)  # that a scene cannot be drawn
KEPT_FOR = timedelta(days=30)  # whoever looks again has it drawn again


def keep(shot: Shot, project_id: UUID, content: bytes) -> Still:
    still = Still(key=shot.key, project_id=project_id, kind=shot.kind)
    storage = storages["posters"]
    storage.delete(still.path)  # of a row that was lost: what is there already would make this one take another name
    storage.save(still.path, ContentFile(content))
    still.save()
    return still


def keep_failure(shot: Shot, project_id: UUID, sentence: str) -> Still:
    """So that a scene which cannot be drawn is not tried again by everybody who looks."""
    still = Still(key=shot.key, project_id=project_id, kind=shot.kind, error=sentence)
    still.save()
    return still


def find_file(still: Still) -> IO[Any] | None:
    """None also where the file was lost, which is then forgotten so that it is drawn again."""
    if still.error:
        return None
    try:
        return storages["posters"].open(still.path)
    except FileNotFoundError:
        still.delete()
        return None


def missing(shots: Collection[Shot]) -> list[Shot]:
    """Those that are to be drawn, each once."""
    by_key = {each.key: each for each in shots}
    known = Still.objects.filter(pk__in=by_key)
    done = {each.pk for each in known if not is_worth_another_try(each)}
    return [shot for key, shot in by_key.items() if key not in done]


def is_worth_another_try(still: Still) -> bool:
    """Did it fail long ago? The machine may have been too busy."""
    return bool(still.error) and still.drawn_at < timezone.now() - BELIEVED_FOR


def clean_up() -> int:
    """Forget the old ones, and those of deleted projects. Returns how many."""
    old = Still.objects.filter(drawn_at__lt=timezone.now() - KEPT_FOR) | Still.objects.filter(project=None)
    gone = list(old)
    for still in gone:
        storages["posters"].delete(still.path)
    Still.objects.filter(pk__in=[each.pk for each in gone]).delete()
    return len(gone)
