"""The child process: `python -m scenes.rendering.chromium.child CHROMIUM FOLDER`, asked by lines of JSON.

A line is {request, folder}; lines of {frames_done, frame} follow, and one of {captured}, {failed}, {disk_full} or
{no_browser}.
"""

import json
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Error

from scenes.rendering.chromium.browser import CannotStart, browsing
from scenes.rendering.chromium.camera import PageGone
from scenes.rendering.chromium.cameras import Cameras
from scenes.rendering.chromium.filming import Failed, film
from scenes.rendering.chromium.looking import look_at
from scenes.rendering.errors import DiskFull
from scenes.rendering.ffmpeg import room_on_disk


def main(chromium: str, folder: Path) -> None:
    try:
        with browsing(chromium, folder) as (browser, _):
            cameras = Cameras(browser)
            cameras.prepare()
            for line in sys.stdin.buffer:
                asked = json.loads(line)
                tell(answer(cameras, asked["request"], Path(asked["folder"])))
                cameras.prepare()
    except CannotStart as failure:
        tell({"no_browser": f"Chromium does not start on the server: {failure}"})


def answer(cameras: Cameras, request: dict[str, Any], folder: Path) -> dict[str, Any]:
    try:
        if request["pictures"] == "layout":
            return {"captured": {"layout": look_at(cameras, request)}}
        with room_on_disk():
            return {"captured": film(cameras, request, folder, tell)}
    except DiskFull:
        return {"disk_full": True}
    except Failed as failed:
        return {"failed": "SceneThrew", "frame": failed.frame, "message": failed.message}
    except (PageGone, Error) as gone:
        said = str(gone).strip().splitlines()
        return {
            "failed": "BrowserDied",
            "frame": None,
            "message": f"Its page in the browser is gone ({said[0][:200]}).",
        }


def tell(line: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(line).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
