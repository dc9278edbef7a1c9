"""`run.py check`: what is configured, what is missing and how to get it."""

from config.bootstrap import needed, optional
from config.bootstrap.findings import State

CHECKS = [
    needed.python,
    needed.disk_space,
    needed.packages,
    needed.database,
    needed.storage,
    needed.node,
    needed.player,
    optional.chromium,
    optional.ffmpeg,
    optional.fonts,
    needed.model_provider,
    optional.worker,
]


def check() -> int:
    """Print one line a subject. Gives 1 if something needed is missing."""
    findings = [examine() for examine in CHECKS]
    for finding in findings:
        print(f"{finding.state:10}{finding.name:16}{finding.text}")
    return 1 if any(finding.state is State.LACK for finding in findings) else 0
