"""What a brain wants to happen: bounded and validated, since a model may have written it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

MAX_CALLS = 40


class ToolCall(BaseModel):
    """A tool's name and its arguments; the registry validates them against the tool's signature."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=40)
    params: dict[str, Any] = Field(default_factory=dict)


class Decision(BaseModel):
    """Without tool calls, `chat_response` is the answer; with them it may be advice, and the answer is written from
    what was done."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    tool_calls: list[ToolCall] = Field(default_factory=list, max_length=MAX_CALLS)
    reasoning: str = Field(default="", max_length=4000)
    chat_response: str = Field(default="", max_length=4000)
    confidence: float = Field(default=1.0, ge=0, le=1)

    @property
    def tools(self) -> list[str]:
        """The names of the tools, each once, in the order of their first use."""
        return list(dict.fromkeys(call.name for call in self.tool_calls))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision, who made it, and what it cost.

    `prompt_hash` is of the rules that the model was sent; `note` a sentence that the answer has to end with.
    """

    decision: Decision
    model: str
    tokens: int | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: Decimal | None = None
    prompt_hash: str = ""
    note: str = ""
