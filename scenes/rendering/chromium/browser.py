"""Starts the browser: without network, with its own sandbox where the machine allows it, never as root."""

import os
import pwd
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Error, sync_playwright

LESSER = Path(__file__).with_name("lesser.py")
SHARED = Path("/dev/shm")  # noqa: S108  where browsers keep the pictures that their processes share
SMALL = 512 * 1024**2  # bytes: containers often have less shared memory than a large picture needs

DRAWING = [
    "--headless",
    "--enable-features=CanvasDrawElement",
    "--enable-blink-features=CanvasDrawElement",
    "--disable-gpu",  # rasterising on the processor is quicker than on one that is imitated
    "--disable-frame-rate-limit",
    "--disable-gpu-vsync",
    "--disable-lcd-text",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--force-device-scale-factor=1",
    "--hide-scrollbars",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
]
ALONE = [
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
    "--no-service-autorun",
    "--password-store=basic",
    "--disable-features=MediaRouter,OptimizationHints,Translate,AcceptCHFrame,InterestFeedContentSuggestions",
]


class CannotStart(Exception):
    """The message is the reason."""


@contextmanager
def browsing(chromium: str, folder: Path) -> Iterator[tuple[Browser, bool]]:
    """The browser, and whether it has its sandbox. All that it writes is in `folder`. Raises CannotStart."""
    uid, gid = _account()
    profile = folder / "profile"
    profile.mkdir(mode=0o700)
    if uid:
        folder.chmod(0o711)
        os.chown(profile, uid, gid)
    with sync_playwright() as playwright:
        for box in ([], ["--no-sandbox"]):
            try:
                browser = playwright.chromium.launch(
                    executable_path=sys.executable,
                    ignore_default_args=True,
                    args=[*_lesser(uid, gid, folder), chromium, *DRAWING, *ALONE, *box, *_memory(), *_place(profile)],
                    env={"PATH": os.environ["PATH"], "HOME": str(profile), "LANG": "C.UTF-8", "TZ": "UTC"},
                    handle_sigint=False,
                )
            except Error as error:
                reason = _reason(error.message)
            else:
                yield browser, not box
                browser.close()
                return
    raise CannotStart(reason)


def _reason(said: str) -> str:
    """What the browser itself wrote, where it did."""
    lines = said.strip().splitlines()
    errors = [line.partition("[err] ")[2] for line in lines if "[err] " in line]
    return (errors or lines)[0][:300]


def _lesser(uid: int, gid: int, folder: Path) -> list[str]:
    return ["-I", "-S", str(LESSER), str(uid), str(gid), str(folder / "pid")]


def _place(profile: Path) -> list[str]:
    return [f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank"]


def _account() -> tuple[int, int]:
    """Root lends the browser to nobody; everybody else keeps their account (0, 0)."""
    if os.geteuid() != 0:
        return 0, 0
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def _memory() -> list[str]:
    shared = os.statvfs(SHARED) if SHARED.is_dir() else None
    is_small = shared is None or shared.f_frsize * shared.f_bavail < SMALL
    return ["--disable-dev-shm-usage"] if is_small else []
