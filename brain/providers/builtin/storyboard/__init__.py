"""Plans of several scenes: from “a 30 second video about X with …” to scenes with lengths, names and one look."""

from brain.providers.builtin.storyboard.plan import read_plan

__all__ = ["read_plan"]
