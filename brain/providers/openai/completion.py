"""Reads what a server answers, at once or piece by piece. An answer counts only when its server says that it ended."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

from brain.errors import ProviderFailed

BROKE_OFF = "The model's answer broke off before its end. Try again."
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
    refusal: str = ""
    finish: str | None = None
    usage: Usage | None = None
    _told_at: float = field(default=0.0)

    async def listen(self, stream: AsyncIterator[Any], told: Told) -> None:
        """Hear a stream to its end. Whoever is told sees the text so far, now and then."""
        async for piece in stream:
            self.usage = _usage(piece) or self.usage
            choices = getattr(piece, "choices", None)
            if not choices or getattr(choices[0], "delta", None) is None:
                continue
            choice = choices[0]
            self.finish = choice.finish_reason or self.finish
            self.refusal += getattr(choice.delta, "refusal", None) or ""
            if isinstance(choice.delta.content, str) and choice.delta.content:
                self.text += choice.delta.content
                if (now := time.monotonic()) - self._told_at > EVERY:
                    self._told_at = now
                    told(self.text)

    def hear(self, answer: Any) -> None:
        """A whole answer. Servers differ: HTML comes as text, `choices` and `content` can be missing."""
        self.usage = _usage(answer)
        choices = getattr(answer, "choices", None)
        if not choices or getattr(choices[0], "message", None) is None:
            raise ProviderFailed("The model's server sent an answer without content. Try again.")
        self.refusal = str(getattr(choices[0].message, "refusal", None) or "")
        self.finish = choices[0].finish_reason
        content = choices[0].message.content
        self.text = content if isinstance(content, str) else ""

    def whole(self) -> str:
        """The text of a complete answer. Raises ProviderFailed for anything less."""
        if self.refusal:
            raise ProviderFailed(f"The model declined: {self.refusal[:200]}", retryable=False)
        match self.finish:
            case None | "":
                raise ProviderFailed(BROKE_OFF)
            case "length":
                raise ProviderFailed("The model's answer was too long and was cut off. Ask for less at once.")
            case "content_filter":
                raise ProviderFailed("The model's server filtered the answer out.", retryable=False)
        if not self.text.strip():
            raise ProviderFailed("The model's server sent an answer without content. Try again.")
        return self.text


def _usage(answer: Any) -> Usage | None:
    usage = getattr(answer, "usage", None)
    prompt, completion = (getattr(usage, name, None) for name in ("prompt_tokens", "completion_tokens"))
    return Usage(prompt, completion) if isinstance(prompt, int) and isinstance(completion, int) else None
