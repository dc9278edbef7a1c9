"""From a prompt to its answer: begins, carries through and stops answers. Whatever happens, each answer ends."""

import asyncio
import time
from concurrent.futures import Future
from uuid import UUID

import structlog
from django.conf import settings
from django.contrib.auth.models import User
from django.db import OperationalError

from brain import loop
from brain.answering import Answering
from brain.errors import BrainError
from brain.providers.base import Provider
from brain.providers.chosen import chosen_provider
from brain.reading import Question, find_question
from chat.models import Message
from config.db import in_thread
from projects import state
from projects.changes import FailAnswer
from projects.errors import ChangeRefused
from projects.models import Version
from scenes.findings import SceneRejected

log = structlog.get_logger()

PAUSES = (0.5, 1, 2, 4, 8, 16)  # seconds to wait for a database that restarts

_in_work: dict[UUID, "Future[None]"] = {}


def start(answer_id: UUID) -> None:
    """Begin to answer, in the background of this process."""
    future = loop.run(respond(answer_id))
    _in_work[answer_id] = future
    future.add_done_callback(lambda done: _forget(answer_id, done))


def stop(answer: Message, *, by: User) -> Version:
    """End an answer where it is; nothing of it is applied. Raises Conflict when it had ended already."""
    failed = FailAnswer(message_id=answer.pk, error="Stopped.")
    version = state.apply(answer.project, failed, by=by, request_id=f"{answer.request_id}:stop")
    if future := _in_work.get(answer.pk):  # else another process is at it, and will be refused when it is done
        future.cancel()
    return version


async def respond(answer_id: UUID, provider: Provider | None = None) -> None:
    """Answer one prompt within BRAIN_DEADLINE. Every failure ends as one sentence in the answer."""
    began = time.monotonic()
    if (found := await in_thread(find_question, answer_id)) is None:
        return
    question, context = found
    with structlog.contextvars.bound_contextvars(
        request_id=question.request_id, project=str(question.project.pk), answer=str(answer_id)
    ):
        try:
            async with asyncio.timeout(settings.BRAIN_DEADLINE):
                await Answering(question, provider or chosen_provider(), began).answer(context)
        except TimeoutError:
            await _fail(
                question, f"This took longer than {settings.BRAIN_DEADLINE:g} seconds. Nothing was changed; try again."
            )
        except SceneRejected as rejected:
            await _fail(question, f"The scene was not taken, because it does not render. {rejected}")
        except (BrainError, ChangeRefused) as error:
            await _fail(question, str(error))
        except Exception:
            log.exception("brain.broken")
            await _fail(
                question,
                f"Something went wrong on our side. Nothing was changed; try again. (Request {question.request_id})",
            )


def _forget(answer_id: UUID, done: "Future[None]") -> None:
    _in_work.pop(answer_id, None)
    if not done.cancelled() and (error := done.exception()):
        log.error("brain.broken", answer=str(answer_id), exc_info=error)  # the sweep ends the answer


async def _fail(question: Question, sentence: str) -> None:
    """Written by the system itself, since the person may have lost access meanwhile."""
    failed = FailAnswer(message_id=question.answer_id, error=sentence)
    for pause in PAUSES:
        try:
            request_id = f"{question.request_id}:failure"
            await in_thread(state.apply, question.project, failed, by=None, request_id=request_id)
        except ChangeRefused as refused:  # it was stopped, or its project is gone
            log.info("brain.ended_elsewhere", reason=str(refused))
        except OperationalError:
            log.warning("brain.failure_not_written", sentence=sentence, again_in=pause)
            await asyncio.sleep(pause)
            continue
        else:
            log.info("brain.failed", reason=sentence)
        return
    raise BrainError(f"The database did not take the failure of answer {question.answer_id}.")
