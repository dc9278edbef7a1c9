"""Exports in words: formats, sizes, times and amounts as people say them. Pure."""

from scenes.rendering.outputs import CLASSES, Format, Quality, even, heights_for, width_for

FORMATS = {
    Format.MP4: "MP4 video",
    Format.WEBM: "WebM video",
    Format.GIF: "GIF",
    Format.PNG: "Picture of this frame",
    Format.FRAMES: "All frames as pictures",
    Format.AUDIO: "Sound only",
}
SHORT = {
    Format.MP4: "MP4",
    Format.WEBM: "WebM",
    Format.GIF: "GIF",
    Format.PNG: "Picture",
    Format.FRAMES: "Frames",
    Format.AUDIO: "Sound",
}
QUALITIES = {Quality.FINAL: "Final", Quality.DRAFT: "Draft"}
FULL_4K = 2160  # pixels of the shorter side


def size_name(width: int, height: int) -> str:
    """As people call it: “1080p” of either orientation, “4K”; other sizes are their pixels."""
    shorter = min(width, height)
    if shorter == FULL_4K:
        return "4K"
    return f"{shorter}p" if shorter in CLASSES else f"{width} × {height}"


def sizes_of(width: int, height: int) -> list[tuple[int, str]]:
    """The heights to choose from for a film of this size, with what they are called and how many pixels they have."""
    by_class = {even(each * height / min(width, height)) for each in CLASSES}
    own = even(height)
    offered = sorted((by_class | {own}) & set(heights_for(width, height)))
    return [(each, _size(width_for(width, height, each), each)) for each in offered]


def gif_size(width: int, height: int, gif_width: int) -> str:
    return f"{gif_width} × {even(gif_width * height / width)}"


def about_seconds(seconds: float) -> str:
    """Rounded as far as it is a guess: “a few seconds”, “about 40 s”, “about 3 min”, “about 1.5 h”."""
    if seconds < 5:
        return "a few seconds"
    if seconds < 90:
        return f"about {max(5, 5 * round(seconds / 5))} s"
    if seconds < 5400:
        return f"about {round(seconds / 60)} min"
    return f"about {seconds / 3600:.1f} h"


def about_bytes(size: float) -> str:
    """Two figures at most: “640 KB”, “6.2 MB”, “1.4 GB”."""
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if size >= 0.95 * unit:
            amount = size / unit
            return f"{amount:.1f} {name}" if amount < 9.95 else f"{float(f'{amount:.2g}'):.0f} {name}"
    return "1 KB"


def clock(seconds: float) -> str:
    """“0:12.4”, as the player shows it."""
    tenths = int(seconds * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


def _size(width: int, height: int) -> str:
    name, pixels = size_name(width, height), f"{width} × {height}"
    return name if name == pixels else f"{name} · {pixels}"
