"""What was found when a scene was compiled and rendered: the same shape for people, models and the database."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One sentence about the scene, and where: a frame (from 0), or a line and a column (from 1) of its code."""

    severity: Literal["error", "warning"]
    message: str
    hint: str = ""
    code: str = ""  # the kind of finding, where programs tell kinds apart: "contrast"
    element: str = ""  # what in the picture is meant, as a person would find it: <div> “Launch day”
    frame: int | None = None
    line: int | None = None
    column: int | None = None
    excerpt: str = ""  # that line of the code

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


class SceneRejected(Exception):
    """The scene may not become current. `str()` is the first reason, in a sentence."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(next(each.message for each in self.findings if each.severity == "error"))


class CompileError(SceneRejected):
    """The code is no scene: it cannot be read, or it uses what a scene may not."""
