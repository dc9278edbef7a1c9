"""What a page must be told to go from the version it has to the version there is. Runs in threads; reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from config.db import find_one
from projects.live.fragments import MESSAGE_PREFIX, MESSAGES, names_touched, render_everything, render_fragments
from projects.models import Membership, Project

# Beyond so many versions one complete state is cheaper than finding out what they touched.
MOST_VERSIONS = 100


@dataclass(frozen=True, slots=True)
class Fragment:
    """One element of the page. Without HTML it is removed; `into` says where it belongs when it is not there yet."""

    id: str
    html: str

    @property
    def into(self) -> str | None:
        return MESSAGES if self.id.startswith(MESSAGE_PREFIX) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """All fragments that changed after version `since`, up to `version`; of a `whole` one, all there are."""

    since: int
    version: int
    fragments: tuple[Fragment, ...] = ()
    whole: bool = False
    request_ids: tuple[str, ...] = ()


def read_news(project_id: UUID, *, since: int) -> News | None:
    """The news after version `since`, or None when the project is gone.

    The version is read before the content: a fragment may be newer than its number, and comes again then, never older.
    """
    project = find_one(Project.objects.all(), pk=project_id)
    if project is None:
        return None
    if project.version <= since:
        return News(since=project.version, version=project.version)
    rows = list(
        project.versions.filter(number__gt=since, number__lte=project.version)
        .order_by("-number")
        .values_list("changes", "request_id")[:MOST_VERSIONS]
    )[::-1]
    # A version without a row was made directly in the database: it may have touched anything.
    whole = len(rows) < project.version - since
    try:
        names = names_touched([change for changes, _ in rows for change in changes])
    except KeyError:  # a kind of a newer release, which runs beside this one while it is being rolled out
        whole = True
    html = render_everything(project) if whole else render_fragments(project, names)
    fragments = tuple(Fragment(name, each) for name, each in html.items())
    request_ids = tuple(request_id for _, request_id in rows)
    return News(since=since, version=project.version, fragments=fragments, whole=whole, request_ids=request_ids)


def read_version(project_id: UUID) -> News | None:
    """The version alone, for those who show no fragments."""
    version = read_versions([project_id]).get(project_id)
    return None if version is None else News(since=version, version=version)


def read_versions(project_ids: Iterable[UUID]) -> dict[UUID, int]:
    """The versions of the projects that still exist."""
    return dict(Project.objects.filter(pk__in=project_ids).values_list("pk", "version"))


def read_members(project_ids: Iterable[UUID]) -> set[tuple[UUID, int]]:
    """Who may read which of these projects now: `Project.objects.visible_to`, asked for everybody at once."""
    members = Membership.objects.filter(project_id__in=project_ids, user__is_active=True)
    return set(members.values_list("project_id", "user_id"))
