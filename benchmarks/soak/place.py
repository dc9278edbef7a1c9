"""A data folder and a Postgres of the soak's own, for as long as it takes; nothing is left behind."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.bootstrap.database import database

NOT_INHERITED = ("DATABASE_URL", "SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL")


@contextmanager
def place_of_its_own() -> Iterator[Path]:
    """Everything that this process starts uses it as well. A Postgres that dies meanwhile is started again."""
    for name in NOT_INHERITED:
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory(prefix="scenewright-soak-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)  # the account that runs Postgres must be able to enter it
        os.environ.update(SCENEWRIGHT_DATA=name, DJANGO_SETTINGS_MODULE="config.settings", LOG_LEVEL="WARNING")
        with database() as url:
            os.environ["DATABASE_URL"] = url
            yield folder
