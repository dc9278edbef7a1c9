"""From the commit to the page: by socket with 1 to 500 pages of one project and one or two web processes, and painted.

The reference is a bare broadcast in the same run: the same text to as many plain sockets of the same kind of server,
from the moment when it is told to. What is beyond it is Postgres, reading, rendering and the hub.
"""

import asyncio
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from benchmarks.figures import against, summary
from benchmarks.live_sockets import catch_up, measure, opened, until_the_server_listens
from benchmarks.painted import paints
from benchmarks.usage import cpu_seconds, resident_kilobytes
from config.db import in_thread
from projects import state
from projects.changes import SetProject
from projects.models import Project
from tests.serving import Served, served, session_cookie

SOCKETS = {1: 40, 50: 30, 200: 20, 500: 8}  # pages, and rounds with so many
MISSED = 20  # versions that a page was away for


def run() -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    bench = Bench(state.create_project("Bench", by=person), person)
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        ours = [
            stack.enter_context(served(folder / f"web-{number}.log", SCENEWRIGHT_DATA=name, LOG_LEVEL="WARNING"))
            for number in range(2)
        ]
        bare = stack.enter_context(served(folder / "bare.log", application="benchmarks.bare:application"))
        address = f"{ours[0].origin}{bench.project.get_absolute_url()}"
        figures: dict[str, Any] = {"painted": summary(paints(address, bench.cookie, bench.commit))}
        for count, rounds in SOCKETS.items():
            figures[f"{count}_sockets"] = asyncio.run(bench.compare(ours, bare, count, rounds))
        figures["catch_up"] = asyncio.run(bench.catch_up(ours[0], 200))
    return figures | {"bytes": bench.bytes}


class Bench:
    def __init__(self, project: Project, person: User) -> None:
        self.project, self.person, self.cookie = project, person, session_cookie(person)
        self.bytes = 0  # of a frame

    def commit(self) -> int:
        return state.apply(self.project, SetProject(title=f"Title {time.time()}"), by=self.person).number

    async def compare(self, ours: list[Served], bare: Served, count: int, rounds: int) -> dict[str, Any]:
        """One process, two processes, and the bare broadcast."""
        memory = resident_kilobytes(ours[0].pid)
        one, text, used = await self._measure_commits(ours[:1], count, rounds)
        figures = {"memory_kB_per_socket": round((used["resident_kB"] - memory) / count, 1)}
        two, _, _ = await self._measure_commits(ours, count, rounds)
        self.bytes = len(text.encode())
        before = cpu_seconds(bare.pid)
        broadcasts = await self._measure_broadcasts(bare, text, count, rounds)
        bare_cpu = (cpu_seconds(bare.pid) - before) / len(broadcasts)
        return (
            against(one, broadcasts)
            | {"two_processes": summary(two), "cpu_ms_per_delivery": round(used["cpu_s"] / len(one) * 1000, 3)}
            | {"reference_cpu_ms_per_delivery": round(bare_cpu * 1000, 3)}
            | figures
        )

    async def _measure_commits(
        self, ours: list[Served], count: int, rounds: int
    ) -> tuple[list[float], str, dict[str, float]]:
        """Seconds from each commit to each page, the text of the last frame, and what the first process used."""

        async def commit() -> int:
            return await in_thread(self.commit)

        async with opened(await self._addresses(ours, count), self.cookie) as pages:
            await until_the_server_listens(pages)
            before = cpu_seconds(ours[0].pid)
            seconds, text = await measure(pages, commit, rounds=rounds, acknowledge=True)
            used = {"cpu_s": cpu_seconds(ours[0].pid) - before, "resident_kB": resident_kilobytes(ours[0].pid)}
        return seconds, text, used

    async def _measure_broadcasts(self, bare: Served, text: str, count: int, rounds: int) -> list[float]:
        async with opened([bare.origin.replace("http", "ws")] * (count + 1)) as (speaker, *pages):

            async def say() -> int:
                await speaker.send(text)
                return 0  # whatever arrives is what was said

            seconds, _ = await measure(pages, say, rounds=rounds, acknowledge=False)
            return seconds

    async def catch_up(self, server: Served, count: int) -> dict[str, Any]:
        """So many pages come back at once after some versions, to a process that has nobody of the project yet."""
        addresses = await self._addresses([server], count)
        for _ in range(MISSED):
            version = await in_thread(self.commit)
        before = cpu_seconds(server.pid)
        seconds = await catch_up(addresses, self.cookie, version=version)
        used = cpu_seconds(server.pid) - before
        return {
            "pages": count,
            "versions": MISSED,
            "all_s": round(seconds, 3),
            "cpu_ms_per_page": round(used / count * 1000, 2),
        }

    async def _addresses(self, servers: list[Served], count: int) -> list[str]:
        await in_thread(self.project.refresh_from_db)
        path = f"/ws/projects/{self.project.pk}/?version={self.project.version}"
        origins = [server.origin.replace("http", "ws") for server in servers]
        return [f"{origins[number % len(origins)]}{path}" for number in range(count)]
