"""The server without its regular look at the truth: what happens here is told by notification, at once, or never."""

from config.asgi import application
from projects.live import hub

__all__ = ["application"]

hub.SWEEP = 3600.0
