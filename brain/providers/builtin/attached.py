"""Pictures that a prompt points at: “these”, “this screenshot” become the names of what was sent with it."""

import re

from brain.context import Context
from brain.language.words import mask_quotes
from brain.providers.builtin.compose.answers import FILE

_NOUN = r"(?:pictures?|photos?|photographs?|images?|screenshots?|screens?|shots?|files?|graphics?|logos?|uploads?|attachments?)"
_NAMED = re.compile(
    rf"\b(?P<what>(?:this|these|those|that|the attached|my attached|the uploaded)(?: \w+)? {_NOUN})\b", re.IGNORECASE
)
# Alone only behind a word that takes a picture, and in front of nothing that it belongs to: “this scene”.
_PLACED = re.compile(
    r"\b(?:use|put|add|show|take|place|display) (?P<what>this|these|it|them)(?= (?:as|on|inside|in an?)\b)",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:show|add|with|from|of) (?P<what>this|these)(?=[.!]?$)", re.IGNORECASE)
_IS_LOGO = re.compile(r"(?:this|that|it|here)(?: is|'s) (?:our|my|the)(?: new)? logo[.!]?$", re.IGNORECASE)
_FILES = rf"(?P<files>{FILE.pattern}(?:(?:, | and ){FILE.pattern})*)"
_AS_LOGO = re.compile(
    rf"(?:please )?(?:use|take|set|make|add|show|put) {_FILES} as (?:the|my|our|an?|its|your) (?:new )?logo\b(?P<rest>.*)",
    re.IGNORECASE,
)
_AS_ANOTHER = re.compile(
    rf"(?:please )?(?:use|take|make|add|show|put) {_FILES} (?:as|in|into) (?P<kind>(?:an? )?(?:\w+ )?(?:showcase|slide ?show|gallery|portfolio)\b.*)",
    re.IGNORECASE,
)
_ON_DEVICE = re.compile(
    rf"(?:please )?(?:put|place|display|use|add|see) {_FILES} (?=(?:in|inside|on) an? )", re.IGNORECASE
)
_ONLY_SHOWN = re.compile(
    rf"(?:please )?(?:add|show|insert|put|display|place|include|make|create|use)(?: (?:me|us|in|a|new|scene|with|of|showing|that|shows))*"
    rf" {_FILES}[.!]?",
    re.IGNORECASE,
)


def with_names(prompt: str, context: Context) -> str:
    """The prompt as somebody writes it who names files; the same prompt when it points at none."""
    names = " and ".join(context.attached)
    if not names:
        return prompt
    for pattern in (_NAMED, _PLACED, _LAST):
        for pointed in reversed(list(pattern.finditer(mask_quotes(prompt)))):
            prompt = prompt[: pointed.start("what")] + names + prompt[pointed.end("what") :]
    if _IS_LOGO.match(prompt):
        prompt = f"add a logo reveal with {names}"
    return _reordered(prompt.strip())


def _reordered(prompt: str) -> str:
    if wish := _AS_LOGO.fullmatch(prompt):
        return f"add a logo reveal{wish['rest']} with {wish['files']}"
    if wish := _AS_ANOTHER.fullmatch(prompt):
        return f"add {wish['kind']} of {wish['files']}"
    if wish := _ON_DEVICE.match(prompt):
        return f"show {wish['files']} {prompt[wish.end() :]}"
    if wish := _ONLY_SHOWN.fullmatch(prompt):
        return f"add a showcase of {wish['files']}"
    return prompt
