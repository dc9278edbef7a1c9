"""Asks a brain all cases, each in a project of its own on the real database, and sums up what came true."""

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from pydantic_evals import Case, Dataset
from pydantic_evals.evaluators import Evaluator, EvaluatorContext

from benchmarks.evaluation.cases import CASES
from benchmarks.evaluation.facts import Fact
from benchmarks.evaluation.outcome import Outcome, ProjectThen
from benchmarks.evaluation.worlds import make
from benchmarks.figures import summary
from brain import orchestrator
from brain.providers.base import Provider
from chat.models import Message
from config.db import in_thread
from projects import state
from projects.changes import Say, StartAnswer
from projects.models import Project


@dataclass(frozen=True)
class Asked:
    """The inputs of a case."""

    world: str
    prompt: str


@dataclass
class Facts(Evaluator[Asked, Outcome, Any]):
    """Every fact of the case must hold, and nothing may be gone that no fact wants gone."""

    facts: tuple[Fact, ...] = ()

    def evaluate(self, context: EvaluatorContext[Asked, Outcome, Any]) -> dict[str, bool]:
        wanted = sum(fact.deletes for fact in self.facts)
        held = {fact.sentence: fact.holds(context.output) for fact in self.facts}
        return held | {SAFE: len(context.output.deleted) <= wanted, "it is answered": not context.output.failed}


SAFE = "nothing is gone that nobody wanted gone"


def dataset(categories: Iterable[str]) -> Dataset[Asked, Outcome, Any]:
    cases = [
        Case(
            name=f"{category}: {world}: {prompt}",
            inputs=Asked(world, prompt),
            metadata={"category": category},
            evaluators=(Facts(facts=tuple(facts)),),
        )
        for category in categories
        for world, prompt, *facts in CASES[category]
    ]
    return Dataset(name="brain", cases=cases)


async def evaluate(
    provider: Provider, person: User, categories: Iterable[str] = tuple(CASES), together: int = 1
) -> Any:
    """The report of pydantic-evals: one case for each prompt, with its outcome and each fact."""

    async def task(asked: Asked) -> Outcome:
        return await _ask(asked, provider, person)

    return await dataset(categories).evaluate(task, name=provider.name, max_concurrency=together, progress=False)


async def _ask(asked: Asked, provider: Provider, person: User) -> Outcome:
    project = await in_thread(make, asked.world, person)
    before = await in_thread(ProjectThen.of, project)
    begins = time.perf_counter()
    say = Say(content=asked.prompt)
    answer = StartAnswer(reply_to=say.message_id)
    await in_thread(state.apply, project, say, answer, by=person)
    await orchestrator.respond(answer.message_id, provider)
    seconds = time.perf_counter() - begins
    outcome = await in_thread(_outcome, project, before, answer.message_id, seconds)
    await in_thread(state.delete_project, project, by=person)
    return outcome


def _outcome(project: Project, before: ProjectThen, answer_id: Any, seconds: float) -> Outcome:
    answer = Message.objects.get(pk=answer_id)
    why = project.iterations.filter(message=answer).first()
    return Outcome(
        before=before,
        after=ProjectThen.of(project),
        said=answer.content or answer.error,
        failed=answer.state != Message.State.COMPLETE,
        seconds=seconds,
        tokens=why.tokens or 0 if why else 0,
        model=why.model if why else "",
        tools=tuple(why.tool.split(", ")) if why else (),
    )


def summed_up(report: Any) -> dict[str, Any]:
    """Accuracy by category, what went wrong, and how long it took."""
    by_category: dict[str, list[bool]] = defaultdict(list)
    wrong, destructive, seconds = [], [], []
    for case in report.cases:
        held = {name: result.value for name, result in case.assertions.items()}
        by_category[case.metadata["category"]].append(all(held.values()))
        seconds.append(case.output.seconds)
        if not all(held.values()):
            missed = [name for name, value in held.items() if not value]
            wrong.append({"case": case.name, "missed": missed, "said": case.output.said[:160]})
        if not held[SAFE]:
            destructive.append(case.name)
    wrong += [{"case": failure.name, "missed": [failure.error_message], "said": ""} for failure in report.failures]
    for failure in report.failures:
        by_category[failure.metadata["category"]].append(False)
    return {
        "accuracy": {name: round(sum(held) / len(held), 3) for name, held in by_category.items()},
        "cases": sum(map(len, by_category.values())),
        "wrong_destructive": destructive,
        "latency": summary(seconds),
        "repairs": sum(case.output.repairs for case in report.cases),
        "tokens": sum(case.output.tokens for case in report.cases),
        "cost": round(sum(case.output.cost for case in report.cases), 4),
        "wrong": wrong,
    }
