"""Numbers with what belongs to them: “12,000 customers”, “98% uptime”, “$4.2M raised”, “4.9/5”."""

import re
from dataclasses import dataclass

_AMOUNT = re.compile(
    r"(?<![\w.,])(?P<prefix>[-+−~]?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF)\s)?\s?[-−]?)"
    r"(?P<number>\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d+(?:[.,]\d+)?)"
    r"(?P<suffix>\s?(?:%|percent\b)|\s?°(?:[CF]\b)?|\s?(?:thousand|million|billion|millionen|milliarden|millones|mio|mrd|tsd|bn|mn)\b\+?(?:\s?[€$£](?!\d))?|"
    r"(?:[kKmMbB](?![a-zA-Z])|[x×](?!\w))?\+?(?:/\d+)?(?:\s?[€$£](?!\d))?)",
    re.IGNORECASE,
)


_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")  # 1.250.000, as many countries write it
_MONEY = re.compile(r"[$€£¥₹]|USD|EUR|GBP|CHF", re.IGNORECASE)


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
    elif _DOTTED.fullmatch(digits) and (digits.count(".") > 1 or "," in digits or _MONEY.search(match[0])):
        digits = digits.replace(".", "")  # nobody writes money with three decimals
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
    """“%” for percent; a word keeps its space: “4.2 million”, “1,5 Mio €”."""
    words = words.strip()
    if words.lower() == "percent":
        return "%"
    return f" {words}" if re.match(r"[^\W\d_]{2}", words) else words
