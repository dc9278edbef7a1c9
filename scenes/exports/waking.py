"""Tells workers that there is something to do: jobs that are there exactly when what was written is."""

from collections.abc import Sequence

from procrastinate.contrib.django import app

QUEUE = "exports"
RENDER_NEXT, REMOVE_FILE = "scenes.render_next", "scenes.remove_export_file"


def wake_workers() -> None:
    """In the transaction that is open: one worker looks for the next export to make."""
    app.configure_task(RENDER_NEXT, queue=QUEUE).defer()


def remove_files(names: Sequence[str]) -> None:
    """Once this transaction is through, and again until it worked."""
    for name in filter(None, names):
        app.configure_task(REMOVE_FILE, queue=QUEUE).defer(name=name)
