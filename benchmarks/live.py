"""From the commit of a change to the fragment in the sockets of 1, 50 and 200 open pages, on one web process.

The reference is a bare broadcast of the same bytes to as many sockets by the same server in the same run.
"""

import asyncio
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import against
from projects import changes as c
from projects import state
from projects.models import Project
from scenes.checking import check
from tests.serving import serve, session_cookie

PAGES = (1, 50, 200)
ROUNDS = 30
CODE = "export default function Scene() { return <h1 style={{ fontSize: 80 }}>Scene %d</h1>; }"


def run() -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    project = _filled_project(person)
    with tempfile.TemporaryDirectory() as folder:
        with serve(Path(folder) / "web.log") as origin:
            live = {pages: asyncio.run(_measure_live(origin, project, person, pages)) for pages in PAGES}
        frame = live[PAGES[0]][1]
        with serve(Path(folder) / "bare.log", application="benchmarks.bare:application") as origin:
            bare = {pages: asyncio.run(_measure_bare(origin, frame, pages)) for pages in PAGES}
    figures = {f"{pages}_pages": against(live[pages][0], bare[pages]) for pages in PAGES}
    return figures | {"frame_bytes": len(frame.encode()), "rounds": ROUNDS}


def _filled_project(person: User) -> Project:
    """Ten scenes and thirty messages: what a project looks like after an hour."""
    project = state.create_project("Bench", by=person)
    for number in range(10):
        check(CODE % number, props={}, width=project.width, height=project.height, fps=project.fps)
        state.apply(project, c.AddScene(name=f"Scene {number}", tsx_code=CODE % number, duration=90), by=person)
        for _ in range(3):
            state.apply(project, c.Say(content="Make the title larger, and the background calmer."), by=person)
    return project


async def _measure_live(origin: str, project: Project, person: User, pages: int) -> tuple[list[float], str]:
    """Seconds of every page in every round, and one of the frames."""
    version = await asyncio.to_thread(lambda: Project.objects.get(pk=project.pk).version)
    cookie = await asyncio.to_thread(session_cookie, person)
    address = f"{origin.replace('http', 'ws')}/ws/projects/{project.pk}/?version={version}"
    headers = {"Cookie": f"sessionid={cookie}"}
    sockets = [await connect(address, additional_headers=headers, max_size=None) for _ in range(pages)]
    await asyncio.gather(*(socket.recv() for socket in sockets))  # the first heartbeat: the page is in the room
    taken, frame = [], ""
    for number in range(ROUNDS):
        waiting = [asyncio.create_task(_next_frame(socket)) for socket in sockets]
        await asyncio.sleep(0.02)
        committed = await asyncio.to_thread(_rename, project, person, f"Take {number}")
        arrived = await asyncio.gather(*waiting)
        taken += [max(at - committed, 0.0) for at, _ in arrived]
        frame = arrived[0][1]
    await asyncio.gather(*(socket.close() for socket in sockets))
    return taken, frame


def _rename(project: Project, person: User, name: str) -> float:
    """Apply a change; returns the moment at which it was committed."""
    moments: list[float] = []
    scene = project.scenes.order_by("order").first()
    assert scene is not None
    with transaction.atomic():
        state.apply(project, c.RenameScene(scene_id=scene.pk, based_on=scene.revision, name=name), by=person)
        transaction.on_commit(lambda: moments.append(time.perf_counter()))
    return moments[0]


async def _next_frame(socket: ClientConnection, *, acknowledge: bool = True) -> tuple[float, str]:
    """When the next frame arrived, heartbeats aside, and the frame. It is acknowledged as a page does it."""
    while True:
        text = str(await socket.recv())
        at = time.perf_counter()
        news = json.loads(text)
        if "fragments" in news:
            if acknowledge:
                await socket.send(json.dumps({"applied": news["version"]}))
            return at, text


async def _measure_bare(origin: str, frame: str, pages: int) -> list[float]:
    sockets = [await connect(origin.replace("http", "ws"), max_size=None) for _ in range(pages)]
    speaker = await connect(origin.replace("http", "ws"), max_size=None)
    await asyncio.sleep(0.2)
    taken = []
    for _ in range(ROUNDS):
        waiting = [asyncio.create_task(_next_frame(socket, acknowledge=False)) for socket in sockets]
        await asyncio.sleep(0.02)
        sent = time.perf_counter()
        await speaker.send(frame)
        taken += [at - sent for at, _ in await asyncio.gather(*waiting)]
    await asyncio.gather(*(socket.close() for socket in [*sockets, speaker]))
    return taken
