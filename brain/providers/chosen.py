"""Which provider this installation uses: the setting BRAIN_PROVIDER."""

from functools import cache

from django.conf import settings

from brain.providers.base import Provider
from brain.providers.builtin.provider import BuiltinProvider


def chosen_provider() -> Provider:
    if settings.BRAIN_PROVIDER == "builtin":
        return BuiltinProvider()
    return openai_provider()


def openai_provider() -> Provider:
    """The provider for the server of OPENAI_BASE_URL, whichever one is chosen."""
    return _openai(
        settings.OPENAI_BASE_URL,
        settings.OPENAI_API_KEY,
        settings.OPENAI_MODEL,
        settings.OPENAI_WRITING_MODEL,
        settings.BRAIN_DEADLINE,
    )


@cache
def _openai(base_url: str, api_key: str, model: str, writing_model: str, deadline: float) -> Provider:
    """One for each server, because it remembers what that server can do."""
    from brain.providers.openai import OpenAIProvider  # its package takes half a second that most never need
    from brain.spending import DatabaseMeter

    return OpenAIProvider(
        base_url=base_url,
        api_key=api_key,
        model=model,
        writing_model=writing_model,
        deadline=deadline,
        prices=settings.OPENAI_PRICES,
        token_budget=settings.BRAIN_TOKEN_BUDGET,
        meter=DatabaseMeter(),
    )
