"""The examples of docs/brain.md: its provider answers a real prompt, and its case is one of the evaluation set."""

import re

import pytest

from benchmarks.evaluation import facts as facts_named
from benchmarks.evaluation.cases import CASES
from brain.decision import Decided, Decision
from brain.errors import BrainError
from brain.providers.base import NOBODY
from tests.brain.asking import ask
from tests.serving import ROOT

PAGE = (ROOT / "docs/brain.md").read_text()
PROVIDER, CASE = re.findall(r"^```python\n(.+?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.django_db(transaction=True)
def test_the_provider_of_the_page_answers_a_prompt(project, alice):
    names = {"NOBODY": NOBODY, "BrainError": BrainError, "Decided": Decided, "Decision": Decision}
    exec(PROVIDER, names)
    answer = ask(project, "Sing me a song of the sea", by=alice, provider=names["Parrot"]())
    assert (answer.state, answer.content) == ("complete", "You said: Sing me a song of the sea")
    assert not project.scenes.exists()


def test_the_case_of_the_page_is_in_the_evaluation_set():
    [(world, prompt, *facts)] = eval(f"[{CASE}]", vars(facts_named))
    cases = {(case[0], case[1]): case[2:] for cases in CASES.values() for case in cases}
    assert [fact.sentence for fact in cases[world, prompt]] == [fact.sentence for fact in facts]
