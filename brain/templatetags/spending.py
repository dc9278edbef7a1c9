"""What a project has spent on models today, as the workspace shows it."""

from decimal import Decimal

from django import template
from django.conf import settings

from brain.spending import spent_today
from config.prices import money
from projects.models import Project

register = template.Library()


@register.filter
def as_money(amount: Decimal) -> str:
    """“$0.0021”, “0.42 CHF”."""
    return money(amount, settings.OPENAI_CURRENCY)


@register.simple_tag
def spending_of(project: Project) -> str:
    """“$0.42”, “$0.42 of $2.00” where there is a limit; "" where models cost nothing, as far as we are told."""
    if settings.BRAIN_PROVIDER != "openai" or not settings.OPENAI_PRICES:
        return ""
    spent = money(spent_today(project_id=project.pk), settings.OPENAI_CURRENCY)
    limit = settings.BRAIN_DAILY_LIMIT_PROJECT
    return spent if limit is None else f"{spent} of {money(limit, settings.OPENAI_CURRENCY)}"
