"""The course of a soak: people begin, a web process dies, Postgres dies, people stop, everything comes to rest."""

import argparse
import asyncio
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import DatabaseError

from benchmarks.figures import summary
from benchmarks.soak.installation import Installation
from benchmarks.soak.pages import SoakPage
from benchmarks.soak.verdict import judge
from benchmarks.soak.writers import FEWEST_SCENES, Writer
from brain.providers.builtin.library import sample_code
from config.db import in_thread
from projects import state
from projects.live.fragments import render_everything
from projects.models import Membership, Project, Role
from scenes.operations import add_scene
from tests.serving import session_cookie

LOOK = 0.5  # seconds between two looks at the version
REST = 5.0  # seconds without a new version, after which everything has come to rest
LONGEST_REST = 120.0  # seconds


def run(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Any], dict[str, Any]]:
    """The figures, and by name what was not as it must be."""
    people = [User.objects.create(username=f"person-{number}") for number in range(options.writers)]
    project = state.create_project("Soak", by=people[0])
    for person in people[1:]:
        Membership.objects.create(project=project, user=person, role=Role.EDITOR)
    for number in range(FEWEST_SCENES):
        add_scene(project, by=people[0], name=f"Scene {number}", tsx_code=sample_code("title"))
    installation = Installation(folder)
    try:
        installation.serve()
        return asyncio.run(_course(installation, options, project, people))
    finally:
        installation.stop()


async def _course(
    installation: Installation, options: argparse.Namespace, project: Project, people: list[User]
) -> tuple[dict[str, Any], dict[str, Any]]:
    origins = installation.origins
    first = await in_thread(render_everything, project)
    cookies = [await in_thread(session_cookie, person) for person in people]
    pages = [
        SoakPage(origins, project.pk, cookies[number % len(cookies)], number=number, first=first)
        for number in range(options.sockets)
    ]
    writers = [
        await in_thread(Writer, person, project.pk, origins, seed=options.seed + number)
        for number, person in enumerate(people)
    ]
    open_pages = [asyncio.create_task(page.live()) for page in pages]
    for writer in writers:
        writer.start()
    watch = Watch(installation, project)
    for share, deed in ((0.35, installation.kill_web), (0.3, installation.kill_postgres), (0.35, None)):
        await watch.look_on(seconds=options.minutes * 60 * share)
        if deed:
            print(f"{deed.__name__} at version {watch.seen[-1]}", file=sys.stderr)
            deed()
    for writer in writers:
        writer.ended.set()
    for writer in writers:
        await asyncio.to_thread(writer.join)
    for page in pages:
        page.restless = False
    rested = await watch.until_all_rests(pages)
    ledgers = [writer.ledger for writer in writers]
    verdict = await in_thread(judge, project, ledgers, pages, watch.seen)
    for task in open_pages:
        task.cancel()
    await asyncio.gather(*open_pages, return_exceptions=True)
    figures = {
        "minutes": options.minutes,
        "sockets": options.sockets,
        "writers": options.writers,
        "operations": sum(len(each.acknowledged) for each in ledgers),
        "refused_by_a_rule": sum(each.refused for each in ledgers),
        "retries": sum(each.retried for each in ledgers),
        "failed": [what for each in ledgers for what in each.failed],
        "operation": summary([taken for each in ledgers for taken in each.seconds]),
        "slowest_operation_s": round(max(taken for each in ledgers for taken in each.seconds), 1),
        "versions": watch.seen[-1],
        "frames": sum(page.frames for page in pages),
        "sockets_lost": sum(page.losses for page in pages),
        "came_to_rest_in_s": round(rested, 1),
    }
    return figures | asdict(verdict), verdict.failures


class Watch:
    """Looks at the version all the time, and does what a supervisor does."""

    def __init__(self, installation: Installation, project: Project) -> None:
        self.installation, self.project = installation, project
        self.seen: list[int] = []

    async def look_on(self, *, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.installation.revive()
            with suppress(DatabaseError):  # it is being revived
                self.seen.append(await in_thread(self._version))
            await asyncio.sleep(LOOK)

    async def until_all_rests(self, pages: list[SoakPage]) -> float:
        """Seconds until no answer is in work, and nothing was new for a while on any page."""
        began = quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < REST and time.monotonic() - began < LONGEST_REST:
            before = self.seen[-1]
            await self.look_on(seconds=LOOK)
            if self.seen[-1] != before or any(page.version != self.seen[-1] for page in pages):
                quiet_since = time.monotonic()
        return quiet_since - began

    def _version(self) -> int:
        return Project.objects.values_list("version", flat=True).get(pk=self.project.pk)
