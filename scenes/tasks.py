"""What the worker does for scenes; procrastinate looks for it here."""

from procrastinate.contrib.django import app

from scenes import leftovers
from scenes.exports import tasks as exports
from scenes.posters import tasks as pictures

__all__ = ["exports", "pictures", "remove_leftovers"]


@app.periodic(cron="20 * * * *")
@app.task(name="scenes.remove_leftovers", queueing_lock="scenes.remove_leftovers")
def remove_leftovers(timestamp: int) -> None:
    """Every hour: what deleted projects leave in storage."""
    leftovers.remove_old()
