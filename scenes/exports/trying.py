"""What somebody outside may have ended is tried again: an operator's kill, or a kernel short of memory."""

from collections.abc import Callable
from typing import TypeVar

import structlog

from scenes.rendering.errors import BrowserDied, DiskFull, EncodingFailed, NoEncoder

log = structlog.get_logger()

T = TypeVar("T")

TRIES = 3


def tried(work: Callable[[], T]) -> T:
    """What `work` gives, at the latest at its third try. Raises what it raises then."""
    for _ in range(TRIES - 1):
        try:
            return work()
        except (DiskFull, NoEncoder):
            raise
        except (BrowserDied, EncodingFailed) as failed:
            log.warning("exports.tried_again", reason=str(failed))
    return work()
