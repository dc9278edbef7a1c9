"""How figures are taken together: the median, the slow end, and how many times the reference."""

from statistics import median, quantiles
from typing import Any


def summary(seconds: list[float]) -> dict[str, float]:
    """Milliseconds at p50 and p95 of durations in seconds."""
    p95 = quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0]
    return {"p50_ms": round(median(seconds) * 1000, 2), "p95_ms": round(p95 * 1000, 2), "samples": len(seconds)}


def against(measured: list[float], reference: list[float]) -> dict[str, Any]:
    """Both summaries and their ratio at p50, which says more than either on a noisy machine."""
    ours, theirs = summary(measured), summary(reference)
    return ours | {"reference": theirs, "ratio_p50": round(ours["p50_ms"] / theirs["p50_ms"], 2)}
