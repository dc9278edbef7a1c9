"""The one way in which a project changes. No other module opens a transaction on project content."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import structlog
from django.contrib.auth.models import User
from django.db import OperationalError, transaction
from psycopg.errors import DeadlockDetected

from config.db import find_one
from projects import changes as c
from projects.carrying import Batch, carry_out
from projects.changes import Change, as_row
from projects.errors import ChangeRefused, NotAllowed
from projects.keeping import after_step, before_step
from projects.models import Membership, Project, Role, Version
from projects.permissions import open_to
from projects.summaries import summary_of
from scenes.posters.asking import draw_posters_soon
from scenes.writing import SceneWriter

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What led to a batch of changes; iterations keep it. `duration_ms` is the whole way from prompt to changes."""

    message_id: UUID | None = None
    prompt: str = ""
    reasoning: str = ""
    tool: str = ""
    model: str = ""
    tokens: int | None = None
    cost: Decimal | None = None
    prompt_hash: str = ""
    duration_ms: int | None = None
    findings: list[dict[str, Any]] = field(default_factory=list)


def create_project(title: str, *, by: User, width: int = 1920, height: int = 1080, fps: int = 30) -> Project:
    """A new, empty project that belongs to `by`. Its first change will be version 1."""
    with transaction.atomic():
        project = Project.objects.create(title=title, width=width, height=height, fps=fps)
        Membership.objects.create(project=project, user=by, role=Role.OWNER)
    return project


def delete_project(project: Project, *, by: User) -> None:
    """The project and all of its history, for good. Open pages are told that it is gone."""
    with transaction.atomic():
        _lock(project, by, Project.objects.owned_by(by))
        project.delete()
    log.info("project.deleted", project=str(project.pk), by=by.pk)


def apply(
    project: Project, *changes: Change, by: User | None, request_id: str | None = None, why: Why | None = None
) -> Version:
    """Carry out `changes` as one version, or none of them.

    `by` is None for the system itself. A `request_id` that acted before returns its version and changes nothing.
    Raises ChangeRefused: Conflict, InvalidChange or NotAllowed, each with a sentence for the person.
    """
    if not changes:
        raise ValueError("apply needs at least one change")
    request_id = request_id or str(uuid4())
    try:
        version = _apply_once(project, changes, by, request_id, why or Why())
    except ChangeRefused as refused:
        log.warning(
            "state.refused",
            project=str(project.pk),
            request_id=request_id,
            outcome=type(refused).__name__,
            reason=str(refused),
            changes=[type(change).__name__ for change in changes],
        )
        raise
    except OperationalError as error:
        if not isinstance(error.__cause__, DeadlockDetected) or transaction.get_connection().in_atomic_block:
            raise
        # A direct edit in the database takes its locks in the other order. The loser changed nothing and may retry.
        version = _apply_once(project, changes, by, request_id, why or Why())
    return version


def _apply_once(project: Project, changes: tuple[Change, ...], by: User | None, request_id: str, why: Why) -> Version:
    with transaction.atomic():
        locked = _lock(project, by, open_to(by, changes))
        acted = locked.versions.filter(request_id=request_id)
        if acted.exists():  # which costs half of what reading a version does
            return acted.get()
        version = Version(
            project=locked,
            number=locked.version + 1,
            changes=[as_row(change) for change in changes],
            author=by,
            request_id=request_id,
        )
        version.before = before_step(locked, changes)
        batch = Batch(version, SceneWriter(version, why))
        for change in changes:
            carry_out(change, batch)
        if version.before is not None:
            version.after, version.summary = after_step(locked, version.before), summary_of(batch.phrases)
        version.save(force_insert=True)
        if any(isinstance(change, c.Step | c.AssetChange) for change in changes):
            transaction.on_commit(partial(draw_posters_soon, locked.pk), robust=True)
        locked.refresh_from_db(fields=["version"])
        if locked.version != version.number:
            raise RuntimeError(f"The database counted v{locked.version}, the code v{version.number}.")
    log.info(
        "state.applied",
        project=str(project.pk),
        version=version.number,
        request_id=request_id,
        outcome="applied",
        by=by.pk if by else None,
        changes=[type(change).__name__ for change in changes],
    )
    return version


def _lock(project: Project, by: User | None, allowed: Any) -> Project:
    """The project's row, locked, while `by` may still write; access can end at any time."""
    locked = find_one(Project.objects.locked(), pk=project.pk)
    if locked is None or not allowed.filter(pk=project.pk).exists():
        who = by.get_username() if by else "The system"
        raise NotAllowed(f"{who} may not change this project (any more). Ask its owner for access.")
    return locked
