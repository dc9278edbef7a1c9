"""The brain's tools. Importing this package registers all of them."""

from brain.tools import history, memory, order, project, scenes
from brain.tools.registry import TOOLS, Tool, changes_for, refuse_contradictions

__all__ = ["TOOLS", "Tool", "changes_for", "history", "memory", "order", "project", "refuse_contradictions", "scenes"]
