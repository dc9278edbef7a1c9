"""Tells workers that there is something to do: jobs that are there exactly when what was written is."""

from collections.abc import Iterable

from procrastinate import App
from procrastinate.contrib.django.django_connector import DjangoConnector

QUEUE = "exports"
RENDER_NEXT, REMOVE_FILE = "scenes.render_next", "scenes.remove_export_file"

# Always by Django's connection, in the transaction that is open: a worker's own app writes by another one.
_app = App(connector=DjangoConnector())


def wake_workers() -> None:
    """One worker looks for the next export to make."""
    _app.configure_task(RENDER_NEXT, queue=QUEUE).defer()


def remove_files(names: Iterable[str]) -> None:
    """Once this transaction is through, and again until it worked."""
    for name in filter(None, names):
        _app.configure_task(REMOVE_FILE, queue=QUEUE).defer(name=name)
