"""A film of ten minutes exported once, and the memory of everything that worked on it, from its start to its end."""

from typing import Any

from django.contrib.auth.models import User

from benchmarks.export.ours import FPS, NAMES, SCENES, exported, forget_segments, project_of

MINUTES = 10
LENGTH = 1800  # frames of each scene: six segments
HEIGHT = 480
KINDS = ("worker", "browser", "ffmpeg", "node", "other")


def ten_minutes(person: User) -> dict[str, Any]:
    """Peaks in megabytes in each fifth of the time: flat memory shows the same in all of them but the first."""
    forget_segments()
    count = MINUTES * 60 * FPS // LENGTH
    codes = [(SCENES / f"{NAMES[number % 3]}.tsx").read_text() for number in range(count)]
    longer = [code.replace("duration = 150", f"duration = {LENGTH}") for code in codes]
    project = project_of(person, [(f"Scene {number}", code) for number, code in enumerate(longer)])
    used, export = exported(project, person, watched=True, height=HEIGHT, quality="draft")
    fifths = [
        {kind: round(max((row.get(kind, 0.0) for row in rows), default=0.0)) for kind in KINDS}
        for rows in _fifths(used.memory, used.wall)
    ]
    frames = MINUTES * 60 * FPS
    speed = {"fps": round(frames / used.wall, 1), "wall_s": round(used.wall), "cpu_s": round(used.cpu)}
    return {"height": HEIGHT, "frames": frames, **speed, "size": export.size, "peak_MB_in_fifths": fifths}


def _fifths(rows: list[dict[str, float]], wall: float) -> list[list[dict[str, float]]]:
    return [[row for row in rows if fifth <= row["at"] / wall * 5 < fifth + 1] for fifth in range(5)]
