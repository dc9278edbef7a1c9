"""Runs the tools of a decision, each with a line in the log, and gives the changes that they ask for."""

import time

import structlog

from brain.context import Context
from brain.decision import Decision
from brain.errors import ToolRefused
from brain.tools import changes_for, refuse_contradictions
from projects.changes import Change

log = structlog.get_logger()


def run_tools(context: Context, decision: Decision) -> list[Change]:
    """Raises ToolRefused with a sentence for the person."""
    changes: list[Change] = []
    for call in decision.tool_calls:
        begins = time.monotonic()
        try:
            changes += changes_for(context, call)
        except ToolRefused as refused:
            log.info(f"tool.{call.name}", status="refused", exception=str(refused), ms=elapsed_ms(begins))
            raise
        log.info(f"tool.{call.name}", status="ok", ms=elapsed_ms(begins))
    refuse_contradictions(context, changes)
    return changes


def elapsed_ms(since: float) -> int:
    return round((time.monotonic() - since) * 1000)
