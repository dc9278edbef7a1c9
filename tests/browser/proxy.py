"""A small proxy between a browser and the server, which can be told to misbehave like the networks of real life."""

import contextlib
import socket
import threading
from typing import Literal

Behaviour = Literal["open", "no sockets", "cut", "silent"]


class Proxy:
    """`open` passes all on; `no sockets` only plain HTTP; `cut` refuses; `silent` takes what comes and says nothing."""

    def __init__(self, server_port: int) -> None:
        self.server_port = server_port
        self.behaviour: Behaviour = "open"
        self.sockets_refused = 0
        self._connections: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def become(self, behaviour: Behaviour) -> None:
        """What is under way ends, but for `silent`, where it hangs, as when a cable is pulled."""
        self.behaviour = behaviour
        if behaviour != "silent":
            self._end_all()

    def close(self) -> None:
        self._listener.close()
        self._end_all()

    def _end_all(self) -> None:
        for each in list(self._connections):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                browser, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=[browser], daemon=True).start()

    def _serve(self, browser: socket.socket) -> None:
        """The first words tell what the browser wants; a socket always has a connection of its own."""
        with browser, contextlib.suppress(OSError):
            self._connections.add(browser)
            head = browser.recv(65_536)
            if self.behaviour == "cut" or not head:
                return
            if self.behaviour == "no sockets" and b"upgrade: websocket" in head.lower():
                self.sockets_refused += 1
                browser.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", self.server_port)) as server:
                self._connections.add(server)
                server.sendall(head)
                back = threading.Thread(target=self._pass_on, args=[server, browser], daemon=True)
                back.start()
                self._pass_on(browser, server)
                back.join()
        self._connections.discard(browser)

    def _pass_on(self, giver: socket.socket, taker: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while words := giver.recv(65_536):
                if self.behaviour != "silent":
                    taker.sendall(words)
        with contextlib.suppress(OSError):
            taker.shutdown(socket.SHUT_WR)
        self._connections.discard(giver)
