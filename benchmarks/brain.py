"""How well and how fast a brain answers: the evaluation set with one provider, and what our side adds to a model.

`--provider builtin` (the default) needs nothing; `--provider openai` asks the server of OPENAI_BASE_URL.
"""

from typing import Any

from django.contrib.auth.models import User

from benchmarks.evaluation.running import evaluate, summed_up
from brain.providers.base import Provider
from brain.providers.builtin.provider import BuiltinProvider
from brain.providers.chosen import openai_provider


def run(provider: str = "builtin") -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    return {"provider": provider} | summed_up(evaluate(_named(provider), person))


def _named(provider: str) -> Provider:
    return BuiltinProvider() if provider == "builtin" else openai_provider()
