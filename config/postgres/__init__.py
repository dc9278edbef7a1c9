"""The embedded database: a real PostgreSQL server for people who did not bring their own.

`ensure` gives the server of a data folder, started if need be, to any number of processes at once. The server is a
daemon with a life of its own; `shared` stops it with its last user, `throwaway` is for tests. Standard library
only: `run.py` imports this before there is a virtual environment.
"""

from .errors import PostgresError
from .programs import binaries
from .server import Server, ensure, is_alive, stop
from .sharing import shared, throwaway

__all__ = ["PostgresError", "Server", "binaries", "ensure", "is_alive", "shared", "stop", "throwaway"]
