"""Numbers in words, quotes, and what can be left out of a prompt without changing it."""

import re
from functools import lru_cache

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
NUMBERS = {word: number for number, word in enumerate(_ONES)} | {
    "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, start=1)}

NUMBER = rf"(?:\d+|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
ORDINAL = rf"(?:\d+(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"

_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'"})
_QUOTED = re.compile(r"""(?<![\w"'])(?:"([^"]+)"|'((?:[^']|(?<=\w)'(?=\w))+)')(?![\w])""")
_POLITE_START = re.compile(
    r"^(?:please(?: to(?= \w))?|pls|plz|(?:hey|hi|hello)(?: there| all| everyone| team)?|ok(?:ay)?|now|then|and|also|but|next|so|great|nice|cool|thanks|"
    r"thank you(?! (?:card|slide|scene|note|page|screen)\b)|h+m+|um+|uh|ah|oh|"
    r"(?:can|could|would|will) (?:you|u|we)|i(?:'d| would) like (?:you )?to|i want (?:you )?to|i need (?:you )?to|"
    r"let(?:'s| us)|just(?! keep\b)|go ahead and|instead)(?:\s*[,.!:]\s*|\s+)",
    re.IGNORECASE,
)
_POLITE_END = re.compile(
    r"(?:\s*,?\s+(?:please|pls|plz|thanks|thank you|thx|for me|now|instead|again|too|as well)|\s*[.!?…]+)$",
    re.IGNORECASE,
)


# Behind a text in quotes everything of this is courtesy; behind any other text only what can be no part of it.
_BEHIND_A_QUOTE = re.compile(r"(?:,? (?:please|pls|plz|thanks|thank you|thx|ty|instead))*[\s.,!?]*", re.IGNORECASE)
_TAKES_THANKS = "".join(
    rf"(?<!\b{word})"
    for word in [
        "many",
        "big",
        "special",
        "huge",
        "warm",
        "our",
        "my",
        "with",
        "of",
        "say",
        "give",
        "and",
        "no",
        "the",
        "a",
        "to",
        "in",
    ]
)
_MORE_BEHIND = re.compile(r"\"[^\"]+\"[,;]? (?:in|on|with|but|using|and|then|to|at|for|from|as|the)\b", re.IGNORECASE)
_COURTESY = re.compile(
    rf"(?:,? please|,? (?-i:pls|plz|thx|ty)|, (?:thanks|thank you)|{_TAKES_THANKS} (?-i:thanks))[.!]*$|\.+$",
    re.IGNORECASE,
)


def straight(prompt: str) -> str:
    """The prompt with one kind of quotes, whatever keyboard it was written on."""
    return prompt.translate(_CURLY)


@lru_cache(maxsize=1024)
def plain(prompt: str) -> str:
    """The prompt on one line, with straight quotes, without the polite words in front of what it asks for."""
    return _without(_POLITE_START, " ".join(straight(prompt).split()))


@lru_cache(maxsize=1024)
def bare(text: str) -> str:
    """`plain` without polite words and punctuation behind it either. Not for texts that will be shown."""
    return _without(_POLITE_END, plain(text))


def _without(pattern: re.Pattern[str], text: str) -> str:
    while (shorter := pattern.sub("", text, count=1)) and shorter != text:
        text = shorter
    return text


def number(word: str) -> int:
    """3 for `3` and `three`."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def ordinal(word: str) -> int:
    """3 for `third` and `3rd`."""
    return ORDINALS.get(word.lower()) or int(re.sub(r"\D", "", word))


def quoted(text: str) -> list[str]:
    """What stands in quotes, in its order. An apostrophe inside a word is none."""
    return [match[1] or match[2] for match in _QUOTED.finditer(text)]


def unquoted(text: str) -> str:
    """The text without the quotes around the whole of it."""
    match = _QUOTED.fullmatch(text.strip())
    return (match[1] or match[2]).strip() if match else text.strip()


def shown(text: str) -> str:
    """The text to show: what stands in quotes as it is; else without the “please” and the full stop of the prompt.

    “Nimbus Pro pls” is “Nimbus Pro”; “Many thanks” stays.
    """
    stripped = text.strip()
    if (match := _QUOTED.match(stripped)) and _BEHIND_A_QUOTE.fullmatch(stripped, match.end()):
        return (match[1] or match[2]).strip()
    return _COURTESY.sub("", stripped).strip()


def goes_on(text: str) -> bool:
    """“"Hi" in blue letters”, “"Hi" and the intro says "Ho"”: a text in quotes, and more behind it that is none."""
    return _MORE_BEHIND.match(text.strip()) is not None


def mask_quotes(text: str) -> str:
    """The same length, with quoted text blanked out: what stands in quotes is text, never a wish."""
    return _QUOTED.sub(lambda match: match[0][0] + "\x00" * (len(match[0]) - 2) + match[0][-1], text)
