"""A prompt that names no kind of scene and changes nothing: words to show, or nonsense?"""

import re

from brain.context import Context
from brain.language.moods import is_wish
from brain.language.words import mask_quotes, plain, quoted
from brain.patterns.meaning import Meaning, say
from brain.providers.builtin.command_words import COMMANDS
from brain.providers.builtin.headed import headed_rows
from brain.providers.builtin.intents import read_add
from brain.providers.builtin.lines import one_line
from brain.providers.builtin.rows import capital

LONGEST = 300  # characters
# Somebody speaks of the video or of themselves; nobody wants to see these words in it.
_ABOUT = re.compile(
    r"^(?:(?:well|so|but|and|no|yes|ok(?:ay)?|hmm+|sorry|thanks?|thank you|great|nice)\b[\s,.!]*)*(?:i|i'm|i'd|i've|i'll|my (?:boss|client|team)|"
    r"it|it's|that|that's|this|these|those|there|they|somehow|maybe|perhaps|actually|thanks?|thank you)\b|"
    r"\b(?:scenes?|slides?|clips?|(?:could|can|would) you|the (?:video|intro|outro|title|tagline|headline|text|list|chart|counter|quote|closing|background|colou?rs?|font|"
    r"animations?|button))\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:we|is|are|was|should|must|now|not|got|have|has|too|wrong|stays?|go|goes|rest)\b", re.IGNORECASE
)
_EXPLAINS = re.compile(r"^(?:please )?(?:explain(?:ing)?|describe|present|here (?:is|are)|these are)\s+", re.IGNORECASE)
_WHICH = re.compile(r"(?:what|how|why|where|when|who)\b", re.IGNORECASE)
_OF_LOOKS = re.compile(
    r"\b(?:colou?rs?|fonts?|style|format|size|length|duration|motion|look|mood|palette)\b", re.IGNORECASE
)
_SAYS = re.compile(r"(?:\w+ ){1,4}?(?:(?:that|which|who) (?:says?|reads?)|saying)\b")
_ARTICLE = re.compile(r"(?:an?|my|our|some|one) [a-z0-9]|(?:first|then|next|finally),? (?:an?|the|show|add)\b")
_SEAM = re.compile(r"(: |,(?!\d)| - )")
# Words of somebody who describes a scene: nobody wants to read them in it.
_ASKS_FOR_MORE = re.compile(
    r"\b(?:\d+ ?(?:s|secs?|seconds?)|16:9|9:16|1:1|please|pls|need|want|effects?|captions?|screenshots?|animated|subtitles?|opener|"
    r"with (?:a |some )?(?:confetti|music|ticker|logo|pictures?|photos?)|style|listing|demo|quiz)\b",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"“](.+?)[\"”]\s*[-–—]\s*(.+)")
_KEYBOARD = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|yxcv|jkl[öä;]", re.IGNORECASE)


def read_fresh(prompt: str, context: Context) -> Meaning | None:
    """A title scene with these words; None when they are a command, or no words at all.

    Where there are scenes already the words may be about them: then it is asked.
    """
    text = plain(one_line(prompt)).strip(" .")
    if is_headed(text):
        if context.scenes:  # the rows may be wishes about them
            return say(f"Shall I add a list of this? Then say “add a list of {_safe(text)}”. I changed nothing.")
        return read_add(f"add {_EXPLAINS.sub('', text)}", context)
    if len(text) > LONGEST or not _is_worth_showing(text) or not is_wish(text) or _ABOUT.search(mask_quotes(text)):
        return None
    if context.scenes and not _in_quotes(text):
        if _TELLS.search(mask_quotes(text)):
            return None  # “we now have 15,500 customers, not 12,000” is about what is there
        words = text.replace('"', "”")
        return say(
            f"Shall I add a scene that says “{words}”? Then say “add a title that says {words}”. I changed nothing."
        )
    if by := _QUOTE.fullmatch(text):
        return read_add(f'a quote "{_safe(by[1])}" by {by[2]}', context)
    words = quoted(text)[0] if len(quoted(text)) == 1 and len(quoted(text)[0]) + 2 == len(text) else text
    if '"' in words.replace("“", '"').replace("”", '"') or _ASKS_FOR_MORE.search(words):
        return None  # only a part of it is to be read
    parts = _SEAM.split(words, maxsplit=1)
    title, tagline = parts[0], parts[2] if len(parts) > 1 else ""
    title = capital(title) if len(parts) > 1 and parts[1].startswith(":") else title
    request = f'a title with the headline "{_safe(title)}"'
    if tagline.strip():
        request += f' with the tagline "{_safe(tagline)}"'
    return read_add(request, context)


def is_headed(text: str) -> bool:
    """“Our values: trust, courage, care”: nothing but a heading and its rows, and the heading is no wish."""
    found = headed_rows(one_line(text))
    asks = _WHICH.match(text) is not None and "?" not in mask_quotes(text)  # “What it can do: fly, swim, dive”
    if found is None or not (is_wish(text) or asks):
        return False
    words = _EXPLAINS.sub("", found[0]).lower().split()
    return not {*words[:2]} & COMMANDS and not _ABOUT.search(found[0]) and not _OF_LOOKS.search(found[0])


def _is_worth_showing(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", text)
    if not 1 <= len(words) <= 24 or not 4 <= len(text) <= 200:
        return False
    if (_ARTICLE.match(text) and len(words) > 2) or _SAYS.match(text):
        return False  # “a map of Berlin” asks for a scene that there is not
    letter = next((each for each in text if each.isalpha()), "")
    named = len(words) > 1 and any(word[0].isupper() for word in words)
    if not (
        letter.isupper() or letter.lower() == letter.upper() or text[0] in '"“#' or named or "," in text or ": " in text
    ):
        return False  # “explode the moon” is a wish, “Nimbus” and “weather, planned” are words
    if (words[0].lower() in COMMANDS and ": " not in text) or _KEYBOARD.search(text):
        return False
    if len({word.lower() for word in words}) < max(1, len(words) * 0.6):
        return False  # the same word again and again
    if len(words) == 1:
        return (text[0].lower() == text[0].upper() or text[0].isupper()) and _is_word(words[0])
    return sum(_is_word(word) for word in words) >= len(words) * 0.75


def _in_quotes(text: str) -> bool:
    """“Hello” in quotes, or a quote with the name of who said it, is a text and nothing else."""
    return bool(_QUOTE.fullmatch(text)) or (len(quoted(text)) == 1 and len(quoted(text)[0]) + 2 == len(text))


def _is_word(word: str) -> bool:
    """Can it be spoken? Random letters rarely can. Scripts without vowel letters are taken as they are."""
    if not word.isascii():
        return True
    vowels = len(re.findall(r"[aeiouy]", word, re.IGNORECASE))
    return 0.15 <= vowels / len(word) <= 0.85 and re.search(r"[bcdfghjklmnpqrstvwxz]{6}", word, re.IGNORECASE) is None


def _safe(text: str) -> str:
    return text.strip(" ,.").replace('"', "”")
