"""How long a built-in scene has to be seen: its template's own length, or longer where there is more to read."""

from typing import Any

from brain.providers.builtin.catalogue import TEMPLATES

LONGEST = 14.0  # seconds, for a scene that nobody gave a length
_A_ROW = {
    "list": 0.9,
    "steps": 1.1,
    "features": 1.0,
    "team": 0.7,
    "timeline": 1.1,
    "chat": 1.3,
    "stats": 1.0,
    "pricing": 1.8,
}
_A_WORD = {"quote": 0.33, "testimonial": 0.33, "kinetic": 0.4, "post": 0.3}


def natural_seconds(template: str, content: dict[str, Any]) -> float:
    """Seconds, in halves."""
    needed = 0.0
    if a_row := _A_ROW.get(template):
        needed = 1.5 + a_row * len(content.get("rows") or content.get("items") or ())
    elif a_word := _A_WORD.get(template):
        needed = 1.5 + a_word * len(str(content.get("text") or content.get("quote") or "").split())
    elif template == "countdown":
        needed = float(content.get("start") or 3) + 1
    elif template == "code":
        needed = 2.5 + len(content.get("code", "")) / 22
    elif template == "showcase":
        needed = 1 + 2.0 * len(content.get("images", ()))
    elif template == "comparison":
        needed = 2.5 + 0.8 * max(len(content.get("left_items") or ()), len(content.get("right_items") or ()))
    return min(LONGEST, max(TEMPLATES[template].seconds, round(needed * 2) / 2))
