"""Reads what the brain decides on: the question that an answer is for, and the project around it, always fresh."""

from dataclasses import dataclass
from uuid import UUID

from django.contrib.auth.models import User

from brain.context import Context, DeletedScene, MessageInContext, PastStep, SceneInContext
from chat.models import Message
from projects import versions
from projects.models import Project
from scenes.history import deleted_scenes

MESSAGES = 10  # of the conversation before the prompt


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
    answer = (
        Message.objects.filter(pk=answer_id, state=Message.State.ACTIVE, is_brain=True)
        .select_related("project", "reply_to__author")
        .first()
    )
    if answer is None or answer.reply_to is None:
        return None
    prompt = answer.reply_to
    question = Question(
        answer_id=answer.pk,
        prompt=prompt.content,
        request_id=answer.request_id,
        author=prompt.author,
        project=answer.project,
    )
    return question, read(answer.project, prompt=prompt)


def read(project: Project, *, prompt: Message) -> Context:
    """The project as it is now, as the author of `prompt` sees it."""
    return Context(
        project_id=project.pk,
        version=project.version,
        title=project.title,
        fps=project.fps,
        width=project.width,
        height=project.height,
        scenes=tuple(
            SceneInContext(
                id=scene.pk,
                number=number,
                name=scene.name,
                duration=scene.duration,
                revision=scene.revision,
                tsx_code=scene.tsx_code,
                props=scene.props,
                findings=tuple(f"{each['message']} {each['element']}".strip() for each in scene.findings),
            )
            for number, scene in enumerate(project.scenes.select_related("proof"), start=1)
        ),
        messages=_messages_before(prompt),
        selected_scene_id=prompt.scene_id,
        author_id=prompt.author_id,
        undoable=_step(versions.undoable(project, prompt.author)) if prompt.author else None,
        redoable=_step(versions.redoable(project, prompt.author)) if prompt.author else None,
        deleted=tuple(
            DeletedScene(id=scene_id, name=name, iteration_id=iteration_id)
            for scene_id, name, iteration_id in deleted_scenes(project)
        ),
    )


def _step(step: versions.Step | None) -> PastStep | None:
    return PastStep(version=step.number, summary=step.summary) if step else None


def _messages_before(prompt: Message) -> tuple[MessageInContext, ...]:
    before = Message.objects.filter(project_id=prompt.project_id, created_at__lt=prompt.created_at)
    newest = before.filter(state=Message.State.COMPLETE).order_by("-created_at")[:MESSAGES]
    return tuple(
        MessageInContext(
            content=message.content,
            is_brain=message.is_brain,
            touched=tuple(UUID(each["scene_id"]) for each in message.affected),
        )
        for message in reversed(newest)
    )
