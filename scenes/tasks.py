"""What the worker does for scenes; procrastinate looks for it here."""

from scenes.posters import tasks as posters

__all__ = ["posters"]
