"""How many exports one worker makes at once: beside a long film, somebody else's short one goes on."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from django.conf import settings

from scenes.exports.working import make_next


class Lanes:
    """Of one process. Work is in threads of its own, never on the worker's event loop."""

    def __init__(self) -> None:
        self._busy = 0
        self._stops = Event()
        # Browsers and ffmpeg end with the thread that started them: these last as long as the process.
        self._threads = ThreadPoolExecutor(settings.EXPORTS_AT_ONCE, thread_name_prefix="exports")

    async def work(self) -> None:
        """Make what there is to make; nothing while all lanes are taken. To cancel it ends all work here."""
        if self._busy >= settings.EXPORTS_AT_ONCE:
            return
        self._busy += 1
        try:
            while await self._make_next():
                pass
        finally:
            self._busy -= 1

    async def _make_next(self) -> bool:
        making = asyncio.get_running_loop().run_in_executor(self._threads, make_next, self._stops)
        try:
            return await asyncio.shield(making)
        except asyncio.CancelledError:
            self._stops.set()
            await making
            raise
