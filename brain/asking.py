"""Asks for a decision: what a pattern knows needs no model; a model is watched while it decides and writes."""

import time

import structlog

from brain import quick
from brain.audience import Watched
from brain.broadcasting import broadcasting
from brain.checks import Checked
from brain.context import Context
from brain.decision import Decided
from brain.providers.base import Provider, Rejected, RejectedScene
from brain.reading import Question
from brain.stages import Stages
from brain.tool_runs import elapsed_ms

log = structlog.get_logger()

QUICK = "quick"  # the model's name where no model was asked


class Asking:
    """One question, put to patterns and to the provider. Raises BrainError."""

    def __init__(self, question: Question, provider: Provider, stages: Stages, watched: Watched) -> None:
        self.question, self.provider, self.stages, self.watched = question, provider, stages, watched

    async def decide(self, context: Context) -> Decided:
        begins = time.monotonic()
        if not context.attached and (decision := quick.match(self.question.prompt, context)):
            decided = Decided(decision=decision, model=QUICK)
        else:
            self.stages.shown = self.provider.is_slow
            async with broadcasting(self.question, self.watched, lambda: self.stages.show("writing")):
                decided = await self.provider.decide(self.question.prompt, context, self.watched)
        log.info(
            "brain.decided",
            model=decided.model,
            tools=decided.decision.tools,
            confidence=decided.decision.confidence,
            tokens=decided.tokens,
            ms=elapsed_ms(begins),
        )
        return decided

    async def repair(self, context: Context, decided: Decided, checked: Checked, number: int) -> Decided:
        """The stage stays what it is, also while the new code is being written."""
        await self.stages.show(f"repairing {number}")
        scenes = tuple(RejectedScene(code, error.findings) for code, error in checked.rejected.items())
        rejected = Rejected(decided=decided, scenes=scenes)
        async with broadcasting(self.question, self.watched):
            return await self.provider.repair(self.question.prompt, context, rejected, self.watched)
