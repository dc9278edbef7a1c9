"""A prompt that names no kind of scene and changes nothing: words to show, or nonsense?"""

import re

from brain.context import Context
from brain.language.words import quoted
from brain.patterns.meaning import Meaning
from brain.providers.builtin.intents import read_add

_COMMANDS = {
    "add", "adjust", "align", "animate", "apply", "begin", "blur", "book", "bounce", "bring", "buy",
    "calculate", "call", "center", "centre", "change", "clear", "close", "combine", "convert", "crop", "cut",
    "decrease", "delete", "do", "don't", "dont", "download", "draw", "edit", "end", "explain", "explode",
    "export", "extend", "fade", "find", "fix", "flip", "give", "go", "highlight", "improve", "increase",
    "insert", "keep", "kill", "lengthen", "let", "lower", "make", "merge", "move", "never", "not", "open",
    "order", "paint", "pause", "play", "put", "raise", "redo", "reduce", "remove", "rename", "render",
    "replace", "reset", "resize", "restore", "revert", "rotate", "save", "scale", "search", "send", "set",
    "shake", "shorten", "sing", "slide", "slow", "solve", "speed", "spin", "split", "start", "stop", "swap",
    "switch", "tell", "translate", "trim", "try", "turn", "undo", "update", "upload", "use", "wipe", "write",
    "zoom",
}  # fmt: skip
_QUOTE = re.compile(r"[\"“](.+?)[\"”]\s*[-–—]\s*(.+)")
_KEYBOARD = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|yxcv|jkl[öä;]", re.IGNORECASE)


def read_fresh(prompt: str, context: Context) -> Meaning | None:
    """A title scene with these words; None when they are a command, or no words at all."""
    text = " ".join(prompt.split()).strip(" .")
    if not _is_worth_showing(text):
        return None
    if said := _QUOTE.fullmatch(text):
        return read_add(f'a quote "{_safe(said[1])}" by {said[2]}', context)
    words = quoted(text)[0] if len(quoted(text)) == 1 and len(quoted(text)[0]) + 2 == len(text) else text
    title, separator, tagline = words.partition(",") if "," in words else words.partition(" - ")
    request = f'a title with the headline "{_safe(title)}"'
    if separator and tagline.strip():
        request += f' with the tagline "{_safe(tagline)}"'
    return read_add(request, context)


def _is_worth_showing(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", text)
    if not 1 <= len(words) <= 24 or not 4 <= len(text) <= 200:
        return False
    if not (text[0].isupper() or text[0] in '"“#' or "," in text):
        return False  # “explode the moon” is a wish, “Nimbus” and “weather, planned” are words
    if words[0].lower() in _COMMANDS or _KEYBOARD.search(text):
        return False
    if len({word.lower() for word in words}) < max(1, len(words) * 0.6):
        return False  # the same word again and again
    if len(words) == 1:
        return text[0].isupper() and _is_word(words[0])
    return sum(_is_word(word) for word in words) >= len(words) * 0.75


def _is_word(word: str) -> bool:
    """Can it be spoken? Random letters rarely can. Scripts without vowel letters are taken as they are."""
    if not word.isascii():
        return True
    vowels = len(re.findall(r"[aeiouy]", word, re.IGNORECASE))
    return 0.15 <= vowels / len(word) <= 0.85 and re.search(r"[bcdfghjklmnpqrstvwxz]{6}", word, re.IGNORECASE) is None


def _safe(text: str) -> str:
    return text.strip(" ,.").replace('"', "”")
