"""The workspace shows quietly what the project spent today, and nothing where models cost nothing."""

from decimal import Decimal

import pytest
from django.urls import reverse

from brain.models import Spending
from chat.models import Message
from config.prices import read_prices
from projects.live.fragments import render_fragments

pytestmark = pytest.mark.django_db


@pytest.fixture
def spent(project, alice, settings):
    settings.BRAIN_PROVIDER, settings.OPENAI_PRICES = "openai", read_prices('{"m": {"input": 1, "output": 1}}')
    call = {"purpose": "decide", "model": "m", "prompt_tokens": 1, "completion_tokens": 1, "duration_ms": 1}
    return Spending.objects.create(project=project, person=alice, cost=Decimal("0.42"), **call)


def shown(project):
    return render_fragments(project, ["spending"])["spending"]


def test_the_sum_of_today_is_shown_with_its_limit(project, spent, settings):
    assert "$0.42 today" in shown(project)
    settings.BRAIN_DAILY_LIMIT_PROJECT = Decimal(2)
    assert "$0.42 of $2.00 today" in shown(project)


def test_it_stands_in_the_workspace(project, spent, alice, signed_in):
    assert "$0.42 today" in signed_in(alice).get(reverse("projects:workspace", args=[project.pk])).content.decode()


@pytest.mark.parametrize(("currency", "cost"), [("USD", "<dd>$0.0021</dd>"), ("CHF", "<dd>0.0021 CHF</dd>")])
def test_an_answer_tells_what_it_cost_in_the_currency_of_the_prices(project, settings, currency, cost):
    settings.OPENAI_CURRENCY = currency
    answer = Message.objects.create(
        project=project, is_brain=True, state="complete", content="Done.", model="m", cost="0.0021"
    )
    name = f"message-{answer.pk}"
    assert cost in render_fragments(project, [name])[name]


@pytest.mark.parametrize("without", [{"BRAIN_PROVIDER": "builtin"}, {"OPENAI_PRICES": {}}], ids=str)
def test_nothing_is_shown_where_nothing_costs(project, spent, settings, without, django_assert_num_queries):
    for name, value in without.items():
        setattr(settings, name, value)
    with django_assert_num_queries(0):
        assert shown(project).endswith(" hidden></span>")


def test_the_admin_shows_each_call_and_changes_none(project, spent, alice, signed_in):
    alice.is_staff = alice.is_superuser = True
    alice.save()
    admin = signed_in(alice)
    assert "decide" in admin.get(reverse("admin:brain_spending_changelist")).content.decode()
    assert admin.get(reverse("admin:brain_spending_add")).status_code == 403
