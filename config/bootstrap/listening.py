"""The port, taken before any set-up is spent and held while the web process is replaced.

Because the socket outlives the web process, requests that arrive during its restart wait instead of failing.
"""

import errno
import socket

from config.bootstrap.errors import SetupError

BACKLOG = 1024


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any free one. Raises SetupError when it cannot be had."""
    family, address = _resolve(host, port)
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise SetupError(_refusal(error, host, port)) from error
    return listener


def url_of(listener: socket.socket) -> str:
    """The address to type on this machine."""
    host, port = listener.getsockname()[:2]
    return f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}"  # noqa: S104


def _resolve(host: str, port: int) -> tuple[int, tuple[str, int]]:
    # IPv4 only: daphne cannot adopt an IPv6 socket. A reverse proxy in front speaks both.
    try:
        found = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_STREAM)
    except OSError as error:
        raise SetupError(f"{host} is no IPv4 address or name of this machine: use 127.0.0.1 or 0.0.0.0.") from error
    family, _, _, _, address = found[0]
    return family, (str(address[0]), int(address[1]))


def _refusal(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} is taken: stop the program that uses it, or start with --port {port + 1}."
        case errno.EACCES | errno.EPERM:
            return f"Port {port} may not be opened by this account: start with --port 8000 or another above 1023."
        case errno.EADDRNOTAVAIL:
            return f"{host} is no address of this machine: use --host 127.0.0.1 or --host 0.0.0.0."
    return f"Port {port} cannot be opened: {error.strerror}; try another with --port."
