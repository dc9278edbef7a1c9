"""Checks of what only some features need."""

import os
from pathlib import Path

from config.bootstrap.findings import Finding, good, wish
from config.bootstrap.presence import find_served
from config.bootstrap.programs import find_chromium, find_ffmpeg

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
    Path("/System/Library/Fonts"),
    Path("/Library/Fonts"),
)
# What scenes may contain → (files that draw it, the Debian package)
SCRIPTS = {
    "Latin, Greek, Arabic …": (("NotoSans-", "Helvetica"), "fonts-noto-core"),
    "Chinese, Japanese, Korean": (("NotoSansCJK", "PingFang", "Hiragino"), "fonts-noto-cjk"),
    "emoji": (("NotoColorEmoji", "Apple Color Emoji"), "fonts-noto-color-emoji"),
    "Arial's and Times' widths": (("LiberationSans", "Arial"), "fonts-liberation"),
}


def chromium() -> Finding:
    if found := find_chromium():
        return good("Chromium", found)
    if named := os.environ.get("CHROMIUM"):
        return wish("Chromium", f"CHROMIUM names {named}, which is no program: unset it, and {_install('chromium')}")
    return wish("Chromium", f"needed for exports: {_install('chromium')}")


def ffmpeg() -> Finding:
    found = find_ffmpeg()
    return good("ffmpeg", found) if found else wish("ffmpeg", f"needed for exports: {_install('ffmpeg')}")


def fonts() -> Finding:
    names = {path.name for folder in FONT_FOLDERS for path in folder.rglob("*.[tTo][tT][fFcC]")}
    absent = {
        script: package
        for script, (beginnings, package) in SCRIPTS.items()
        if not any(name.startswith(beginnings) for name in names)
    }
    if not absent:
        return good("Fonts", "Latin, CJK and emoji")
    return wish("Fonts", f"none for {'; '.join(absent)}: {_install(*absent.values())}")


def worker() -> Finding:
    address = find_served()
    return good("Worker", f"running, with {address}" if address else "starts with `python3 run.py`")


def _install(*names: str) -> str:
    if Path("/etc/debian_version").exists():
        return f"`apt-get install {' '.join(names)}`"
    return f"install {', '.join(names)} with the system's packages"
