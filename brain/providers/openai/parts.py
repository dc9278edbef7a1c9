"""Messages as Chat Completions takes them; those of a person may have pictures beside their text."""

import base64
from collections.abc import Sequence
from typing import Any

from brain.context import ImageInContext

Message = dict[str, Any]


def system(text: str) -> Message:
    return {"role": "system", "content": text}


def said_by_model(text: str) -> Message:
    return {"role": "assistant", "content": text}


def said_by_person(text: str, images: Sequence[ImageInContext] = ()) -> Message:
    if not images:
        return {"role": "user", "content": text}
    parts = [{"type": "image_url", "image_url": {"url": _address(image)}} for image in images]
    return {"role": "user", "content": [{"type": "text", "text": text}, *parts]}


def in_turns(messages: Sequence[Message]) -> list[Message]:
    """A person begins, and then both take turns, as the templates of many models demand: what one said is joined."""
    turns: list[Message] = []
    for message in messages:
        if turns and turns[-1]["role"] == message["role"]:
            said = turns.pop()["content"]  # without pictures: only the last message has any
            turns.append(_behind(said, message))
        elif turns or message["role"] == "user":
            turns.append(message)
    return turns


def _behind(said: str, message: Message) -> Message:
    content = message["content"]
    if isinstance(content, str):
        return message | {"content": f"{said}\n\n{content}"}
    return message | {"content": [{"type": "text", "text": f"{said}\n\n"}, *content]}


def has_images(messages: Sequence[Message]) -> bool:
    return any(isinstance(message["content"], list) for message in messages)


def without_images(messages: Sequence[Message]) -> list[Message]:
    return [message | {"content": text_of(message)} for message in messages]


def text_of(message: Message) -> str:
    content = message["content"]
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


def _address(image: ImageInContext) -> str:
    return f"data:{image.media_type};base64,{base64.b64encode(image.data).decode()}"
