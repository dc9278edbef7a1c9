"""What a piece of code says, letter by letter, with the bytes that each letter stands in; and the way back."""

import html
import json
import re
from dataclasses import dataclass

from tree_sitter import Node

from brain.tsx.reading import text

GAP = "\ufffc"  # stands for a value that is only known when the scene runs
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a text and its place in the code."""

    sign: str
    start: int
    end: int


def letters_of(nodes: list[Node], *, folded: bool) -> tuple[Letter, ...]:
    """The letters of fragments that follow each other; `folded` makes one space of any white space, as JSX does."""
    letters = [letter for node in nodes for letter in _letters(node)]
    if not folded:
        return tuple(letters)
    kept: list[Letter] = []
    for letter in letters:
        if not letter.sign.isspace():
            kept.append(letter)
        elif kept and kept[-1].sign == " ":
            kept[-1] = Letter(" ", kept[-1].start, letter.end)
        else:
            kept.append(Letter(" ", letter.start, letter.end))
    return tuple(kept)


def _letters(node: Node) -> list[Letter]:
    if node.type == "html_character_reference":
        return [Letter(html.unescape(text(node)), node.start_byte, node.end_byte)]
    if node.type == "escape_sequence":
        return [Letter(_unescaped(text(node)), node.start_byte, node.end_byte)]
    if node.type == "template_substitution":
        return [Letter(GAP, node.start_byte, node.end_byte)]
    found, at = [], node.start_byte
    for sign in text(node):
        found.append(Letter(sign, at, at + len(sign.encode())))
        at += len(sign.encode())
    return found


def _unescaped(escape: str) -> str:
    if code := re.fullmatch(r"\\(?:x|u\{?)([0-9a-fA-F]+)\}?", escape):
        return chr(int(code[1], 16))
    return _ESCAPES.get(escape[1:], escape[1:])


def in_text(words: str, *, whole: bool) -> str:
    """The words as JSX text: plain when they can be, else as a string or with character references."""
    if not re.search(r"[<>{}&]", words):
        return words
    if whole:
        return "{" + json.dumps(words, ensure_ascii=False) + "}"
    return re.sub(r"[<>{}&]", lambda sign: f"&#{ord(sign[0])};", words)


def in_attribute(words: str) -> str:
    return html.escape(words, quote=True)


def in_string(words: str, quote: str) -> str:
    """The words inside of a string literal or a template with that quotation mark."""
    escaped = words.replace("\\", "\\\\").replace(quote, f"\\{quote}").replace("\n", "\\n")
    return escaped.replace("${", "\\${") if quote == "`" else escaped
