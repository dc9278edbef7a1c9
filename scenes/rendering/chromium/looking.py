"""Looks at the layout of one scene, which only a browser can measure."""

from typing import Any

from playwright.sync_api import Browser

from scenes.rendering.chromium.camera import Camera
from scenes.rendering.chromium.orders import order_for
from scenes.rendering.chromium.page import Site


def look_at(browser: Browser, request: dict[str, Any]) -> list[dict[str, Any]] | None:
    """Its findings; None where it cannot be judged. Raises PageGone."""
    site = Site(request["assets"])
    width, height = request["film_size"]
    camera = Camera(browser, site, width=width, height=height)
    try:
        return camera.inspect(order_for(request, site, "screenshots"))
    finally:
        camera.close()
