"""What the worker does for scenes; procrastinate looks for it here."""

from scenes.exports import tasks as exports
from scenes.posters import tasks as pictures

__all__ = ["exports", "pictures"]
