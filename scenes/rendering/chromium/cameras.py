"""Opens pages ahead, so that nobody waits for one; each films one scene and is thrown away."""

from playwright.sync_api import Browser, Error

from scenes.rendering.chromium.camera import Camera, PageGone


class Cameras:
    """All of one browser."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self._spare: Camera | None = None

    def take(self) -> Camera:
        """Raises PageGone, playwright's Error."""
        camera, self._spare = self._spare or Camera(self.browser), None
        return camera

    def prepare(self) -> None:
        """Opens the next one. What is wrong with the browser is told to whoever needs it."""
        try:
            self._spare = self._spare or Camera(self.browser)
        except (Error, PageGone):
            self._spare = None
