"""One OpenAI-compatible server: asks a model, and turns everything that can go wrong into a sentence."""

import asyncio
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import openai
import structlog
from openai import AsyncOpenAI

from brain.errors import ProviderFailed

log = structlog.get_logger()

FORMATS = ("json_schema", "json_object", "none")
MAX_TOKENS = 16_000  # of an answer: a long scene with its reasoning
REFUSES_FORMAT = {400, 415, 422, 501}


@dataclass(frozen=True, slots=True)
class Completion:
    text: str
    tokens: int | None


class ChatServer:
    """Remembers which response format the server takes: json_schema, else json_object, else none."""

    def __init__(self, *, base_url: str, api_key: str, model: str, deadline: float) -> None:
        self.model, self.deadline = model, deadline
        self.client = AsyncOpenAI(base_url=base_url or None, api_key=api_key or "none", max_retries=0)
        self.host = urlsplit(str(self.client.base_url)).netloc
        self.format = FORMATS[0]

    async def ask(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> Completion:
        """The model's answer within the deadline, which also ends answers that drip. Raises ProviderFailed."""
        try:
            async with asyncio.timeout(self.deadline):
                return await self._ask_in_a_format_it_takes(messages, schema)
        except TimeoutError as error:
            raise ProviderFailed(f"The model did not answer within {self.deadline:g} seconds. Try again.") from error
        except openai.APITimeoutError as error:
            raise ProviderFailed("The model's server did not answer in time. Try again.") from error
        except openai.APIConnectionError as error:
            raise ProviderFailed(
                f"The model's server at {self.host} cannot be reached. Try again in a moment."
            ) from error
        except openai.APIStatusError as error:
            raise self._refused(error) from error
        except (openai.OpenAIError, ValueError) as error:  # a body that is no JSON comes as JSONDecodeError
            raise ProviderFailed(f"The model's server at {self.host} sent something that is no answer.") from error

    async def _ask_in_a_format_it_takes(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> Completion:
        refused: openai.APIStatusError | None = None
        for format in FORMATS[FORMATS.index(self.format) :]:
            try:
                completion = await self._ask_once(messages, format, schema)
            except openai.APIStatusError as error:
                if error.status_code not in REFUSES_FORMAT:
                    raise
                refused = refused or error
                continue
            if format != self.format:
                log.info("brain.format", host=self.host, model=self.model, format=format)
                self.format = format
            return completion
        assert refused is not None
        raise refused

    async def _ask_once(self, messages: list[dict[str, str]], format: str, schema: dict[str, Any]) -> Completion:
        more: dict[str, Any] = {}
        if format == "json_schema":
            named = {"name": "decision", "strict": True, "schema": schema}
            more["response_format"] = {"type": "json_schema", "json_schema": named}
        elif format == "json_object":
            more["response_format"] = {"type": "json_object"}
        answer: Any = await self.client.chat.completions.create(
            model=self.model,
            messages=messages,  # type: ignore[arg-type]
            max_tokens=MAX_TOKENS,
            temperature=0.2,
            timeout=self.deadline,
            **more,
        )
        return _read(answer)

    def _refused(self, error: openai.APIStatusError) -> ProviderFailed:
        match error.status_code:
            case 401 | 403:
                return ProviderFailed(
                    f"The model's server at {self.host} refused the key. Whoever runs this must check OPENAI_API_KEY.",
                    retryable=False,
                )
            case 404:
                return ProviderFailed(
                    f"The model's server at {self.host} has no model “{self.model}”.", retryable=False
                )
            case 429:
                wait = error.response.headers.get("retry-after", "")
                when = f"in {wait} seconds" if wait.isdigit() else "in a while"
                return ProviderFailed(f"The model's server is busy, or its quota is used up. Try again {when}.")
            case status if status >= 500:
                return ProviderFailed(f"The model's server at {self.host} failed (status {status}). Try again.")
            case status:
                return ProviderFailed(
                    f"The model's server refused the request (status {status}): {str(error.message)[:200]}"
                )


def _read(answer: Any) -> Completion:
    """Servers differ: HTML comes as text, `choices` and `content` can be missing, and so can the end."""
    choices = getattr(answer, "choices", None)
    if not choices or getattr(choices[0], "message", None) is None:
        raise ProviderFailed("The model's server sent an answer without content. Try again.")
    choice = choices[0]
    if refusal := getattr(choice.message, "refusal", None):
        raise ProviderFailed(f"The model declined: {str(refusal)[:200]}", retryable=False)
    match choice.finish_reason:
        case None | "":
            raise ProviderFailed("The model's answer broke off before its end. Try again.")
        case "length":
            raise ProviderFailed("The model's answer was too long and was cut off. Ask for less at once.")
        case "content_filter":
            raise ProviderFailed("The model's server filtered the answer out.", retryable=False)
    if not isinstance(choice.message.content, str) or not choice.message.content.strip():
        raise ProviderFailed("The model's server sent an answer without content. Try again.")
    tokens = getattr(getattr(answer, "usage", None), "total_tokens", None)
    return Completion(choice.message.content, tokens if isinstance(tokens, int) else None)
