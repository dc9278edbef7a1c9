"""The steps of one answer: decide, run the tools, have new code proved, apply all of it as one version."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from decimal import Decimal
from functools import reduce
from operator import add
from typing import TypeVar

import structlog

from brain.asking import QUICK, Asking
from brain.audience import Watched
from brain.checks import Checked, check_all
from brain.conflicts import sentence_for
from brain.context import Context
from brain.decision import Decided
from brain.errors import BrainError
from brain.persistence import apply_persistently
from brain.providers.base import Provider
from brain.reading import Question, find_question
from brain.replies import reply_for
from brain.stages import Stages
from brain.tool_runs import elapsed_ms, run_tools
from brain.warming import keep_warm
from config.db import in_thread
from projects import state
from projects.changes import AddScene, Change, EditScene, FinishAnswer
from projects.errors import Conflict
from projects.live.giving_way import pages_may_go_on
from scenes.findings import Finding

log = structlog.get_logger()

Part = TypeVar("Part", int, Decimal)


class Answering:
    """One answer in work. Raises BrainError, ChangeRefused or SceneRejected, each with a sentence."""

    def __init__(self, question: Question, provider: Provider, began: float, watched: Watched) -> None:
        self.question, self.provider, self.began = question, provider, began
        self.stages = Stages(question)
        self.asking = Asking(question, provider, self.stages, watched)
        self._changes: list[Change] = []  # that were wanted last
        self._paid: list[Decided] = []  # also for what was decided in vain, because somebody was faster

    async def answer(self, context: Context) -> None:
        """Somebody may change a scene meanwhile: then decide once more on a fresh picture, then say which scene."""
        for again in (False, True):
            try:
                await self._attempt(context)
            except Conflict as conflict:
                log.info("brain.conflict", reason=str(conflict), again=again)
                if (found := await in_thread(find_question, self.question.answer_id)) is None:
                    log.info("brain.ended_elsewhere", reason="stopped")
                    return
                if again:
                    raise BrainError(sentence_for(conflict, context, found[1], self._changes)) from conflict
                context = found[1]
                await self.stages.show("thinking again")
            else:
                return

    async def _attempt(self, context: Context) -> None:
        decided, checked = await self._decide_and_check(context)
        self._paid.append(decided)
        decision = decided.decision
        content = reply_for(context, checked.changes) if checked.changes else decision.chat_response
        if not content:
            raise BrainError("The model neither did nor said anything. Try again, or say it differently.")
        content = f"{content} {decided.note}".strip()
        finish = FinishAnswer(message_id=self.question.answer_id, content=content, reasoning=decision.reasoning)
        why = state.Why(
            message_id=self.question.answer_id,
            prompt=self.question.prompt,
            reasoning=decision.reasoning,
            tool=", ".join(decision.tools)[:80],
            model=decided.model,
            tokens=_sum(each.tokens for each in self._paid),
            cost=_sum(each.cost for each in self._paid),
            prompt_hash=decided.prompt_hash,
            duration_ms=elapsed_ms(self.began),
            findings=[asdict(finding) for finding in checked.findings],
        )
        version = await apply_persistently(
            self.question.project,
            *checked.changes,
            finish,
            by=self.question.author,
            request_id=f"{self.question.request_id}:answer",
            why=why,
        )
        log.info("brain.answered", version=version.number, tools=decision.tools, ms=elapsed_ms(self.began))
        keep_warm(self.question.project.pk)

    async def _decide_and_check(self, context: Context) -> tuple[Decided, Checked]:
        """A decision whose scenes all render; a rejected one goes back to its model, with what was found."""
        decided = await self.asking.decide(context)
        repairs = self.provider.repairs if decided.model != QUICK else 0
        findings: tuple[Finding, ...] = ()
        for tried in range(repairs + 1):
            self._changes = run_tools(context, decided.decision)
            checked = await self._check(context, self._changes, tried)
            findings += checked.findings
            if not checked.rejected:
                return decided, replace(checked, findings=findings)
            first, *others = checked.rejected.values()
            log.info("brain.rejected", reason=str(first), others=len(others), tries_left=repairs - tried)
            if tried == repairs:
                raise first
            decided = await self.asking.repair(context, decided, checked, tried + 1)
        raise AssertionError("unreachable: the last try returns or raises")

    async def _check(self, context: Context, changes: list[Change], tried: int) -> Checked:
        if any(isinstance(change, AddScene | EditScene) for change in changes):
            pages_may_go_on()
            await self.stages.show(f"checking {tried}" if tried else "checking")
        return await check_all(context, changes)


def _sum(parts: Iterable[Part | None]) -> Part | None:
    """None where nothing is known."""
    known = [each for each in parts if each is not None]
    return reduce(add, known) if known else None
