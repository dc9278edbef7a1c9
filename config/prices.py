"""What models cost, as whoever runs the installation says it: read from the environment, and written for people."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ImproperlyConfigured

MILLION = 1_000_000
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_EXAMPLE = '{"gpt-5-mini": {"input": 0.25, "output": 2}}'


@dataclass(frozen=True, slots=True)
class Price:
    """Of one model, for a million tokens."""

    input: Decimal
    output: Decimal

    def of(self, *, prompt_tokens: int, completion_tokens: int) -> Decimal:
        cost = (self.input * prompt_tokens + self.output * completion_tokens) / MILLION
        return cost.quantize(Decimal("0.000001"))


Prices = Mapping[str, Price]


def read_prices(text: str) -> dict[str, Price]:
    """The table in OPENAI_PRICES. Raises ImproperlyConfigured with an example."""
    try:
        table = json.loads(text or "{}")
        return {model: Price(_amount(price["input"]), _amount(price["output"])) for model, price in table.items()}
    except (ValueError, AttributeError, TypeError, KeyError, InvalidOperation) as error:
        raise ImproperlyConfigured(
            f"OPENAI_PRICES is not understood; write prices for a million tokens like {_EXAMPLE}."
        ) from error


def read_limit(text: str) -> Decimal | None:
    """A day's limit in the same currency; None without one. Raises ImproperlyConfigured."""
    try:
        return _amount(text) if text else None
    except (ValueError, InvalidOperation) as error:
        raise ImproperlyConfigured(f"A daily limit is an amount such as 2.50, not {text!r}.") from error


def require_prices(prices: Prices, *models: str) -> None:
    """A limit without prices would never be reached. Raises ImproperlyConfigured."""
    for model in models:
        if model not in prices:
            raise ImproperlyConfigured(f"A daily limit needs the price of {model!r} in OPENAI_PRICES, like {_EXAMPLE}.")


def money(amount: Decimal, currency: str) -> str:
    """“$2.00”, “0.50 CHF”; small sums with as many digits as they need to be seen."""
    digits = "0.01" if amount == 0 or amount >= Decimal("0.01") else "0.0001"
    number = f"{amount.quantize(Decimal(digits), ROUND_HALF_UP):f}"
    return f"{_SIGNS[currency]}{number}" if currency in _SIGNS else f"{number} {currency}"


def _amount(said: Any) -> Decimal:
    amount = Decimal(str(said))
    if not amount.is_finite() or amount < 0:
        raise ValueError("a price is a number and not below 0")
    return amount
