"""The words for a look that are no colours: how things move, how fast, and the typeface."""

import re
from functools import lru_cache

FONTS = {
    "Inter": r"inter|sans|sans[- ]serif|grotesque|neutral",
    "Space Grotesk": r"space grotesk|techno?|technical|futuristic|mono(?:space)?",
    "Sora": r"sora|geometric|rounded",
    "Bricolage Grotesque": r"bricolage(?: grotesque)?|quirky|friendly|handmade|funky",
    "Playfair Display": r"playfair(?: display)?|serif|classic|elegant|luxur(?:y|ious)|fashion",
    "Fraunces": r"fraunces|soft serif|warm serif|vintage|retro|old[- ]style|old[- ]fashioned",
    "DM Serif Display": r"dm serif(?: display)?|bold serif|editorial|newspaper|magazine",
    "Lora": r"lora|book(?:ish)?|literary",
}
MOTIONS = {
    "calm": r"calm(?:ly|er)?|quiet|gentl[ey]|relax(?:ed|ing)|peaceful|serene|subtle|still|meditative|understated|sober",
    "energetic": r"energetic|energy|dynamic|punchy|snappy|lively|powerful|exciting|sporty|high[- ]energy|bold|hype|intense|upbeat|action[- ]packed",
    "elegant": r"elegant(?:ly)?|smooth(?:ly)?|refined|luxur(?:y|ious)|graceful|sophisticated|premium|stylish|cinematic|classy|exclusive|noble|editorial",
    "playful": r"playful(?:ly)?|fun(?:ny)?|bouncy|cheerful|childlike|quirky|silly|happy|cute|whimsical|cartoonish",
}
PACES = {
    0.7: r"slow(?:ly|er)?|slow animations?|leisurely|unhurried",
    1.0: r"normal(?: speed| pace)?|medium(?: pace)?",
    1.4: r"fast(?:er)?|quick(?:er|ly)?|rapid|fast[- ]paced|speedy|snappy|fast animations?",
}
_FILLERS = (
    r"an?|the|in|with|and|very|really|quite|more|style|styled|font|fonts|typeface|type|typography|letters|lettering|"
    r"motion|movement|animations?|animated|pace|paced|speed|look|feel|feeling|mood|tone|vibe|use|using|keep|make|it|"
    r"please|modern|set|display|headings?"
)
_ABOUT_LOOKS = re.compile(
    r"\b(?:font|typeface|serif|sans|style|styled|motion|movement|animations?|pace|paced|look|feel|mood|vibe|tone)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in MOTIONS.items()), re.IGNORECASE
)  # fmt: skip


def find_motion(words: str) -> str | None:
    """The motion style that these words ask for: one of the catalogue's."""
    found = _MOVES.search(words)
    return found.lastgroup if found else None


def only_moves(words: str) -> bool:
    """Whether these words name a motion style and nothing else: “calm”, “calm, elegant”."""
    return bool(find_motion(words)) and not re.search(r"\w", _MOVES.sub("", words))


def find_font(words: str) -> str | None:
    """The heading's typeface that these words ask for: its own name counts before what it is like."""
    for font in FONTS:
        if re.search(rf"\b{re.escape(font)}\b", words, re.IGNORECASE):
            return font
    found = [
        (match.start(), -match.end(), font)
        for font, like in FONTS.items()
        if (match := re.search(rf"\b(?:{like})\b", words, re.IGNORECASE))
    ]
    return min(found)[2] if found else None


def find_pace(words: str) -> float | None:
    """How fast the entrances are; 1 is normal. Also a plain number such as 0.8."""
    if re.fullmatch(r"\d(?:\.\d+)?", words.strip()):
        return min(4.0, max(0.25, float(words)))
    return next((pace for pace, like in PACES.items() if re.search(rf"\b(?:{like})\b", words, re.IGNORECASE)), None)


@lru_cache(maxsize=4096)
def style_only(words: str) -> bool:
    """Whether these words say how things look and move, and nothing else: “in an elegant serif font”."""
    if not (find_motion(words) or find_font(words) or find_pace(words)):
        return False
    known = "|".join([*FONTS.values(), *MOTIONS.values(), *PACES.values()])
    rest = re.sub(rf"\b(?:{known}|{_FILLERS})\b", " ", words, flags=re.IGNORECASE)
    return not re.search(r"\w", rest)


def says_looks(words: str) -> bool:
    """Whether a word such as “font” or “motion” makes it plain that looks are meant."""
    return _ABOUT_LOOKS.search(words) is not None
