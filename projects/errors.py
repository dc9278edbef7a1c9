"""What can go wrong with a change. Each carries a sentence that a person can act on."""

from collections.abc import Sequence
from typing import Any


class ChangeRefused(Exception):
    """Nothing was changed; `str()` says why."""


class Conflict(ChangeRefused):
    """Somebody was faster. `current` is the scene's row as it is now, or None when it is gone."""

    def __init__(self, sentence: str, *, current: dict[str, Any] | None = None) -> None:
        super().__init__(sentence)
        self.current = current


class BuiltUpon(Conflict):
    """Somebody went on from version `number`, so that only force takes it back. `lost` is what would go with it."""

    def __init__(
        self, sentence: str, *, number: int, lost: Sequence[str], current: dict[str, Any] | None = None
    ) -> None:
        super().__init__(sentence, current=current)
        self.number, self.lost = number, tuple(lost)


class InvalidChange(ChangeRefused):
    """The change makes no sense for this project, whatever its version."""


class NotAllowed(ChangeRefused):
    """The writer may not change this project, or may no longer."""


class TooMany(ChangeRefused):
    """The same person did this too often lately; `wait` seconds help."""

    wait = 600
