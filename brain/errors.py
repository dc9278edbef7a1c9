"""What can go wrong while the brain answers. Each carries one sentence for the person who asked."""

from collections.abc import Sequence


class BrainError(Exception):
    """The answer cannot be given; nothing was changed."""


class ToolRefused(BrainError):
    """A tool call that is unknown, malformed, or impossible for this project."""


class ProviderFailed(BrainError):
    """The model gave no usable answer. `retryable` says whether the same prompt may work later."""

    def __init__(self, sentence: str, *, retryable: bool = True) -> None:
        super().__init__(sentence)
        self.retryable = retryable


def listed(names: Sequence[str], last: str = "and") -> str:
    """“a”, “b” and “c”, as a sentence names things."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
