"""Tools that remember and forget what a person or a project prefers."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from brain.context import Context
from brain.errors import ToolRefused
from brain.memory import standard
from brain.tools.registry import tool
from projects.changes import Change, Forget, Remember

Key = Annotated[
    Literal["font", "colours", "motion", "pace", "note"],
    Field(
        description="colours as hex, motion calm, energetic, elegant or playful, pace 1 is normal, note is anything else"
    ),
]
Value = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Said = Annotated[str, StringConstraints(max_length=300), Field(description="the person's own sentence")]
Personal = Annotated[bool, Field(description="true for “I” and “my”, false for what holds for everybody in this video")]


@tool
def remember(context: Context, *, key: Key, value: Value, said: Said = "", personal: Personal = False) -> list[Change]:
    """Remember a lasting preference, only when the person says that it shall last (“always”, “our brand colour is …”)."""
    return [Remember(key=key, value=standard(key, value), said=said, personal=personal)]


@tool
def forget(context: Context, *, key: Key) -> list[Change]:
    """Forget what is remembered under this key."""
    known = [each for each in context.preferences if each.key == key and each.id]
    if not known:
        raise ToolRefused(f"Nothing is remembered for {key}.")
    return [Forget(preference_id=each.id) for each in known if each.id]
