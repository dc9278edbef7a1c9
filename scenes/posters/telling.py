"""Chooses the frame that stands for a scene: one with something on it. Pure."""

from collections.abc import Sequence

from PIL import Image, ImageFilter

ENOUGH = 0.004  # of the picture's dots lie on an edge: a short line of text already has more
EDGE = 24  # of 255: gradients and soft shadows stay below
SMALL = (320, 320)  # pixels that are looked at


def most_telling(pictures: Sequence[Image.Image]) -> Image.Image:
    return max(pictures, key=_ink)


def is_telling(picture: Image.Image) -> bool:
    """Is there more on it than a background?"""
    return _ink(picture) >= ENOUGH


def _ink(picture: Image.Image) -> float:
    """The share of dots that lie on the edge of something."""
    looked_at = picture.convert("L")
    looked_at.thumbnail(SMALL)
    edges = looked_at.filter(ImageFilter.FIND_EDGES)
    # The filter sees edges where the picture ends.
    inner = edges.crop((1, 1, max(2, edges.width - 1), max(2, edges.height - 1)))
    counts = inner.histogram()
    return sum(counts[EDGE:]) / max(1, sum(counts))
