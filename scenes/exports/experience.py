"""What past exports cost, of this project and of all others here: what estimates are learned from."""

from projects.models import Project
from scenes.exports.estimates import Made
from scenes.models import Export

NEWEST_OWN, NEWEST = 40, 120


def read_experience(project: Project) -> list[Made]:
    """The newest first. Only numbers leave the projects of others."""
    done = Export.objects.filter(state=Export.State.DONE, size__gt=0).order_by("-finished_at")
    own = done.filter(project=project)[:NEWEST_OWN]
    others = done.exclude(project=project)[:NEWEST]
    lean = ("format", "quality", "width", "height", "duration", "size", "started_at", "finished_at", "details")
    return [
        *(_made(each, is_own=True) for each in own.only(*lean)),
        *(_made(each, is_own=False) for each in others.only(*lean)),
    ]


def _made(export: Export, *, is_own: bool) -> Made:
    return Made(
        format=export.format,
        quality=export.quality,
        pixels=export.width * export.height,
        frames=export.duration,
        seconds=_seconds(export),
        size=export.size or 0,
        is_own=is_own,
    )


def _seconds(export: Export) -> float | None:
    """None where parts were still there from before, and the time says nothing."""
    if export.started_at is None or export.finished_at is None or export.details.get("frames_kept"):
        return None
    return float((export.finished_at - export.started_at).total_seconds())
