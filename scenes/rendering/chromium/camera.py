"""A page that films, driven by the browser's own protocol: scenes hold no reference to what is called here."""

from typing import Any

from playwright.sync_api import Browser, CDPSession, Error

from scenes.rendering.chromium.page import ORIGIN, Site

PATIENCE = 60_000  # milliseconds until the page is there, on a very busy machine
SHORTLY = 5_000  # milliseconds until it is there again


class PageGone(Exception):
    """The page crashed, or the scene left it."""


class Camera:
    """For one scene at a time; `close()` takes its page and everything in it away. Raises PageGone."""

    def __init__(self, browser: Browser) -> None:
        self.site = Site()
        self.documents = 0
        self.whose: str | None = None  # nobody's so far
        self.context = browser.new_context(
            locale="en-US", timezone_id="UTC", service_workers="block", accept_downloads=False
        )
        self.context.route("**/*", lambda route: self.site.answer(route))
        self.page = self.context.new_page()
        self.session: CDPSession = self.context.new_cdp_session(self.page)
        self._open(PATIENCE)

    def renew(self) -> None:
        """Another document, which knows nothing of the one before. Raises playwright's Error as well."""
        self.site = Site()
        self._open(SHORTLY)

    def _open(self, patience: float) -> None:
        self.documents += 1
        self.page.goto(f"{ORIGIN}/", timeout=patience)
        self._object = self._send("Runtime.evaluate", expression="takeCamera()")["objectId"]
        self._call("function() { return this.ready; }")
        self.can_capture: bool = self._call("function() { return this.canCapture; }")

    def frame(self, *, width: int, height: int) -> None:
        """The size of the output, in pixels."""
        self.page.set_viewport_size({"width": width, "height": height})

    def begin(self, order: dict[str, Any]) -> None:
        self._call("function(order) { return this.begin(order); }", order)

    def inspect(self, order: dict[str, Any]) -> list[dict[str, Any]] | None:
        findings: list[dict[str, Any]] | None = self._call("function(order) { return this.inspect(order); }", order)
        return findings

    def next(self) -> dict[str, Any]:
        parcel: dict[str, Any] = self._call("function() { return this.next(); }")
        return parcel

    def give(self, png: str) -> None:
        self._call("function(png) { this.give(png); }", png)

    def screenshot(self) -> str:
        """PNG in base64 of what the page shows."""
        png: str = self.session.send("Page.captureScreenshot", {"format": "png", "optimizeForSpeed": True})["data"]
        return png

    def close(self) -> None:
        self.context.close()

    def _call(self, function: str, *given: Any) -> Any:
        """What `function`, called on the page's camera, comes to."""
        return self._send(
            "Runtime.callFunctionOn",
            functionDeclaration=function,
            objectId=self._object,
            arguments=[{"value": each} for each in given],
            awaitPromise=True,
            returnByValue=True,
        ).get("value")

    def _send(self, method: str, **given: Any) -> dict[str, Any]:
        try:
            told = self.session.send(method, given)
        except Error as error:
            raise PageGone(error.message) from error
        if "exceptionDetails" in told:
            thrown = told["exceptionDetails"].get("exception", {})
            raise PageGone(thrown.get("description") or told["exceptionDetails"].get("text", ""))
        result: dict[str, Any] = told["result"]
        return result
