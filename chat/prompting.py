"""From a prompt to the brain: what was said is kept first, then the brain begins to answer."""

from textwrap import shorten
from uuid import UUID, uuid4

from django.contrib.auth.models import User

from brain import orchestrator
from brain.titles import MOST, find_title
from chat.models import Message
from projects import state
from projects.changes import Say, StartAnswer
from projects.live.giving_way import brain_first
from projects.models import Project, Version


def title_for(prompt: str) -> str:
    """What a new video is called that begins with this prompt."""
    return find_title(prompt) or shorten(prompt, MOST, placeholder="…") or "Untitled video"


def ask(
    project: Project,
    prompt: str,
    *,
    by: User,
    message_id: UUID | None = None,
    scene_id: UUID | None = None,
    asset_ids: tuple[UUID, ...] = (),
    request_id: str | None = None,
) -> Version:
    """Keep the prompt and start the answer. Sending the same message again answers the same and acts once."""
    message_id = message_id or uuid4()
    request_id = request_id or str(message_id)
    say = Say(content=prompt, message_id=message_id, scene_id=scene_id, asset_ids=asset_ids)
    answer = StartAnswer(reply_to=message_id)
    with brain_first(project.pk):
        version = state.apply(project, say, answer, by=by, request_id=request_id)
        if str(answer.message_id) == version.changes[1]["message_id"]:  # else this request acted before
            orchestrator.start(answer.message_id)
    return version


def ask_again(project: Project, prompt: Message, *, by: User, request_id: str | None = None) -> Version:
    """Another answer to the same prompt, which stays as it was said."""
    answer = StartAnswer(reply_to=prompt.pk)
    with brain_first(project.pk):
        version = state.apply(project, answer, by=by, request_id=request_id)
        if str(answer.message_id) == version.changes[0]["message_id"]:
            orchestrator.start(answer.message_id)
    return version
