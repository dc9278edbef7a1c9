"""A child process that answers JSON lines: for work that may hang, crash or be hostile. It ends with its parent."""

import json
import os
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LONGEST_ANSWER = 8 * 1024 * 1024  # bytes


class ChildTimeout(Exception):
    """The child did not answer in time and was killed."""


class ChildDied(Exception):
    """The child ended without an answer. A child that somebody killed is not to blame: ask again."""

    def __init__(self, returncode: int) -> None:
        super().__init__(f"The child process ended with {returncode}.")
        self.returncode = returncode
        self.was_killed = returncode in (0, -9, -15)


class Child:
    """One process, speaking over one socket, which is its standard input and output.

    When this process ends in whatever way, the kernel closes the socket and the child reads the end of its input.
    It inherits no environment but PATH: no secret of the server is in it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.socket, theirs = socket.socketpair()
        with theirs:
            self.process = subprocess.Popen(  # noqa: S603
                command,
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                cwd=ROOT,
                env={"PATH": os.environ.get("PATH", os.defpath)},
            )
        self.asked = 0

    def is_alive(self) -> bool:
        return self.process.poll() is None

    def ask(self, question: dict[str, Any], *, deadline: float) -> dict[str, Any]:
        self.asked += 1
        line = json.dumps({"id": self.asked, **question}).encode() + b"\n"
        try:
            self.socket.settimeout(_left(deadline))
            self.socket.sendall(line)
            answer = json.loads(self._read_line(deadline))
        except TimeoutError as error:
            raise ChildTimeout from error
        except (ConnectionError, ValueError) as error:
            raise ChildDied(self._end()) from error
        if answer.pop("id", None) != self.asked:
            raise ChildDied(self._end())
        return answer

    def _read_line(self, deadline: float) -> bytearray:
        line = bytearray()
        while not line.endswith(b"\n") and len(line) < LONGEST_ANSWER:
            self.socket.settimeout(_left(deadline))
            line += (received := self.socket.recv(65536))
            if not received:
                raise ConnectionError
        return line

    def _end(self) -> int:
        """How it ended: it is on its way out, or talks nonsense and is killed."""
        self.socket.close()
        try:
            return self.process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return 1

    def kill(self) -> None:
        self.socket.close()
        self.process.kill()
        self.process.wait()


def _left(deadline: float) -> float:
    if (left := deadline - monotonic()) <= 0:
        raise TimeoutError
    return left
