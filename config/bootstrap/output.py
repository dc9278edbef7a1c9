"""What `run.py` itself says. To stderr, so that the output of commands stays theirs alone."""

import contextlib
import sys


def say(sentence: str) -> None:
    """Print a whole line at once. A terminal that was closed is no reason to stop working."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
