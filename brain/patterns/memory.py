"""“Always use Inter”, “our brand colour is #0af”, “I like slow animations”: what is to be kept in mind."""

import re

from brain.context import Context
from brain.language.styles import FONT, MOTION, MOVEMENT, PACES, find_font, find_motion, find_pace
from brain.language.words import bare, plain
from brain.patterns.colours_said import colours_only
from brain.patterns.meaning import Meaning, call, do, say
from brain.providers.builtin.colour_words import named_colours
from brain.providers.builtin.colours import full_hex

_PACE = rf"(?:{'|'.join(PACES.values())})"
_REMEMBER = re.compile(
    r"(?:please )?(?:remember|keep in mind|note|don'?t forget(?= that|:)|do not forget(?= that|:)|make a note|bear in mind|know)(?: (?:this|that)(?=:))?(?:,? that |: ?| )(?P<what>.+)",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"(?:from now on|in (?:the )?future|going forward|from here on|in general|for all (?:my |our )?(?:future )?videos),? (?:please |always )?(?P<later>.+)"
    r"|(?:please )?(?P<always>(?:(?:i|we) )?always .+)|(?P<afterwards>.+?),? from now on",
    re.IGNORECASE,
)
# “Always use blue from now on”
_SAID_TWICE = re.compile(
    r"^(?P<wish>(?:(?:i|we) )?always .+?),? (?:from now on|in (?:the )?future|going forward|from here on)$",
    re.IGNORECASE,
)
_AS_COLOUR = re.compile(
    r" (?:as|for) (?:(?:the|our|my|a) )?(?:(?:main|primary|brand) )?(?:background|colou?r|accent)s?$", re.IGNORECASE
)
_OURS = re.compile(
    r"(?P<who>my|our|the)(?: (?:brand|company|corporate|favou?rite|preferred|default|main|house))*",
    re.IGNORECASE,
)
_KINDS = r"(?:font|typeface|colou?rs?|palette|animations?|motion)"
_STATED = re.compile(rf"(?P<owner>(?:my|our)(?: \w+){{0,2}}?) {_KINDS}(?: are| is|:) (?P<value>.+)", re.IGNORECASE)
_LIKED = re.compile(
    r"(?P<owner>i|we) (?:(?:really|usually|generally|always) )*(?:like|love|prefer|enjoy) (?P<value>.+)",
    re.IGNORECASE,
)
_ALWAYS_USE = re.compile(
    rf"(?:(?P<owner>i|we) )?(?:always )?(?:use|want|take|have|go with|pick|prefer|make|keep|set|choose|let)(?: all)?(?: the| our| my)?(?: brand)?(?: {_KINDS})?(?: be| to)? (?P<value>.+)",
    re.IGNORECASE,
)
_FONT = re.compile(
    rf"(?:the )?(?:font |typeface )?(?P<font>{FONT})(?: (?:font|typeface))?(?: as (?:the |my |our )?(?:font|typeface))?(?: everywhere| in all scenes)?",
    re.IGNORECASE,
)
_MOVES = re.compile(
    rf"(?:the )?(?:(?:{MOVEMENT}|pace|speed) )?(?:to be |be )?(?:more )?(?P<how>{MOTION}|{_PACE})(?: {MOVEMENT})?",
    re.IGNORECASE,
)
_FORGET = re.compile(
    r"(?:you can |you may )?(?:forget|unlearn|stop remembering|delete|remove|drop)(?: about)? "
    r"(?:(?:the|my|our|your|that|this) )?(?:(?:what (?:i|we) (?:said|told you) about|(?:preference|memory|note|rule)s? (?:for|about|on))(?: the| our| my)? )?"
    r"(?:(?:saved|remembered|brand|company|preferred|default|favou?rite) )*(?P<what>font|typeface|colou?rs?|palette|motion|animations?|animation style|speed|pace|notes?)"
    r"(?P<noun>(?: preferences?| setting| rule)?)",
    re.IGNORECASE,
)
_KEYS = {"font": r"font|typeface", "colours": r"colou?rs?|palette", "motion": r"motion|animations?|animation style",
         "pace": r"speed|pace", "note": r"notes?"}  # fmt: skip
