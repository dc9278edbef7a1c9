"""Times as people say them."""

from django import template

from scenes.exports.wording import about_seconds

register = template.Library()


@register.filter
def time_left(seconds: float | None) -> str:
    """“about 40 s left”; nothing where it is not known yet."""
    return "" if seconds in (None, "") else f"{about_seconds(float(seconds or 0))} left"
