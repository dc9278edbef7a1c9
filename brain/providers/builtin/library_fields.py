"""The shape of a built-in scene's description: its name, what it is for, and its fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Kind = Literal["text", "texts", "number", "points", "palette", "choice", "rows"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that can be set. `most` limits a text's characters, a list's entries or a number's value.

    `columns` of rows: the name of each, and how many characters it may have. The first is in every row.
    """

    kind: Kind
    about: str
    most: float = 0
    least: float = 0
    required: bool = False
    choices: tuple[str, ...] = ()
    columns: Mapping[str, float] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    name: str
    title: str
    description: str
    tags: tuple[str, ...]
    fields: MappingProxyType[str, Field] = field(hash=False)
    seconds: float
    poster: float = 0.8  # the share of its time at which it is seen best

    @property
    def required(self) -> tuple[str, ...]:
        return tuple(name for name, field in self.fields.items() if field.required)
