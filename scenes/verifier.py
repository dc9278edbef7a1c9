"""Proves that a compiled scene renders, frame by frame, in a child process that has limits of time and memory."""

import logging
import signal
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from pydantic import TypeAdapter, ValidationError

from scenes.child import ROOT, ChildDied, ChildTimeout
from scenes.child_pool import ChildBusy, ChildPool
from scenes.findings import Finding

CHILD = Path(__file__).with_name("verifier_child.py")
RUNTIME = ROOT / "static" / "dist" / "verifier.js"
TIMEOUT = 10.0  # seconds; the child ends itself after 3 of computing or 9 by the clock. 150 frames take 50 ms
CHILDREN = 2
PATIENCE = 15.0  # seconds for those before in the queue
LONGEST = 600  # characters of a sentence: a scene can throw an error of any length
MOST = 20  # findings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`ok` when every checked frame renders. `duration` in frames: what was asked for, or what the code says."""

    ok: bool
    duration: int = 0
    frames_checked: int = 0
    findings: tuple[Finding, ...] = ()


FAILURES = {
    "time": (
        "The scene did not finish rendering within 3 seconds.",
        "Look for an endless loop or very heavy work in one frame.",
    ),
    "memory": (
        "The scene used more memory than a scene may.",
        "Look for a list or a text that grows without end.",
    ),
    "crash": ("The scene broke the renderer that checks it.", "Write it in a simpler way."),
    "busy": ("Too many scenes are being checked right now.", "Try again in a moment."),
    "broken": ("This server cannot check scenes at the moment.", "Its log says why; `python3 run.py` repairs it."),
    "missing": ("The scene runtime is not built yet.", "`python3 run.py` builds it."),
}


def verify(
    program: str, *, props: dict[str, Any], width: int, height: int, fps: int, duration: int | None = None
) -> Verdict:
    """Blocks the calling thread for at most PATIENCE and TIMEOUT seconds. Never raises on account of the scene."""
    if not RUNTIME.exists():
        return _failed("missing")
    options = {"props": props, "width": width, "height": height, "fps": fps, "duration": duration}
    try:
        answer = _ask({"program": program, "options": options})
    except ChildTimeout:
        return _failed("time")
    except ChildDied as error:
        return _failed(_cause_of_death(error.returncode))
    except ChildBusy:
        return _failed("busy")
    if "failure" in answer:
        log.warning("A scene failed in the verifier: %s %s", answer["failure"], answer.get("detail", ""))
        return _failed(answer["failure"])
    return _verdict(answer["verdict"])


def _ask(question: dict[str, Any]) -> dict[str, Any]:
    try:
        return _children().ask(question, timeout=TIMEOUT, patience=PATIENCE)
    except ChildDied as error:
        if not error.was_killed:
            raise
        return _children().ask(question, timeout=TIMEOUT, patience=PATIENCE)


def _cause_of_death(returncode: int) -> str:
    if -returncode in (signal.SIGPROF, signal.SIGALRM):
        return "time"
    return "memory" if returncode < 0 else "broken"  # V8 leaves by an abort when memory ends


@cache
def _children() -> ChildPool:
    # -I: nothing from the environment or the current folder gets into the child.
    command = [sys.executable, "-I", str(CHILD), str(RUNTIME), str(settings.VERIFIER_WARMING)]
    return ChildPool(command, size=CHILDREN)


def _verdict(told: str) -> Verdict:
    """The isolate's own words. The scene ran in it too, so they are input from outside."""
    try:
        verdict = TypeAdapter(Verdict).validate_json(told)
    except ValidationError:
        return _failed("crash")
    findings = tuple(replace(each, message=_short(each.message)) for each in verdict.findings[:MOST])
    failed = any(each.severity == "error" for each in findings)
    if verdict.ok == failed or (verdict.ok and verdict.duration < 1):
        return _failed("crash")
    return replace(verdict, findings=findings)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST]}…"


def _failed(why: str) -> Verdict:
    message, hint = FAILURES.get(why, FAILURES["crash"])
    return Verdict(ok=False, findings=(Finding(severity="error", message=message, hint=hint),))
