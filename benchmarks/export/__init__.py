"""The same film exported by ours and, where they are installed, by two other systems, in the same run.

`bench export --setup-peers FOLDER` installs them there with npm, `bench export --peers FOLDER` measures them too. They
are never a part of the product. Wall and CPU seconds are those of all processes that worked on the file; it is compared
with each system's own lossless picture of the same frame.
"""

import sys
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from benchmarks.export.again import second_export
from benchmarks.export.lasting import ten_minutes
from benchmarks.export.ours import Ours
from benchmarks.export.peers import installed
from benchmarks.export.side_by_side import compare
from benchmarks.export.tables import tables

HEIGHTS = (720, 1080)
QUALITIES = ("draft", "final")


def run(*, peers: Path | None = None, parts: str = "peers,again,lasting", rounds: int = 3) -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    figures: dict[str, Any] = {}
    wanted = parts.split(",")
    if "peers" in wanted:
        figures["films"] = compare(Ours(person), installed(peers) if peers else [], HEIGHTS, QUALITIES, rounds)
    if "again" in wanted:
        figures["one_of_ten"] = second_export(person)
    if "lasting" in wanted:
        figures["ten_minutes"] = ten_minutes(person)
    print(tables(figures), file=sys.stderr)
    return figures
