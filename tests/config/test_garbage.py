"""A server does not look through what it loaded again and again while people wait."""

import json
import subprocess
import sys

from tests.serving import ROOT, process_environment

COUNTED = """
import gc, json
import config.asgi
print(json.dumps([gc.get_freeze_count(), len(gc.get_objects()), gc.get_threshold()[0]]))
"""


def test_what_is_loaded_at_the_start_is_never_looked_through_again(db):
    told = subprocess.run(
        [sys.executable, "-c", COUNTED], cwd=ROOT, env=process_environment(), capture_output=True, check=True
    )
    frozen, looked_at, fresh = json.loads(told.stdout)
    assert frozen > 100_000
    assert looked_at < frozen / 10
    assert fresh > 10_000
