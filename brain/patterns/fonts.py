"""“Use Playfair”, “change the font of scene 2 to Sora”: the typeface of built-in scenes."""

import re

from brain.context import Context
from brain.errors import listed
from brain.language.styles import CERTAIN_FONT, FONT, find_font
from brain.language.words import bare, unquoted
from brain.patterns.hand_written import in_font
from brain.patterns.meaning import Meaning, say
from brain.patterns.scenes_edited import SCOPE, edits_in_scope, setting
from brain.providers.builtin.catalogue.common import FONTS

_FACE = r"(?:font|typeface|typography|font family|type ?face)"
_USE = r"(?:use|switch to|try|go with|change to|set it in|set it to|put it in|i want|take|let's use|apply|pick)"
_TYPE = r"(?:(?:the |its )?(?:titles?|headlines?|headings?|texts?|type|words|letters|everything))"
# Typefaces that people know by name and that are not here.
_ELSEWHERE = (
    "Arial", "Avenir", "Bebas Neue", "Bodoni", "Calibri", "Comic Sans", "Courier(?: New)?", "DM Sans", "Figtree", "Futura", "Garamond", "Geist",
    "Georgia", "Gotham", "Helvetica(?: Neue)?", "IBM Plex(?: Sans| Mono)?", "Lato", "Manrope", "Merriweather", "Montserrat", "Noto Sans", "Nunito(?: Sans)?",
    "Open Sans", "Oswald", "Outfit", "Poppins", "Proxima Nova", "Quicksand", "Raleway", "Roboto(?: Mono| Slab)?", "Rubik", "SF Pro", "Source Sans(?: Pro)?",
    "Times(?: New Roman)?", "Ubuntu", "Verdana", "Work Sans",
)  # fmt: skip
_KNOWN = [
    rf"{_USE} (?:the )?(?:(?:font|typeface) )?(?P<font>{CERTAIN_FONT})(?: as (?:the |a )?{_FACE}| font| typeface)?{SCOPE}",
    rf"{_USE} (?:an? |the )?(?P<font>{FONT}) {_FACE}{SCOPE}",
    rf"(?:make|set|put|change|turn|have) {_TYPE}{SCOPE} (?:in|to|into|use) (?P<font>{CERTAIN_FONT})",
    rf"(?:set|put) (?P<ref>.+?) in (?P<font>{CERTAIN_FONT})",
    rf"(?:the )?(?P<font>{CERTAIN_FONT})(?: font| typeface){SCOPE}",
]
_ANY = [
    rf"(?:make|set|change|switch|turn|update) (?:the |its )?{_FACE} (?P<font>[\w' \"-]{{2,40}})",
    rf"(?:make|set|change|switch|turn|update) (?:the |its )?{_FACE}{SCOPE}(?: to| be| into|:) (?P<font>[\w' \"-]{{2,40}})",
    rf"(?:change|set|switch|update) (?P<ref>.+?)(?:'s)? {_FACE} (?:to|into) (?P<font>[\w' \"-]{{2,40}})",
    rf"(?:the )?{_FACE}{SCOPE} (?:should|must) be (?P<font>[\w' \"-]{{2,40}})",
    rf"(?:the )?{_FACE}: ?(?P<font>[\w' \"-]{{2,40}})",
    rf"{_USE} (?P<font>(?:{'|'.join(_ELSEWHERE)})){SCOPE}",
    rf"(?:set|put) (?P<ref>.+?) in (?P<font>(?:{'|'.join(_ELSEWHERE)}))",
]
_KNOWN_RES = [re.compile(pattern, re.IGNORECASE) for pattern in _KNOWN]
_ANY_RES = [re.compile(pattern, re.IGNORECASE) for pattern in _ANY]
# Words that may stand behind “the font to …” and name no typeface: sizes, colours, and other wishes.
_NO_NAME = re.compile(
    r"\b(?:big|bigger|large|larger|small|smaller|size|bold|bolder|italic|light|lighter|thin|else|other|another|different|"
    r"something|nicer|better|color|colour|a|an|more|less|and)\b",
    re.IGNORECASE,
)


def read_font(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for pattern in (*_KNOWN_RES, *_ANY_RES):
        if (match := pattern.fullmatch(text)) and (font := find_font(unquoted(match["font"]))):
            return edits_in_scope(match.groupdict(), setting("font", font), context, transform=in_font(font), wide=True)
    return _unknown(text)


def _unknown(text: str) -> Meaning | None:
    for pattern in _ANY_RES:
        match = pattern.fullmatch(text)
        if match and (name := unquoted(match["font"])) and name[:1].isupper() and not _NO_NAME.search(name):
            return say(f"There is no font “{name}” here. There are {listed(list(FONTS))}. I changed nothing.")
    return None
