"""From a prompt to its answer: begins, carries through and stops answers. Whatever happens, each answer ends."""

import asyncio
import time
from concurrent.futures import Future
from uuid import UUID

import structlog
from django.conf import settings
from django.contrib.auth.models import User

from brain import loop
from brain.answering import Answering
from brain.audience import Watched
from brain.errors import BrainError
from brain.failing import failure_of
from brain.persistence import apply_persistently
from brain.providers.base import Provider
from brain.providers.chosen import chosen_provider
from brain.reading import Question, find_question
from brain.texts import storable_text
from brain.wanted import while_wanted
from chat.models import Message
from chat.stages import STOPPED
from config.db import in_thread
from projects import state
from projects.changes import FailAnswer, KeepSaid
from projects.errors import ChangeRefused
from projects.live.giving_way import take_turn
from projects.models import Version
from scenes.findings import SceneRejected

log = structlog.get_logger()

_in_work: dict[UUID, tuple["Future[None]", Watched]] = {}


def start(answer_id: UUID) -> None:
    """Begin to answer, in the background of this process."""
    watched = Watched()
    turn = take_turn()
    future = loop.run(respond(answer_id, watched=watched))
    _in_work[answer_id] = future, watched
    future.add_done_callback(lambda done: _forget(answer_id, done))
    if turn:
        future.add_done_callback(lambda _: turn.end())


def stop(answer: Message, *, by: User) -> Version:
    """End an answer where it is: what it said is kept, and nothing of it is applied.

    Raises Conflict when it had ended already. Where another process is at it, that one notices by itself.
    """
    future, watched = _in_work.get(answer.pk, (None, Watched()))
    stopped = {"error": STOPPED, "failure": Message.Failure.STOPPED, "content": watched.worth_keeping}
    failed = FailAnswer(message_id=answer.pk, **stopped)
    version = state.apply(answer.project, failed, by=by, request_id=f"{answer.request_id}:stop")
    if future:
        future.cancel()
    return version


def find_work(answer_id: UUID) -> "Future[None] | None":
    """What this process does for the answer; None when it is done, or another process is at it."""
    return _in_work.get(answer_id, (None, None))[0]


async def respond(answer_id: UUID, provider: Provider | None = None, watched: Watched | None = None) -> None:
    """Answer one prompt within BRAIN_DEADLINE. Every failure ends as one sentence in the answer."""
    began, watched = time.monotonic(), watched or Watched()
    if (found := await in_thread(find_question, answer_id)) is None:
        return
    question, context = found
    with structlog.contextvars.bound_contextvars(
        request_id=question.request_id, project=str(question.project.pk), answer=str(answer_id)
    ):
        try:
            async with asyncio.timeout(settings.BRAIN_DEADLINE):
                work = Answering(question, provider or chosen_provider(), began, watched).answer(context)
                carried_through = await while_wanted(answer_id, work)
            if not carried_through:
                await _keep_said(question, watched.worth_keeping)
        except TimeoutError:
            late = f"This took longer than {settings.BRAIN_DEADLINE:g} seconds. Nothing was changed; try again."
            await _fail(question, late, Message.Failure.LATE, said=watched.worth_keeping)
        except SceneRejected as rejected:
            sentence = f"The scene was not taken, because it does not render. {rejected}"
            await _fail(question, sentence, Message.Failure.MODEL)
        except (BrainError, ChangeRefused) as error:
            await _fail(question, str(error), failure_of(error))
        except Exception:
            log.exception("brain.broken")
            ours = f"Something went wrong on our side. Nothing was changed; try again. (Request {question.request_id})"
            await _fail(question, ours, Message.Failure.FAULT)


def _forget(answer_id: UUID, done: "Future[None]") -> None:
    _in_work.pop(answer_id, None)
    if not done.cancelled() and (error := done.exception()):
        log.error("brain.broken", answer=str(answer_id), exc_info=error)  # the sweep ends the answer


async def _fail(question: Question, sentence: str, failure: str, *, said: str = "") -> None:
    """Written by the system itself, since the person may have lost access meanwhile. A sentence may quote a server."""
    failed = FailAnswer(message_id=question.answer_id, error=storable_text(sentence), failure=failure, content=said)
    try:
        await apply_persistently(question.project, failed, by=None, request_id=f"{question.request_id}:failure")
    except ChangeRefused as refused:  # it was stopped, or its project is gone
        log.info("brain.ended_elsewhere", reason=str(refused))
    else:
        log.info("brain.failed", reason=sentence)


async def _keep_said(question: Question, said: str) -> None:
    """Another process ended the answer, and could not know what it had said."""
    log.info("brain.ended_elsewhere", reason="it is not wanted any more")
    if said:
        kept = KeepSaid(message_id=question.answer_id, content=said)
        try:
            await apply_persistently(question.project, kept, by=None, request_id=f"{question.request_id}:said")
        except ChangeRefused as refused:  # its project is gone
            log.info("brain.not_kept", reason=str(refused))
