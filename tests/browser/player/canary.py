"""A listener that nobody may reach: it counts connections, requests, sockets' handshakes and datagrams."""

import socket
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Canary:
    """`heard` are the paths of requests, and "datagram" for each datagram. `connections` counts also silent ones."""

    heard: list[str] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> "Canary":
        canary = self

        class Listening(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                canary.heard.append(self.path)
                self.send_response(200)
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", "6")
                self.end_headers()
                self.wfile.write(b"canary")

            do_POST = do_HEAD = do_PUT = do_OPTIONS = do_CONNECT = do_GET

            def log_message(self, *parts: object) -> None:
                """Tests say what matters."""

        class Server(ThreadingHTTPServer):
            def verify_request(self, request: object, address: object) -> bool:
                canary.connections += 1
                return True

        self._server = Server(("127.0.0.1", 0), Listening)
        self.port = self._server.server_port
        self._datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._datagrams.bind(("127.0.0.1", self.port))
        self._datagrams.settimeout(0.2)
        self._open = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        threading.Thread(target=self._receive, daemon=True).start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._open = False
        self._server.shutdown()
        self._server.server_close()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _receive(self) -> None:
        while self._open:
            try:
                self._datagrams.recv(2048)
            except TimeoutError:
                continue
            self.heard.append("datagram")
        self._datagrams.close()
