"""The steps of one answer: decide, run the tools, have new code proved, apply all of it as one version."""

import time
from dataclasses import asdict, replace

import structlog

from brain import quick
from brain.checks import Checked, check_all
from brain.context import Context
from brain.decision import Decided
from brain.errors import BrainError, ToolRefused
from brain.providers.base import Provider, Rejected
from brain.reading import Question, find_question
from brain.replies import reply_for
from brain.tools import changes_for, refuse_double_edits
from config.db import in_thread
from projects import state
from projects.changes import AddScene, Change, EditScene, FinishAnswer, SetStage
from projects.errors import Conflict
from scenes.findings import Finding

log = structlog.get_logger()

QUICK = "quick"  # the model's name where no model was asked


class Answering:
    """One answer in work. Raises BrainError, ChangeRefused or SceneRejected, each with a sentence."""

    def __init__(self, question: Question, provider: Provider, began: float) -> None:
        self.question, self.provider, self.began = question, provider, began
        self.stages, self.shows_stages = 0, False

    async def answer(self, context: Context) -> None:
        """Somebody may change a scene meanwhile: then decide once more on a fresh picture, then give up."""
        try:
            await self._attempt(context)
        except Conflict as conflict:
            log.info("brain.conflict", reason=str(conflict))
            if (found := await in_thread(find_question, self.question.answer_id)) is None:
                log.info("brain.ended_elsewhere", reason="stopped")
                return
            await self._show("thinking")
            await self._attempt(found[1])

    async def _attempt(self, context: Context) -> None:
        decided, checked = await self._decide_and_check(context)
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
            tokens=decided.tokens,
            cost=decided.cost,
            prompt_hash=decided.prompt_hash,
            duration_ms=self._elapsed_ms(),
            findings=[asdict(finding) for finding in checked.findings],
        )
        version = await in_thread(
            state.apply,
            self.question.project,
            *checked.changes,
            finish,
            by=self.question.author,
            request_id=f"{self.question.request_id}:answer",
            why=why,
        )
        log.info("brain.answered", version=version.number, tools=decision.tools, ms=self._elapsed_ms())

    async def _decide_and_check(self, context: Context) -> tuple[Decided, Checked]:
        """A decision whose scenes all render; a rejected one goes back to its model, with what was found."""
        decided = await self._decide(context)
        repairs = self.provider.repairs if decided.model != QUICK else 0
        findings: tuple[Finding, ...] = ()
        for tries_left in range(repairs, -1, -1):
            checked = await self._check(context, self._run_tools(context, decided))
            findings += checked.findings
            if checked.rejected is None:
                return decided, replace(checked, findings=findings)
            log.info("brain.rejected", reason=str(checked.rejected), tries_left=tries_left)
            if not tries_left:
                raise checked.rejected
            await self._show("repairing")
            rejected = Rejected(decided=decided, tsx_code=checked.tsx_code, findings=checked.findings)
            decided = await self.provider.repair(self.question.prompt, context, rejected)
        raise AssertionError("unreachable: the last try returns or raises")

    async def _decide(self, context: Context) -> Decided:
        begins = time.monotonic()
        if decision := quick.match(self.question.prompt, context):
            decided = Decided(decision=decision, model=QUICK)
        else:
            self.shows_stages = self.provider.is_slow
            decided = await self.provider.decide(self.question.prompt, context)
        log.info(
            "brain.decided",
            model=decided.model,
            tools=decided.decision.tools,
            confidence=decided.decision.confidence,
            tokens=decided.tokens,
            ms=_ms(time.monotonic() - begins),
        )
        return decided

    async def _check(self, context: Context, changes: list[Change]) -> Checked:
        if any(isinstance(change, AddScene | EditScene) for change in changes):
            await self._show("checking")
        return await check_all(context, changes)

    def _run_tools(self, context: Context, decided: Decided) -> list[Change]:
        changes: list[Change] = []
        for call in decided.decision.tool_calls:
            begins = time.monotonic()
            try:
                changes += changes_for(context, call)
            except ToolRefused as refused:
                log.info(
                    f"tool.{call.name}", status="refused", exception=str(refused), ms=_ms(time.monotonic() - begins)
                )
                raise
            log.info(f"tool.{call.name}", status="ok", ms=_ms(time.monotonic() - begins))
        refuse_double_edits(changes)
        return changes

    async def _show(self, stage: str) -> None:
        """Stages are worth a version only where a person waits for a model."""
        if self.shows_stages:
            self.stages += 1
            request_id = f"{self.question.request_id}:{stage}:{self.stages}"
            change = SetStage(message_id=self.question.answer_id, stage=stage)
            await in_thread(state.apply, self.question.project, change, by=None, request_id=request_id)

    def _elapsed_ms(self) -> int:
        return _ms(time.monotonic() - self.began)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
