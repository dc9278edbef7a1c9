"""One request to a model, sent once: the options that its server takes, and the bill for what came of it."""

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any

from openai import AsyncOpenAI, AsyncStream
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from brain.providers.openai.abilities import Abilities
from brain.providers.openai.bill import Bill
from brain.providers.openai.completion import Heard, Told, nobody
from brain.providers.openai.parts import Message, has_images, without_images

MAX_TOKENS = 16_000  # of an answer: a long scene with its reasoning


@dataclass(frozen=True, slots=True)
class Shape:
    """A JSON schema that the answer is to have, under a name."""

    name: str
    schema: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked, for which purpose, on whose bill; `told` sees the answer while it is written."""

    messages: list[Message]
    purpose: str
    bill: Bill
    shape: Shape | None = None
    told: Told = nobody

    async def send(self, client: AsyncOpenAI, *, model: str, takes: Abilities, timeout: float, heard: Heard) -> None:
        """Hear the answer, to its end or as far as it comes: also what is cut off may have to be paid."""
        sent = self.messages if takes.images else without_images(self.messages)
        if not takes.images and has_images(self.messages):
            self.bill.left_out_pictures = True
        begins, cut_off = time.monotonic(), False
        try:
            # Not by `chat.completions.create`, which compares each field with its type for longer than a query takes.
            answer: Any = await client.post(
                "/chat/completions",
                body={"model": model, "messages": sent} | _options(takes, self.shape),
                options={"timeout": timeout},
                cast_to=ChatCompletion,
                stream=takes.streams,
                stream_cls=AsyncStream[ChatCompletionChunk],
            )
            if takes.streams and _is_stream(answer):
                await heard.listen(answer, self.told)
            else:
                heard.hear(await _read_whole(answer) if takes.streams else answer)
        except asyncio.CancelledError:
            cut_off = True
            raise
        finally:
            if heard.usage or heard.text or heard.thoughts or cut_off:
                self.bill.add(
                    self.purpose,
                    model=model,
                    messages=sent,
                    schema=self.shape.schema if self.shape else None,
                    text=heard.thoughts + heard.text,
                    usage=heard.usage,
                    ms=round((time.monotonic() - begins) * 1000),
                )


def _is_stream(answer: AsyncStream[Any]) -> bool:
    """Some servers take no notice of the wish, and answer at once; proxies answer with a page of theirs."""
    kind = answer.response.headers.get("content-type", "")
    return "json" not in kind and "html" not in kind


async def _read_whole(answer: AsyncStream[Any]) -> Any:
    body = json.loads(await answer.response.aread())
    return ChatCompletion.construct(**body) if isinstance(body, dict) else body


def _options(takes: Abilities, shape: Shape | None) -> dict[str, Any]:
    options: dict[str, Any] = {"stream": takes.streams}
    if takes.streams and takes.counts:
        options["stream_options"] = {"include_usage": True}
    if takes.temperature:
        options["temperature"] = 0.2
    if takes.limit:
        options[takes.limit] = MAX_TOKENS
    if shape and takes.format == "json_schema":
        named = {"name": shape.name, "strict": True, "schema": shape.schema}
        options["response_format"] = {"type": "json_schema", "json_schema": named}
    elif shape and takes.format == "json_object":
        options["response_format"] = {"type": "json_object"}
    return options
