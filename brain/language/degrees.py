"""How much is “a bit bigger”, “much slower”, “20 % smaller”."""

import re

HOW = (
    r"(?P<how>(?:by )?(?:(?P<percent>\d{1,3}) ?(?:%|percent)|a (?:little )?bit|a little|a touch|a tad|slightly|somewhat|"
    r"much|even|way|far|a lot|a good deal) )?"
)
_LITTLE = re.compile(r"(?:a (?:little|bit|touch|tad)|slightly|somewhat)", re.IGNORECASE)
_MUCH = re.compile(r"(?:much|way|far|a lot|a good)", re.IGNORECASE)
_STEPS = {
    "huge": 1.5, "tiny": 0.6, "smaller": 1 / 1.2, "small": 1 / 1.2, "decrease": 1 / 1.2, "reduce": 1 / 1.2,
    "lower": 1 / 1.2, "scale down": 1 / 1.2, "shrink": 1 / 1.2,
    "slow": 1 / 1.5, "slower": 1 / 1.5, "faster": 1.5, "quicker": 1.5, "speed": 1.5, "fast": 1.5, "quick": 1.5,
    "twice as fast": 2, "half as slow": 2, "double": 2, "twice": 2, "half as fast": 0.5, "twice as slow": 0.5, "half": 0.5,
}  # fmt: skip
_BIGGER, _SHADE = 1.2, 0.1
# “The text is too small” asks for the opposite.
_TOO = {"small": 1.2, "tiny": 1.5, "big": 1 / 1.2, "large": 1 / 1.2, "huge": 0.6,
        "slow": 1.5, "fast": 1 / 1.5, "quick": 1 / 1.5}  # fmt: skip


def step_of(field: str, way: str, how: str, percent: str | None, *, too: bool = False) -> float:
    """What a size or a speed is multiplied with; for a shade, what is added to its lightness."""
    if field == "shade":
        return (-_SHADE if way == "darker" else _SHADE) * _power(how)
    step = _TOO[way] if too else _STEPS.get(way, _BIGGER)
    if percent:
        return 1 + int(percent) / 100 * (1 if step > 1 else -1)
    return float(step ** _power(how))


def _power(how: str) -> float:
    return 0.5 if _LITTLE.match(how) else 2 if _MUCH.match(how) else 1
