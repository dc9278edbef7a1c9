"""The brain's tools. Importing this package registers all of them."""

from brain.tools import history, order, project, scenes
from brain.tools.registry import TOOLS, Tool, changes_for, refuse_double_edits

__all__ = ["TOOLS", "Tool", "changes_for", "history", "order", "project", "refuse_double_edits", "scenes"]
