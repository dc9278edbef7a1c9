"""One worker makes a few exports at once and no more; whoever finds it busy leaves it to those who are at work."""

import asyncio
from threading import Event

import pytest

from scenes.exports import lanes


@pytest.fixture
def work(monkeypatch):
    """What stands for making exports: each waits until it may end, and there are as many as the list is long."""
    may_end, waiting, began = Event(), [1, 2, 3], []

    def make_next(stops: Event) -> bool:
        if stops.is_set() or not waiting:
            return False
        began.append(waiting.pop())
        while not (may_end.wait(0.01) or stops.is_set()):
            pass
        return True

    monkeypatch.setattr(lanes, "make_next", make_next)
    return waiting, began, may_end


async def until(condition) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def test_so_many_at_once_and_then_the_rest(work, settings):
    settings.EXPORTS_AT_ONCE = 2
    waiting, began, may_end = work
    of_this_process = lanes.Lanes()
    busy = [asyncio.create_task(of_this_process.work()) for _ in range(2)]
    await until(lambda: len(began) == 2)
    await asyncio.wait_for(of_this_process.work(), 60)  # nothing is free, so it does not wait
    assert len(began) == 2
    may_end.set()
    await asyncio.gather(*busy)
    assert not waiting


async def test_a_worker_that_is_told_to_go_ends_what_it_makes_and_begins_nothing(work, settings):
    settings.EXPORTS_AT_ONCE = 1
    waiting, began, _ = work
    busy = asyncio.create_task(lanes.Lanes().work())
    await until(lambda: began)
    busy.cancel()
    with pytest.raises(asyncio.CancelledError):
        await busy
    assert (len(began), len(waiting)) == (1, 2)
