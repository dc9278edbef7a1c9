"""Which file is asked for: what cannot be had is refused in a sentence. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from projects.changes import RequestExport
from projects.errors import InvalidChange
from scenes.rendering.film import Film
from scenes.rendering.outputs import (
    GIF_SPEED,
    GIF_SPEEDS,
    GIF_WIDTH,
    GIF_WIDTHS,
    SHAPES,
    SPEEDS,
    Format,
    Output,
    Quality,
    even,
    heights_for,
    shaped,
    width_for,
)


def asked(film: Film, wish: RequestExport, *, most_minutes: int) -> tuple[Film, Output]:
    """The film in the shape that is asked for, and the file that is made of it. Raises InvalidChange."""
    _refuse_what_is_too_short_or_long(film, most_minutes)
    format, quality = _format(wish.format), _quality(wish.quality)
    if wish.frame is not None and not 0 <= wish.frame < film.duration:
        raise InvalidChange(f"The video has the frames 0 to {film.duration - 1}; there is no frame {wish.frame}.")
    width, height = _size(film, wish, format)
    if wish.shape is not None:
        film, width, height = _in_shape(film, wish.shape, height)
    output = Output(
        format=format,
        width=width,
        height=height,
        fps=film.fps if format == Format.PNG else _fps(film, wish, format),
        quality=quality,
        frame=(wish.frame or 0) if format == Format.PNG else None,
    )
    return film, output


def _refuse_what_is_too_short_or_long(film: Film, most_minutes: int) -> None:
    if not film.scenes:
        raise InvalidChange("There is nothing to export yet. Describe the first scene in the chat.")
    if film.duration > most_minutes * 60 * film.fps:
        minutes = film.duration / film.fps / 60
        raise InvalidChange(
            f"The video lasts {minutes:.0f} minutes; at most {most_minutes} can be exported at once. Split it, "
            "or ask whoever runs this server to raise EXPORT_MOST_MINUTES."
        )


def _format(name: str) -> Format:
    if name not in set(Format):
        raise InvalidChange(f"“{name[:20]}” is no format of exports. Choose one of {_listed(Format)}.")
    return Format(name)


def _quality(name: str) -> Quality:
    if name not in set(Quality):
        raise InvalidChange(f"“{name[:20]}” is no quality of exports. Choose one of {_listed(Quality)}.")
    return Quality(name)


def _size(film: Film, wish: RequestExport, format: Format) -> tuple[int, int]:
    if format == Format.GIF:
        width = wish.width or GIF_WIDTH
        if width not in GIF_WIDTHS:
            raise InvalidChange(f"A GIF is {_listed(GIF_WIDTHS)} pixels wide, not {width}.")
        return width, even(width * film.height / film.width)
    if format == Format.AUDIO:
        return even(film.width), even(film.height)
    heights = heights_for(film.width, film.height)
    if wish.height not in heights:
        raise InvalidChange(
            f"A video of {film.width} × {film.height} is exported {_listed(heights)} pixels high, not {wish.height}."
        )
    return width_for(film.width, film.height, wish.height), wish.height


def _in_shape(film: Film, shape: str, height: int) -> tuple[Film, int, int]:
    """The same class of size: what is 720 of 1080 pixels high is two thirds of the film in every shape."""
    if shape not in SHAPES:
        raise InvalidChange(f"“{shape[:20]}” is no shape of videos. Choose from {_listed(SHAPES)}.")
    width_then, height_then = shaped(film.width, film.height, shape)
    scale = height / film.height
    return replace(film, width=width_then, height=height_then), even(width_then * scale), even(height_then * scale)


def _fps(film: Film, wish: RequestExport, format: Format) -> int:
    offered = GIF_SPEEDS if format == Format.GIF else tuple(sorted({*SPEEDS, film.fps}))
    fps = wish.fps or (min(GIF_SPEED, film.fps) if format == Format.GIF else film.fps)
    if fps != film.fps and fps not in offered:
        raise InvalidChange(f"It is exported at {_listed(offered)} frames a second, not {fps}.")
    return fps


def _listed(offered: Iterable[object]) -> str:
    *others, last = [str(each) for each in offered]
    return f"{', '.join(others)} or {last}" if others else last
