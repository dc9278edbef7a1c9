"""What the page is asked to film (static/player/render/take.js)."""

from typing import Any

from scenes.rendering.chromium.page import FONTS, Site
from scenes.rendering.chromium.streams import video_for


def order_for(request: dict[str, Any], site: Site, method: str) -> dict[str, Any]:
    """The scene alone is the film, so that its frames count from 0."""
    scene, (width, height) = request["scene"], request["film_size"]
    known = {name: scene[name] for name in ("id", "revision", "name", "duration", "props")}
    program = {"program": request["program"], "failure": None}
    is_video = request["pictures"] == "video"
    return {
        "film": {"fps": request["fps"], "width": width, "height": height, "scenes": [known | program]},
        "frames": request["frames"],
        "pictures": request["pictures"],
        "method": method,
        "samples": samples(len(request["frames"]), request["samples"]) if is_video else [],
        "video": video_for(request) if is_video else None,
        "patience": request["patience"],
        "assets": site.listed(),
        "fonts": FONTS,
    }


def samples(count: int, wanted: int) -> list[int]:
    """Places in the middle of equal parts: beginnings and ends are often empty."""
    return sorted({(2 * each + 1) * count // (2 * wanted) for each in range(wanted)})
