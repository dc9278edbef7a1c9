"""One worker films several segments at once, and nobody is passed by."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from scenes.exports.cameras import Cameras
from scenes.rendering.errors import Stopped
from tests.scenes.exports.processes import wait_until

NEVER = bool  # what it gives is False


def test_as_many_are_lent_as_there_are_each_a_browser_of_its_own():
    cameras = Cameras(2)
    with cameras.lent(NEVER) as one, cameras.lent(NEVER) as two:
        assert one is not two
        with pytest.raises(Stopped), cameras.lent(lambda: True):
            pytest.fail("There were only two.")
    with cameras.lent(NEVER), cameras.lent(NEVER):
        pass  # both came back, and whoever gave up keeps no place


def test_whoever_waits_longest_comes_first():
    cameras, served, may_go = Cameras(1), [], Event()

    def film(name):
        with cameras.lent(NEVER):
            served.append(name)
            may_go.wait()

    with ThreadPoolExecutor(4) as lanes:
        for count, name in enumerate(["first", "second", "third", "fourth"]):
            lanes.submit(film, name)
            wait_until(lambda count=count: len(served) + len(cameras._waiting) == count + 1)
        assert served == ["first"]
        may_go.set()
    assert served == ["first", "second", "third", "fourth"]


def test_a_camera_comes_back_when_filming_fails():
    cameras = Cameras(1)
    with pytest.raises(ZeroDivisionError), cameras.lent(NEVER):
        raise ZeroDivisionError
    with cameras.lent(NEVER):
        pass
