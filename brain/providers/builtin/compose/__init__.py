"""Turns the slots of a request into the content of a built-in scene: one small file for each family of kinds."""

from brain.context import Context
from brain.providers.builtin.compose.answers import Compose, Content
from brain.providers.builtin.compose.charts import CHARTS
from brain.providers.builtin.compose.comparing import COMPARING
from brain.providers.builtin.compose.endings import ENDINGS
from brain.providers.builtin.compose.headlines import HEADLINES
from brain.providers.builtin.compose.lists import LISTS
from brain.providers.builtin.compose.numbers import NUMBERS
from brain.providers.builtin.compose.people import PEOPLE
from brain.providers.builtin.compose.places import PLACES
from brain.providers.builtin.compose.products import PRODUCTS
from brain.providers.builtin.compose.schedules import SCHEDULES
from brain.providers.builtin.compose.talking import TALKING
from brain.providers.builtin.slots import Slots

__all__ = ["COMPOSERS", "Content", "content_for"]

COMPOSERS: dict[str, Compose] = {
    **HEADLINES, **LISTS, **PEOPLE, **TALKING, **NUMBERS, **CHARTS, **COMPARING, **SCHEDULES, **PRODUCTS, **PLACES, **ENDINGS,
}  # fmt: skip


def content_for(slots: Slots, context: Context) -> Content | str:
    """The content without its look, or the question that has to be answered first."""
    assert slots.kind is not None
    content = COMPOSERS[slots.kind.template](slots, context)
    if isinstance(content, str):
        return content
    return {name: value for name, value in content.items() if value not in (None, "", [])}
