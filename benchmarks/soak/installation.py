"""What the soak runs against: a Postgres of its own and two web processes, each revived when it dies."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from config.leash import leashed
from tests.serving import ROOT, free_port, wait_until_it_answers


class Web:
    """One web process, always on the same port, as a supervisor keeps it."""

    def __init__(self, log: Path) -> None:
        self.port, self.log = free_port(), log
        self.process = self._start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        self.process.kill()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def revive(self) -> None:
        if self.process.poll() is not None:
            self.process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(self.port), "config.asgi:application"]
        with self.log.open("ab") as output:
            return subprocess.Popen(leashed(command), cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)


class Installation:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.webs: list[Web] = []

    @property
    def origins(self) -> list[str]:
        return [web.origin for web in self.webs]

    def serve(self, processes: int = 2) -> None:
        self.webs = [Web(self.folder / f"web-{number}.log") for number in range(processes)]
        for web in self.webs:
            wait_until_it_answers(web.origin, web.process, web.log)

    def revive(self) -> None:
        """What a supervisor does all the time. From the main thread only: the processes do not outlive it."""
        for web in self.webs:
            web.revive()

    def stop(self) -> None:
        for web in self.webs:
            web.stop()

    def kill_web(self) -> None:
        self.webs[0].kill()

    def kill_postgres(self) -> None:
        os.kill(int((self.folder / "postgres/data/postmaster.pid").read_text().split()[0]), signal.SIGKILL)
