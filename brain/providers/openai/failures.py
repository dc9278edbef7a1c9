"""What goes wrong with a model's server, as sentences; and what is worth a second try."""

from math import isfinite

import httpx2
import openai

from brain.errors import ProviderFailed
from brain.providers.openai.abilities import TOO_LONG
from brain.providers.openai.completion import BROKE_OFF

PATIENCE = 5.0  # seconds: a server that asks for a longer pause is left alone
BROKEN = (openai.APIConnectionError, httpx2.TransportError)  # the SDK lets the latter through while it streams
KNOWN = (openai.OpenAIError, httpx2.HTTPError, ValueError)  # a body that is no JSON comes as JSONDecodeError


def pause_before_retry(error: Exception) -> float | None:
    """Seconds after which the same request may work; None when it should not be sent again."""
    match error:
        case openai.APITimeoutError():
            return None
        case openai.RateLimitError():
            return _asked_pause(error, otherwise=None)
        case openai.APIStatusError():
            return _asked_pause(error, otherwise=0.5) if error.status_code >= 500 else None
        case openai.APIConnectionError() | httpx2.TransportError():
            return 0.2
    return None


def failure_of(error: Exception, *, host: str, model: str) -> ProviderFailed:
    """The sentence for the person who asked."""
    match error:
        case openai.APITimeoutError() | httpx2.TimeoutException():
            return ProviderFailed("The model's server did not answer in time. Try again.")
        case openai.APIConnectionError():
            return ProviderFailed(f"The model's server at {host} cannot be reached. Try again in a moment.")
        case openai.APIStatusError():
            return _refused(error, host=host, model=model)
        case httpx2.TransportError():
            return ProviderFailed(BROKE_OFF)
        case openai.APIError():
            return ProviderFailed(
                f"The model's server at {host} failed while it answered: {_said(error).rstrip('.')}. Try again."
            )
    return ProviderFailed(f"The model's server at {host} sent something that is no answer. Try again.")


def _refused(error: openai.APIStatusError, *, host: str, model: str) -> ProviderFailed:
    match error.status_code:
        case 401 | 403:
            return ProviderFailed(
                f"The model's server at {host} refused the key. Whoever runs this must check OPENAI_API_KEY.",
                retryable=False,
            )
        case 404:
            return ProviderFailed(f"The model's server at {host} has no model “{model}”.", retryable=False)
        case 429:
            wait = _retry_after(error)
            when = "in a while" if wait is None else f"in {wait:g} seconds"
            return ProviderFailed(f"The model's server is busy, or its quota is used up. Try again {when}.")
        case status if status >= 500:
            return ProviderFailed(f"The model's server at {host} failed (status {status}). Try again.")
        case 400 | 413 if TOO_LONG.search(str(error.message)):
            return ProviderFailed(
                f"This is more than the model can take at once ({_said(error)}). Ask for one scene.", retryable=False
            )
        case status:
            return ProviderFailed(f"The model's server refused the request (status {status}): {_said(error)}")


def _asked_pause(error: openai.APIStatusError, *, otherwise: float | None) -> float | None:
    wait = _retry_after(error)
    if wait is None:
        return otherwise
    return wait if wait <= PATIENCE else None


def _retry_after(error: openai.APIStatusError) -> float | None:
    """Seconds; None when it is missing, or a date."""
    try:
        wait = float(error.response.headers.get("retry-after", ""))
    except ValueError:
        return None
    return max(0.0, wait) if isfinite(wait) else None


def _said(error: openai.APIError) -> str:
    """The server's own words, wherever it has put them: the SDK knows one place only."""
    body = error.body
    words = (body.get("message") or body.get("detail")) if isinstance(body, dict) else body
    return " ".join(str(words if isinstance(words, str) and words.strip() else error.message).split())[:200]
