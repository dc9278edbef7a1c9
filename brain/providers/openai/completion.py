"""Reads what a server answers, at once or piece by piece. An answer counts only when its server says that it ended."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from brain.errors import ProviderFailed
from brain.texts import storable_text

TOO_MUCH = "The model's answer was too long and was cut off. Ask for less at once."
NOTHING = "The model's server sent an answer without content. Try again."
BROKE_OFF = "The model's answer broke off before its end. Try again."
MOST_TOKENS = 100_000_000  # of one call: what is beyond that is no count
MOST_HEARD = 500_000  # characters: several times what a server is asked for at most, and read in no time
EVERY = 0.05  # seconds between two looks at an answer that is being written

Told = Callable[[str], None]


def nobody(text: str) -> None:
    """Is told what is written, and does nothing with it."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the server counted them."""

    prompt: int
    completion: int


@dataclass(slots=True)
class Heard:
    """What came of an answer so far."""

    text: str = ""
    thoughts: str = ""  # which some servers tell apart from the text; they have to be paid like it
    refusal: str = ""
    finish: str | None = None
    usage: Usage | None = None
    _told_at: float = field(default=0.0)

    async def listen(self, stream: AsyncIterator[Any], told: Told) -> None:
        """Hear a stream to its end. Whoever is told sees the text so far, now and then."""
        async for piece in stream:
            self.usage = _usage(piece) or self.usage
            if (choice := _choice(piece, "delta")) is None:
                continue
            self.finish = getattr(choice, "finish_reason", None) or self.finish
            self.refusal += _text(choice.delta, "refusal")
            self.thoughts += _thoughts(choice.delta)
            if len(self.text) + len(self.thoughts) > MOST_HEARD:
                raise ProviderFailed(TOO_MUCH)
            if text := _text(choice.delta, "content"):
                self.text += text
                if (now := time.monotonic()) - self._told_at > EVERY:
                    self._told_at = now
                    told(self.text)

    def hear(self, answer: Any) -> None:
        """A whole answer. Servers differ: HTML comes as text, `choices` and `content` can be missing."""
        self.usage = _usage(answer)
        if (choice := _choice(answer, "message")) is None:
            raise ProviderFailed(_reason(answer) or NOTHING)
        self.finish = getattr(choice, "finish_reason", None)
        self.refusal, self.text = _text(choice.message, "refusal"), _text(choice.message, "content")
        self.thoughts = _thoughts(choice.message)

    def whole(self) -> str:
        """The text of a complete answer. Raises ProviderFailed for anything less."""
        if self.refusal:
            raise ProviderFailed(f"The model declined: {self.refusal[:200]}", retryable=False)
        match self.finish:
            case None | "" | "error" | "abort" | "cancelled":
                raise ProviderFailed(BROKE_OFF)
            case "length" | "max_tokens" | "model_length":
                raise ProviderFailed(TOO_MUCH)
            case "content_filter":
                raise ProviderFailed("The model's server filtered the answer out.", retryable=False)
        if not self.text.strip():
            raise ProviderFailed(NOTHING)
        return storable_text(self.text)


def _reason(answer: Any) -> str:
    """Some servers fail with status 200, and say so in place of an answer."""
    error = getattr(answer, "error", None)
    said = error.get("message") if isinstance(error, dict) else error
    words = " ".join(said.split())[:200] if isinstance(said, str) else ""
    return f"The model's server failed while it answered: {words.rstrip('.')}. Try again." if words else ""


def _choice(answer: Any, part: str) -> Any:
    """The first choice, when it has this part; None for anything else that a server may send."""
    choices = getattr(answer, "choices", None)
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if getattr(first, part, None) is not None else None


def _text(said: Any, name: str) -> str:
    """A text, or the texts among its parts: some models send their thoughts as parts before them."""
    match getattr(said, name, None):
        case str(text):
            return text
        case list(parts):
            texts = (part.get("text") for part in parts if isinstance(part, dict))
            return "".join(each for each in texts if isinstance(each, str))
    return ""


def _thoughts(said: Any) -> str:
    return _text(said, "reasoning_content") or _text(said, "reasoning")


def _usage(answer: Any) -> Usage | None:
    usage = getattr(answer, "usage", None)
    prompt, completion = (getattr(usage, name, None) for name in ("prompt_tokens", "completion_tokens"))
    return Usage(prompt, completion) if _is_count(prompt) and _is_count(completion) else None


def _is_count(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and 0 <= value <= MOST_TOKENS
