"""Makes the six colours of a palette out of one, so that everything on it can be read.

Text and muted text keep a contrast of at least 4.5 on both the background and the light that glows on it, the
accent at least 3 (it is only ever large), and `ink` at least 4.5 on the accent.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from brain.providers.builtin.colours import BLACK, WHITE, Oklch, contrast, full_hex, mix, to_hex, to_oklch

READABLE, LARGE, COMFORTABLE = 4.5, 3.0, 5.5
GREY = 0.02  # chroma
BLUE, INDIGO, RUST = 262, 280, 38  # degrees of hue
# On the dark, background hues below the first degree get an accent of the second: warm beside cold, fresh beside warm.
COMPANIONS = ((20, 70), (60, 80), (110, BLUE), (170, 115), (230, 175), (300, BLUE), (345, 355), (361, 70))
# How far a glow is from its background in lightness and chroma, the strongest first.
GLOWS_ON_DARK = ((0.17, 0.06), (0.11, 0.05), (0.07, 0.03), (0.04, 0.01))
GLOWS_ON_LIGHT = ((-0.07, 0.05), (-0.04, 0.03), (0.05, 0.02))


@dataclass(frozen=True, slots=True)
class Palette:
    background: str
    glow: str
    text: str
    muted: str
    accent: str
    ink: str  # text on the accent

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


def around(colour: str, *, text: str | None = None, accent: str | None = None) -> Palette:
    """The palette whose background is exactly `colour`. A `text` that cannot be read on it is replaced."""
    background = full_hex(colour)
    base = to_oklch(background)
    dark = contrast(background, WHITE) >= READABLE
    tinted = Oklch(0.985, 0.008, base.hue) if dark else Oklch(0.2, min(base.chroma, 0.04), base.hue)
    text = first_readable([*([text] if text else []), to_hex(tinted), WHITE], on=[background], or_else=BLACK)
    accent = accent or to_hex(_companion(base, dark=dark))
    return complete(background, _glow(base, text, accent, dark=dark), text, accent)


def behind(text: str, *, accent: str, like: str) -> Palette:
    """The palette for a text of exactly this colour, with a background in the hue of `like`."""
    base = to_oklch(like)
    dark = contrast(text, BLACK) >= contrast(text, WHITE)
    candidates = [to_hex(Oklch(0.2 if dark else 0.96, min(base.chroma, 0.06), base.hue)), BLACK, WHITE]
    background = next(ground for ground in candidates if contrast(ground, text) >= READABLE)
    return complete(background, _glow(to_oklch(background), text, accent, dark=dark), text, accent)


def complete(background: str, glow: str, text: str, accent: str) -> Palette:
    """The palette of these four; the accent moves towards the text until it can be seen."""
    grounds = [background, glow]
    softer = (mix(text, background, percent / 100) for percent in range(32, 0, -4))
    muted = first_readable(softer, on=grounds, or_else=text)
    accent = first_readable(_towards(text, full_hex(accent)), on=grounds, least=LARGE, or_else=text)
    ink = first_readable([background, text, WHITE], on=[accent], or_else=BLACK)
    return Palette(background, glow, text, muted, accent, ink)


def first_readable(colours: Iterable[str], *, on: list[str], or_else: str, least: float = READABLE) -> str:
    """The first of the colours that can be told from all of `on`."""
    readable = (colour for colour in colours if min(contrast(colour, ground) for ground in on) >= least)
    return next(readable, or_else)


def _glow(base: Oklch, text: str, accent: str, *, dark: bool) -> str:
    """Light on the background: strong where the text can bear it, else none. On grey it has the accent's hue."""
    tint = base if base.chroma > GREY else base._replace(hue=to_oklch(accent).hue)
    steps = GLOWS_ON_DARK if dark else GLOWS_ON_LIGHT
    candidates = (to_hex(tint.shifted(lightness, chroma)) for lightness, chroma in steps)
    return first_readable(candidates, on=[text], least=COMFORTABLE, or_else=to_hex(base))


def _companion(base: Oklch, *, dark: bool) -> Oklch:
    if dark:
        hue = BLUE if base.chroma < GREY else next(to for below, to in COMPANIONS if base.hue < below)
        return Oklch(0.76 if hue == BLUE else 0.84, 0.15, hue)
    earthy = 45 < base.hue < 125
    if base.chroma < GREY:
        return Oklch(0.52, 0.22, BLUE)
    if base.chroma > 0.1 and (earthy or base.hue <= 45):
        return Oklch(0.36, 0.2, INDIGO)
    return Oklch(0.52, 0.2, RUST if earthy else base.hue)


def _towards(text: str, colour: str) -> Iterable[str]:
    base, end = to_oklch(colour), to_oklch(text)
    yield colour
    for tenth in range(1, 11):
        yield to_hex(base.shifted((end.lightness - base.lightness) * tenth / 10))
