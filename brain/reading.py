"""Reads what the brain decides on: the question that an answer is for, and the project around it, never stale."""

from dataclasses import dataclass, replace
from uuid import UUID

import structlog
from django.contrib.auth.models import User
from django.db import DatabaseError

from brain.cache import OUTLINES, SOURCES
from brain.context import Context, PastStep
from brain.context import Preference as PreferenceInContext
from brain.errors import BrainError
from brain.outline import Outline, Source, SourceKey, context_of
from brain.outlining import outline_of
from brain.pictures import attached_to, pictures_of
from chat.models import Message
from config.db import find_one
from projects import versions
from projects.models import Preference, Project
from scenes.models import Scene

log = structlog.get_logger()

TRIES = 5  # to read outline and sources of one moment while others write


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A prompt that waits for its answer, who asked, and under which request id."""

    answer_id: UUID
    prompt: str
    request_id: str
    author: User | None
    project: Project


def find_question(answer_id: UUID) -> tuple[Question, Context] | None:
    """The question and its context; None when the answer is no longer in work, or gone with its project."""
    answers = Message.objects.filter(state=Message.State.ACTIVE, is_brain=True)
    answer = find_one(answers.select_related("project", "reply_to__author"), pk=answer_id)
    if answer is None or (prompt := answer.reply_to) is None:
        return None
    question = Question(
        answer_id=answer.pk,
        prompt=prompt.content,
        request_id=answer.request_id,
        author=prompt.author,
        project=answer.project,
    )
    return question, replace(read(answer.project, prompt=prompt), answer_id=answer.pk)


def read(project: Project, *, prompt: Message) -> Context:
    """The project as it is now, as the author of `prompt` sees it."""
    outline, sources = read_whole(project, prompt)
    context = context_of(outline, sources, before=prompt.created_at)
    shown = attached_to(prompt)
    undoable, redoable = versions.next_steps(project, prompt.author) if prompt.author else (None, None)
    return replace(
        context,
        selected_scene_id=prompt.scene_id,
        attached=tuple(each.name for each in shown),
        images=pictures_of(shown),
        author_id=prompt.author_id,
        preferences=_preferences(project, prompt.author_id),
        undoable=_step(undoable),
        redoable=_step(redoable),
    )


def warm(project_id: UUID) -> None:
    """Have the next prompt find everything in memory. Nothing depends on it, so that no failure of it counts."""
    try:
        if project := find_one(Project.objects.all(), pk=project_id):
            read_whole(project)
    except (DatabaseError, BrainError) as error:
        log.warning("brain.not_warmed", project=str(project_id), reason=str(error).strip())


def _step(step: versions.Step | None) -> PastStep | None:
    return PastStep(version=step.number, summary=step.summary) if step else None


def _preferences(project: Project, author_id: int | None) -> tuple[PreferenceInContext, ...]:
    """Read each time: what a person prefers may change in another project, which this one's version does not tell."""
    return tuple(
        PreferenceInContext(
            id=each.pk, key=each.key, value=each.value, said=each.said, personal=each.person_id is not None
        )
        for each in Preference.objects.of(project, author_id)
    )


def read_whole(project: Project, prompt: Message | None = None) -> tuple[Outline, dict[SourceKey, Source]]:
    """The outline and every scene's source, of one moment that is not before `project` was read."""
    for _ in range(TRIES):
        outline = outline_of(project, prompt)
        sources = SOURCES.find(outline.sources())
        missing = [key for key in outline.sources() if key not in sources]
        if missing:
            rows = Scene.objects.filter(pk__in=[scene_id for scene_id, _ in missing])
            found = {(pk, revision): (code, props) for pk, revision, code, props in rows.values_list(*_SOURCE)}
            SOURCES.keep(found)
            sources |= found
        if all(key in sources for key in outline.sources()):
            return outline, sources
        OUTLINES.forget(project.pk)  # a scene was written between the two readings
        project.refresh_from_db()
    raise BrainError("This project is being changed too quickly to be read. Try again in a moment.")


_SOURCE = ("pk", "revision", "tsx_code", "props")
