"""What was spent today, by project and by person (UTC), and the meter that writes it down and holds the limits."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import IntegrityError
from django.db.models import Sum
from django.utils import timezone

from brain.context import Context
from brain.errors import ProviderFailed
from brain.metering import PaidCall
from brain.models import Spending
from brain.persistence import persistently
from chat.models import Message
from config.db import in_thread
from config.prices import money
from projects.models import Project


class DatabaseMeter:
    """Limits are looked at before an answer and before each repair: what has begun is carried through."""

    async def refuse_beyond_limits(self, context: Context) -> None:
        if settings.BRAIN_DAILY_LIMIT_PROJECT is not None or settings.BRAIN_DAILY_LIMIT_PERSON is not None:
            await in_thread(refuse_beyond_limits, context)

    async def record(self, context: Context, calls: Sequence[PaidCall]) -> None:
        if calls:
            await persistently(record, context, calls)


def spent_today(**whose: Any) -> Decimal:
    """The sum of a project's or a person's calls since midnight UTC."""
    spent = Spending.objects.filter(created_at__gte=_midnight(), **whose).aggregate(Sum("cost"))["cost__sum"]
    return spent or Decimal(0)


def refuse_beyond_limits(context: Context) -> None:
    """Raises ProviderFailed."""
    for who, name, whose in (
        ("This project has", "BRAIN_DAILY_LIMIT_PROJECT", {"project_id": context.project_id}),
        ("You have", "BRAIN_DAILY_LIMIT_PERSON", {"person_id": context.author_id}),
    ):
        limit = getattr(settings, name)
        if limit is not None and None not in whose.values() and (spent := spent_today(**whose)) >= limit:
            sums = f"{money(spent, settings.OPENAI_CURRENCY)} of {money(limit, settings.OPENAI_CURRENCY)}"
            raise ProviderFailed(
                f"{who} spent {sums} today; it goes on tomorrow at 00:00 UTC, or whoever runs this raises {name}.",
                retryable=False,
            )


def record(context: Context, calls: Sequence[PaidCall]) -> None:
    """Project, person or message may be gone by now: then the row stands without them."""
    whose = {"project_id": context.project_id, "person_id": context.author_id, "message_id": context.answer_id}
    try:
        _write(calls, whose)
    except IntegrityError:
        rows = {"project_id": Project.objects, "person_id": User.objects, "message_id": Message.objects}
        there = {name: each.filter(pk=whose[name]).values_list("pk", flat=True).first() for name, each in rows.items()}
        _write(calls, there)


def _write(calls: Sequence[PaidCall], whose: dict[str, Any]) -> None:
    Spending.objects.bulk_create(
        Spending(
            **whose,
            purpose=call.purpose,
            model=call.model[:120],
            prompt_hash=call.rules_hash,
            prompt_tokens=call.prompt_tokens,
            completion_tokens=call.completion_tokens,
            is_estimated=call.is_estimated,
            cost=call.cost,
            duration_ms=call.ms,
        )
        for call in calls
    )


def _midnight() -> datetime:
    return timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
