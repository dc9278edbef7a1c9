"""What workers do for exports: make them, and by the clock take over what died, and clean up."""

import asyncio
from functools import cache

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from scenes.exports import waking
from scenes.exports.lanes import Lanes
from scenes.exports.places import sweep_folders
from scenes.exports.retention import expire_old, remove_orphans
from scenes.exports.storing import remove_now

lanes = cache(Lanes)


@app.task(name=waking.RENDER_NEXT, queue=waking.QUEUE)
async def render_next() -> None:
    """There is an export to make, perhaps: whose turn it is, is found out then."""
    await lanes().work()


@app.periodic(cron="* * * * * */10")
@app.task(name="scenes.look_after_exports", queue=waking.QUEUE)
async def look_after_exports(timestamp: int) -> None:
    """Every ten seconds: what a worker left that died is found by whoever looks next."""
    await asyncio.to_thread(sweep_folders)
    await lanes().work()


@app.task(name=waking.REMOVE_FILE, queue=waking.QUEUE, retry=RetryStrategy(max_attempts=8, exponential_wait=4))
def remove_export_file(name: str) -> None:
    remove_now("exports", name)


@app.periodic(cron="40 3 * * *")
@app.task(name="scenes.expire_exports", queueing_lock="scenes.expire_exports")
def expire_exports(timestamp: int) -> None:
    """Every night: files that were kept for long enough, and files that nothing names any more."""
    expire_old()
    remove_orphans()
