"""Why the making of an export ends before the file is there, beside failing to film or to encode."""

from typing import Any


class Interrupted(Exception):
    """Somebody or something outside ended it."""


class NotOursAnyMore(Interrupted):
    """It was cancelled or deleted, or another worker has it: nothing is to be written."""


class WorkerStops(Interrupted):
    """The worker is told to go. Another one, or the next one, goes on with it."""


class TookTooLong(Interrupted):
    """Longer than any export may."""


class StorageFailed(Exception):
    """The storage gave or took no file, although it was asked again. The message is for the person who waits for it."""


class SceneFails(Exception):
    """A scene does not render; findings name it."""

    def __init__(self, sentence: str, *, findings: list[dict[str, Any]]) -> None:
        super().__init__(sentence)
        self.findings = findings
