"""Looks at the layout of one scene, which only a browser can measure."""

from typing import Any

from scenes.rendering.chromium.cameras import Cameras
from scenes.rendering.chromium.orders import order_for


def look_at(cameras: Cameras, request: dict[str, Any]) -> list[dict[str, Any]] | None:
    """Its findings; None where it cannot be judged. Raises PageGone."""
    camera = cameras.take(request["whose"])
    try:
        camera.site.assets = request["assets"]
        width, height = request["film_size"]
        camera.frame(width=width, height=height)
        findings = camera.inspect(order_for(request, camera.site, "screenshots"))
    except BaseException:
        camera.close()
        raise
    cameras.give_back(camera)
    return findings
