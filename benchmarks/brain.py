"""How well and how fast a brain answers: the evaluation set with one provider, and what our side adds to a model.

`--provider builtin` (the default) needs nothing; `--provider openai` asks the server of OPENAI_BASE_URL.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User

from benchmarks.evaluation.running import evaluate, summed_up
from benchmarks.figures import against
from benchmarks.fixed_model import ADDS, DECIDER, TRIMS, WRITER, FixedModel, fixed_model
from benchmarks.prompt import Page
from brain.providers.base import Provider
from brain.providers.builtin.provider import BuiltinProvider
from brain.providers.chosen import openai_provider
from brain.warming import AFTER
from projects import state
from tests.serving import serve, session_cookie

ROUNDS = 20
TRIM = "whatever you think is right for the first scene, version {}"  # no pattern knows this
WRITE = "something new that nobody has seen, version {}"


def run(provider: str = "builtin") -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    evaluation = asyncio.run(evaluate(_named(provider), person))
    return {"provider": provider} | summed_up(evaluation) | {"overhead": measure_overhead(person)}


def measure_overhead(person: User) -> dict[str, Any]:
    """The whole way from Send to the answer in the page's socket, without the time that the model took."""
    project = state.create_project("Bench", by=person)
    with tempfile.TemporaryDirectory() as folder, fixed_model() as model:
        environment = {
            "SCENEWRIGHT_DATA": folder,
            "BRAIN_PROVIDER": "openai",
            "OPENAI_BASE_URL": model.base_url,
            "OPENAI_API_KEY": "none",
            "OPENAI_MODEL": DECIDER,
            "OPENAI_WRITING_MODEL": WRITER,
        }
        with serve(Path(folder) / "web.log", **environment) as origin:
            page = Page(origin, project, session_cookie(person))
            reference = [page.time_health() for _ in range(ROUNDS)]
            ask = _ours(page, model)
            ask(WRITE.format("zero"), ADDS)
            decisions = [ask(TRIM.format(number), TRIMS[number % 2]) for number in range(ROUNDS)]
            scenes = [ask(WRITE.format(number), ADDS) for number in range(ROUNDS)]
            page.close()
    state.delete_project(project, by=person)
    return {"decision": against(decisions, reference), "new_scene": against(scenes, reference)}


def _ours(page: Page, model: FixedModel) -> Callable[[str, str], float]:
    def ask(prompt: str, decision: str) -> float:
        time.sleep(AFTER + 0.3)  # as a person reads the answer before, and its project is read into memory again
        model.decision = decision
        model.busy.clear()
        return page.ask(prompt) - sum(model.busy)

    return ask


def _named(provider: str) -> Provider:
    if provider == "builtin":
        return BuiltinProvider()
    if not settings.OPENAI_MODEL:
        sys.exit("Say which model is to be asked: set OPENAI_MODEL, and usually OPENAI_BASE_URL and OPENAI_API_KEY.")
    return openai_provider()
