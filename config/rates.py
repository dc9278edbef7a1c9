"""How often something may be done, as settings say it: `600/min`."""

from django.core.exceptions import ImproperlyConfigured

PERIODS = {"s": 1, "min": 60, "hour": 3600, "day": 86400}  # seconds

Rate = tuple[int, int]  # so many times in so many seconds


def read_rate(name: str, text: str) -> Rate:
    number, _, unit = text.partition("/")
    if unit not in PERIODS or not (number.isascii() and number.isdigit() and int(number)):
        periods = ", ".join(PERIODS)
        raise ImproperlyConfigured(f"{name} is {text!r}; write, for example, 600/min. The periods are {periods}.")
    return int(number), PERIODS[unit]
