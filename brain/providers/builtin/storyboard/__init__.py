"""Plans of several scenes: from “a 30 second video about X with …” to scenes with lengths, names and one look."""

from brain.providers.builtin.storyboard.plan import read_plan
from brain.providers.builtin.storyboard.waiting import Told, read_rows, read_told

__all__ = ["Told", "read_plan", "read_rows", "read_told"]
