"""Colour maths: sRGB hex to OKLCH and back, and the WCAG 2 contrast of two colours.

The matrices are Björn Ottosson's (https://bottosson.github.io/posts/oklab/); luminance and contrast follow
https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

import math
import re
from typing import NamedTuple

WHITE, BLACK = "#ffffff", "#000000"
HEX = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])", re.IGNORECASE)


class Oklch(NamedTuple):
    lightness: float  # 0 black to 1 white
    chroma: float  # 0 grey to about 0.3
    hue: float  # degrees

    def shifted(self, lightness: float = 0, chroma: float = 0, hue: float = 0) -> "Oklch":
        return Oklch(
            min(1.0, max(0.0, self.lightness + lightness)),
            max(0.0, self.chroma + chroma),
            (self.hue + hue) % 360,
        )


def full_hex(colour: str) -> str:
    """`#0AF` as `#00aaff`. Raises ValueError when it is not a hex colour."""
    if not HEX.fullmatch(colour):
        raise ValueError(f"“{colour}” is not a colour such as #1b2a6b.")
    digits = colour[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def to_oklch(colour: str) -> Oklch:
    red, green, blue = _linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def to_hex(colour: Oklch) -> str:
    """The nearest sRGB colour of the same lightness and hue: chroma gives way until it exists."""
    chroma = colour.chroma
    while True:
        linear = _oklch_to_linear(colour.lightness, chroma, colour.hue)
        if chroma < 0.001 or all(-0.0005 <= channel <= 1.0005 for channel in linear):
            return "#" + "".join(f"{round(_encoded(channel) * 255):02x}" for channel in linear)
        chroma *= 0.97


def mix(one: str, other: str, share: float) -> str:
    """`share` 0 is `one`, 1 is `other`; between them a straight line in OKLab."""
    a, b = to_oklch(one), to_oklch(other)
    x = _between(a.chroma * math.cos(math.radians(a.hue)), b.chroma * math.cos(math.radians(b.hue)), share)
    y = _between(a.chroma * math.sin(math.radians(a.hue)), b.chroma * math.sin(math.radians(b.hue)), share)
    lightness = _between(a.lightness, b.lightness, share)
    return to_hex(Oklch(lightness, math.hypot(x, y), math.degrees(math.atan2(y, x)) % 360))


def contrast(one: str, other: str) -> float:
    """1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> tuple[float, float, float]:
    encoded = [int(full_hex(colour)[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in encoded)
    return red, green, blue


def _encoded(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _oklch_to_linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