LONGEST = 200  # characters of what is kept in mind


def read_memory(clause: str, context: Context) -> Meaning | None:
    said, text = plain(clause).strip(), bare(clause)
    if re.fullmatch(r"(?:remember|note|keep in mind)(?: this| that)?", text, re.IGNORECASE):
        return say("What should I remember? For example: “remember that our font is Inter”.")
    if re.fullmatch(r"forget (?:everything|it all|all(?: preferences| of it)?)", text, re.IGNORECASE):
        return say("What should I forget: the font, the colours, the motion, the speed or a note?")
    return _forgotten(text, context) or _remembered(text, said)


def _forgotten(text: str, context: Context) -> Meaning | None:
    match = _FORGET.fullmatch(text)
    if match is None or (
        not re.match(r"(?:you \w+ )?(?:forget|unlearn|stop)", text, re.IGNORECASE) and not match["noun"]
    ):
        return None  # “remove the colours” is about the picture
    key = next(key for key, words in _KEYS.items() if re.fullmatch(words, match["what"], re.IGNORECASE))
    if not any(each.key == key for each in context.preferences):
        return say(f"Nothing is remembered for {key}. I changed nothing.")
    return do(call("forget", key=key))


def _remembered(text: str, said: str) -> Meaning | None:
    text = _SAID_TWICE.sub(r"\g<wish>", text)
    asked = _REMEMBER.fullmatch(text)
    always = _ALWAYS.fullmatch(asked["what"] if asked else text)
    words = next((each for each in always.groups() if each), "") if always else asked["what"] if asked else text
    if kept := _preference(words, known=bool(asked or always)):
        key, value, personal = kept
        return _keep(key, value, said, personal)
    if asked or (always and always["later"]):
        return _keep("note", words.strip(" ."), said, re.match(r"(?:i|my|me)\b", words, re.IGNORECASE) is not None)
    if always and always["always"] and re.match(r"always (?!use\b)", words, re.IGNORECASE):
        return _keep("note", words, said, personal=False)
    return None


def _preference(words: str, *, known: bool) -> tuple[str, str, bool] | None:
    """What is preferred: key, value in its standard form, and whether by the person alone."""
    for pattern in (_STATED, _LIKED, *((_ALWAYS_USE,) if known else ())):
        if (match := pattern.fullmatch(words)) and (found := _value(match["value"])):
            personal = re.match(r"(?:i|my)\b", match["owner"] or "", re.IGNORECASE) is not None
            of_taste = pattern is not _LIKED or known or found[0] in {"pace", "motion", "font"}
            return (*found, personal) if of_taste else None
    if known and (
        bare_colours := re.fullmatch(
            r"(?:our|my|the)(?: brand)? (?:colou?rs?|palette):? (?P<value>.+)", words, re.IGNORECASE
        )
    ):
        found = _value(bare_colours["value"])
        return (*found, words[:2].lower() == "my") if found else None
    return None


def _value(words: str) -> tuple[str, str] | None:
    text = words.strip(" .")
    if (font := _FONT.fullmatch(text)) and (name := find_font(font["font"])):
        return "font", name
    if moves := _MOVES.fullmatch(text):
        how = moves["how"].lower()
        motion, pace = find_motion(how), find_pace(how)
        return ("motion", motion) if motion else ("pace", pace) if pace else None
    text = _AS_COLOUR.sub("", text)
    if colours_only(text, moods=False) and (named := named_colours(text)):
        return "colours", ", ".join(full_hex(each.colour) for each in named)
    return None


def _keep(key: str, value: str, said: str, personal: bool) -> Meaning:
    if len(value) > LONGEST:
        return say(f"I can remember at most {LONGEST} characters at once.")
    note = key == "note"
    return do(call("remember", key=key, value=value, said=said.rstrip(" .!"), personal=personal), open_end=note)
