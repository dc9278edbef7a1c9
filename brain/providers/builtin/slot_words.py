"""What stands around the word that names a kind: names, lengths, looks, and whom it is for."""

import re

from brain.context import Context
from brain.language.durations import DURATION, find_seconds
from brain.language.words import mask_quotes, quoted
from brain.patterns.colours_said import colours_only
from brain.providers.builtin.look_words import style_only

_NOT_NAMES = re.compile(
    r"\b(?:an?|the|new|another|one|more|short|quick|simple|nice|beautiful|cool|great|good|big|animated|our|my|some|second|long|"
    r"please|pls|kindly|full ?screen|huge|large|bold|little|small|clean|stylish|professional|modern|scene|with|of|and|also|extra|final|text)\b",
    re.IGNORECASE,
)
_TIMED = re.compile(
    rf"(?:\b(?:of|for|lasting|that lasts) )?(?<!ing in )(?<!rts in )(?<!ack in )(?P<time>(?<![\w$.,]){DURATION})(?: long)?",
    re.IGNORECASE,
)
# “my startup Nimbus”, “the coffee machine Aroma”: what it is stands in front of its name.
_WHOSE = re.compile(
    r"^(?:(?:my|our|the|an?) )?(?:(?!(?:on|in|at|of|for|to|and|with|about|by|from|is|are) )[a-zéäöü-]+ ){1,4}(?:(?:called|named) )?"
    r"(?=[A-Z0-9])(?!\d)"
)
_NAME_IS = re.compile(r"\bname is (?P<name>[A-Z]\S*(?: [A-Z]\S*)*)$")
# “a queue for developers: …” says what the queue is; a grade says only who looks on.
_AUDIENCE = re.compile(
    r" (?:for|aimed at|to) (?:(?:my|our|the|young|small|little) )?(?:(?P<who>children|kids|toddlers|teens|teenagers|students|developers|"
    r"investors|gamers|engineers|beginners|newcomers|adults|seniors|university|school|college|a keynote|a wedding|a birthday|a (?:birthday )?party|"
    r"a conference)(?= about | with | introducing |$)|"
    r"(?P<grade>(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) grade(?:rs)?|grade \d+|pupils)(?= about | with | introducing |[:,.;]|$))",
    re.IGNORECASE,
)


def named(subject: str) -> str:
    """“my startup Nimbus” → Nimbus; “coffee” → Coffee: a name is shown with a capital."""
    name = name_in(subject)
    return name[:1].upper() + name[1:] if name.islower() and "." not in name else name


def name_in(subject: str) -> str:
    """“the coffee machine Aroma” → Aroma; without a name, the subject as it is."""
    if said := _NAME_IS.search(subject):
        return said["name"]  # “a channel, my name is CookWithOlga”
    if re.match(r"(?:what|how|why|when|where|who)\b", subject, re.IGNORECASE):
        return subject  # “what an API is”
    name = _WHOSE.sub("", subject)
    return name if name[:1].isupper() else subject


def without_time(words: str, context: Context) -> tuple[str, float | None]:
    match = _TIMED.search(mask_quotes(words))
    if (
        match is None or re.match(r"(?!00?:)\d+:", match[0]) or match["time"].lower().endswith(("f", "a second", "as"))
    ):  # “as” is no second, “9:00” is a time of day
        return words, None
    return f"{words[: match.start()]} {words[match.end() :]}", find_seconds(match["time"], context.fps)


def without_looks(words: str) -> tuple[str, str, str]:
    """“a dark blue energetic Nimbus” → Nimbus, dark blue, energetic."""
    if quoted(words):
        return words, "", ""
    rest = _NOT_NAMES.sub(" ", words).split()
    colours = [word for word in rest if colours_only(word, moods=True)]
    style = [word for word in rest if word not in colours and word.islower() and style_only(word)]
    return " ".join(word for word in rest if word not in colours + style), " ".join(colours), " ".join(style)


def without_audience(words: str) -> tuple[str, str]:
    """“an intro for children about dinosaurs” → “an intro about dinosaurs”, children."""
    found = _AUDIENCE.search(mask_quotes(words))
    return (words[: found.start()] + words[found.end() :], found["who"] or found["grade"]) if found else (words, "")


def with_quoted(texts: dict[str, str], before: str, behind: str) -> dict[str, str]:
    """Quoted words beside the kind are its text: add "Hello" as a title, add a title "Hello"."""
    beside = [*quoted(behind), *quoted(before)]
    return {"text": f'"{beside[0]}"', **texts} if beside and not {"text", "title"} & set(texts) else texts
