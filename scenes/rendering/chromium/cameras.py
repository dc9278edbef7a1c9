"""Opens pages ahead, so that nobody waits for one.

Each scene has a document of its own. It comes to the page of the scene before, which is three times as quick as another
page, where that was the same project's and ended well: what breaks out of its document finds nobody else's.
"""

from playwright.sync_api import Browser, Error

from scenes.rendering.chromium.camera import Camera, PageGone

MOST = 25  # documents of one page: what a browser does not let go of ends with it


class Cameras:
    """All of one browser."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self._spare: Camera | None = None
        self._used: Camera | None = None

    def take(self, whose: str) -> Camera:
        """To be given back, or closed when it failed; without a name it is never shared. Raises PageGone and Error."""
        camera, self._spare = self._spare or self._opened(), None
        if camera.whose not in {None, whose}:
            camera.close()
            camera = Camera(self.browser)
        camera.whose = whose
        return camera

    def give_back(self, camera: Camera) -> None:
        if camera.whose and camera.documents < MOST and self._used is None:
            self._used = camera
        else:
            camera.close()

    def prepare(self) -> None:
        """Opens the next one. What is wrong with the browser is told to whoever needs it."""
        try:
            self._spare = self._spare or self._opened()
        except (Error, PageGone):
            self._spare = None

    def _opened(self) -> Camera:
        if camera := self._used:
            self._used = None
            try:
                camera.renew()
            except (Error, PageGone):  # the scene before does not let it go
                camera.close()
            else:
                return camera
        return Camera(self.browser)
