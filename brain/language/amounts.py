"""Numbers with what belongs to them: “12,000 customers”, “98% uptime”, “$4.2M raised”, “4.9/5”."""

import re
from dataclasses import dataclass

_AMOUNT = re.compile(
    r"(?<![\w.,])(?P<prefix>[-+−~]?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF)\s)?\s?[-−]?)"
    r"(?P<number>\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"(?P<suffix>\s?(?:%|percent\b)|\s?(?:thousand|million|billion|mio|bn|mn)\b\+?|(?:[kKmMbB](?![a-zA-Z])|[x×](?!\w))?\+?(?:/\d+)?"
    r"(?:\s?[€$£](?!\d))?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """`start` and `end` are where it stood in the text."""

    value: float | int
    prefix: str
    suffix: str
    start: int
    end: int


def find_amounts(text: str) -> list[Amount]:
    """Every amount in the text, in its order."""
    return [_amount(match) for match in _AMOUNT.finditer(text)]


def _amount(match: re.Match[str]) -> Amount:
    prefix = match["prefix"].strip().replace("−", "-")
    digits = match["number"]
    if re.fullmatch(r"\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?", digits):
        digits = re.sub(r"[,' ]", "", digits)
    value = float(digits.replace(",", "."))
    if "-" in prefix:
        value, prefix = -value, prefix.replace("-", "")
    if prefix.isalpha():
        prefix += " "
    return Amount(
        int(value) if value.is_integer() else value,
        prefix,
        _suffix(match["suffix"]),
        match.start() + len(match[0]) - len(match[0].lstrip()),
        match.end(),
    )


def _suffix(words: str) -> str:
    """“%” for percent; a word keeps its space: “4.2 million”."""
    words = words.rstrip()
    if words.strip().lower() == "percent":
        return "%"
    return f" {words.strip()}" if words.strip().isalpha() and len(words.strip()) > 1 else words.strip()
