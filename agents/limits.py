"""How often one token may call. Counted in each web process: behind a balancer with two, it is twice as often."""

import threading
import time

_buckets: dict[str, tuple[float, float]] = {}  # by token: how many calls are left, and when that was
_counting = threading.Lock()


def wait_for(token_key: str, per_minute: int) -> int:
    """Count one call; the seconds to wait when it is one too many, else 0. Up to `per_minute` at once."""
    with _counting:
        now = time.monotonic()
        left, then = _buckets.get(token_key, (float(per_minute), now))
        left = min(per_minute, left + (now - then) * per_minute / 60)
        _buckets[token_key] = (max(0.0, left - 1), now)
        if len(_buckets) > 10_000:
            _forget(now)
    return 0 if left >= 1 else max(1, round((1 - left) * 60 / per_minute))


def _forget(now: float) -> None:
    """Who did not call for a minute has all calls left."""
    for key, (_, then) in list(_buckets.items()):
        if now - then > 60:
            del _buckets[key]
