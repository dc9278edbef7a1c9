"""What models cost is written down for every call, shown, and limited by project and by person."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from brain import orchestrator
from brain.models import Spending
from brain.spending import DatabaseMeter, spent_today
from config.db import in_thread
from config.prices import Price, money, read_limit, read_prices, require_prices
from projects import state
from scenes.models import Iteration
from tests.brain.aimock import DECIDER, WRITER, decides, says, writes
from tests.brain.asking import ask, begin
from tests.brain.test_orchestrator_failing import GOOD, PROMPT

pytestmark = pytest.mark.django_db(transaction=True)

PRICES = read_prices('{"decider": {"input": 1, "output": 2}, "writer": {"input": 100, "output": "1000"}}')
ADD = decides(("add_scene", {"name": "Boats", "brief": "paper boats", "seconds": 1, "place": None}))


def counted(prompt_tokens, completion_tokens):
    return {"usage": {"prompt_tokens": prompt_tokens, "completion_tokens": completion_tokens}}


def answering(model):
    decision, code = says(ADD, model=DECIDER), says(writes(GOOD), model=WRITER)
    decision["response"] |= counted(1000, 500)
    code["response"] |= counted(2000, 100)
    model.answers(decision, code)
    return model.provider(meter=DatabaseMeter(), prices=PRICES)


def test_each_call_is_written_down_and_the_iteration_knows_what_it_cost(model, project, alice):
    answer = ask(project, PROMPT, by=alice, provider=answering(model))
    rows = Spending.objects.order_by("pk").values_list("purpose", "model", "prompt_tokens", "completion_tokens", "cost")
    assert list(rows) == [
        ("decide", "decider", 1000, 500, Decimal("0.002000")),
        ("write", "writer", 2000, 100, Decimal("0.300000")),
    ]
    assert {(each.project, each.person, each.message) for each in Spending.objects.all()} == {(project, alice, answer)}
    iteration = Iteration.objects.get()
    assert (iteration.cost, iteration.tokens, iteration.model) == (Decimal("0.302"), 3600, "writer")
    assert len({iteration.prompt_hash, *Spending.objects.values_list("prompt_hash", flat=True)}) == 3


def test_the_hash_is_of_the_rules_and_not_of_what_was_said(model, project, alice):
    for _ in range(2):
        ask(project, PROMPT, by=alice, provider=answering(model))
    assert len(set(Iteration.objects.values_list("prompt_hash", flat=True))) == 1


def test_what_only_talked_costs_as_well(model, project, alice):
    model.answers(says(decides(chat_response="Which boats?")))
    ask(project, PROMPT, by=alice, provider=model.provider(meter=DatabaseMeter(), prices=PRICES))
    assert spent_today(project_id=project.pk) > 0


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("BRAIN_DAILY_LIMIT_PROJECT", "This project has spent $0.30 of $0.25 today; it goes on tomorrow at 00:00 UTC"),
        ("BRAIN_DAILY_LIMIT_PERSON", "You have spent $0.30 of $0.25 today; it goes on tomorrow at 00:00 UTC"),
    ],
)
def test_a_limit_stops_with_its_reason_and_asks_no_model(model, project, alice, settings, setting, sentence):
    setattr(settings, setting, Decimal("0.25"))
    assert ask(project, PROMPT, by=alice, provider=answering(model)).state == "complete"
    model.forget()
    answer = ask(project, PROMPT, by=alice, provider=answering(model))
    assert (answer.state, model.requests) == ("failed", [])
    assert answer.error == f"{sentence}, or whoever runs this raises {setting}."
    Spending.objects.update(created_at=timezone.now() - timedelta(days=1))
    assert ask(project, PROMPT, by=alice, provider=answering(model)).state == "complete"


def test_another_project_or_person_is_not_stopped(model, project, alice, bob, settings):
    settings.BRAIN_DAILY_LIMIT_PROJECT = settings.BRAIN_DAILY_LIMIT_PERSON = Decimal("0.25")
    ask(project, PROMPT, by=alice, provider=answering(model))
    other = state.create_project("Another", by=bob)
    assert ask(other, PROMPT, by=bob, provider=answering(model)).state == "complete"


def test_a_deleted_project_leaves_what_the_person_spent(model, project, alice):
    ask(project, PROMPT, by=alice, provider=answering(model))
    state.delete_project(project, by=alice)
    assert spent_today(person_id=alice.pk) == Decimal("0.302")


def test_prices_and_limits_are_read_or_refused_with_an_example():
    assert PRICES["writer"] == Price(Decimal(100), Decimal(1000))
    assert (read_limit(""), read_limit("2.50")) == (None, Decimal("2.50"))
    for wrong in (
        "[]",
        "{",
        '{"m": 3}',
        '{"m": {"input": 1}}',
        '{"m": {"input": "a", "output": 1}}',
        '{"m": {"input": -1, "output": 1}}',
    ):
        with pytest.raises(ImproperlyConfigured, match="OPENAI_PRICES"):
            read_prices(wrong)
    with pytest.raises(ImproperlyConfigured, match="an amount such as"):
        read_limit("two")
    with pytest.raises(ImproperlyConfigured, match="needs the price of 'm'"):
        require_prices(PRICES, "decider", "m")


def test_sums_are_written_as_people_write_them():
    assert [money(Decimal(each), "USD") for each in ("0", "2", "0.004", "1.005")] == [
        "$0.00",
        "$2.00",
        "$0.0040",
        "$1.01",
    ]
    assert money(Decimal("0.5"), "CHF") == "0.50 CHF"


def test_an_answer_that_is_stopped_pays_for_what_was_written_by_then(model, project, alice):
    model.answers(says(ADD, model=DECIDER), says(writes(GOOD), chunkSize=1, streamingProfile={"ttft": 5, "tps": 20}))
    answer = begin(project, PROMPT, by=alice)

    async def stop_while_it_writes():
        answering = asyncio.create_task(
            orchestrator.respond(answer.pk, model.provider(meter=DatabaseMeter(), prices=PRICES))
        )
        while len(await in_thread(lambda: model.requests)) < 2:  # deciding and writing
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)
        answering.cancel()
        await asyncio.gather(answering, return_exceptions=True)

    asyncio.run(stop_while_it_writes())
    writing = Spending.objects.get(purpose="write")
    assert (writing.is_estimated, writing.message) == (True, answer)
    assert writing.cost > 0
    assert not project.scenes.exists()
