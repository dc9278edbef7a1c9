"""How figures are taken together: the median, the slow end, and how many times the reference."""

from statistics import median, quantiles
from typing import Any


def summary(seconds: list[float]) -> dict[str, float]:
    """Milliseconds at p50, p95 and p99 of durations in seconds."""
    percentiles = quantiles(seconds, n=100) if len(seconds) > 1 else seconds * 99
    slow = {f"p{percent}_ms": round(percentiles[percent - 1] * 1000, 2) for percent in (95, 99)}
    return {"p50_ms": round(median(seconds) * 1000, 2)} | slow | {"samples": len(seconds)}


def against(measured: list[float], reference: list[float]) -> dict[str, Any]:
    """Both summaries and their ratio at p50, which says more than either on a noisy machine."""
    ours, theirs = summary(measured), summary(reference)
    return ours | {"reference": theirs, "ratio_p50": round(ours["p50_ms"] / theirs["p50_ms"], 2)}
