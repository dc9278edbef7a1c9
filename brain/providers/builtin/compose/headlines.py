"""Scenes of one line: titles, statements, logos, and words on a moving ground."""

import re

from brain.context import Context
from brain.language.words import quoted, shown
from brain.providers.builtin.compose.answers import (
    FILE,
    Compose,
    Content,
    is_generic,
    plain_rest,
    text_of,
    without_small_words,
)
from brain.providers.builtin.compose.pictures import brand_of, pictures_for, without_files
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

_DASH = re.compile(r"\s+[-–—|]\s+|:\s+")
_IN_A_STYLE = re.compile(r"^[\w -]{1,30}[- ]style(?: |$)", re.IGNORECASE)  # “news ticker style breaking news”
# “our webinar "Scaling Postgres" starting in 5 minutes”
_BEHIND_QUOTE = re.compile(
    r"\",? (?P<tagline>(?:starting|starts|on|from|live|today|tonight|tomorrow|coming)\b[^\"]+)$", re.IGNORECASE
)
# How it comes in is said by the motion of the video.
_MOVING_IN = re.compile(r",? with an? (?:\w+ ){0,2}(?:reveal|animation|entrance|fade|effect)$", re.IGNORECASE)
_HIGHLIGHT = re.compile(
    r",? (?:and |with )?(?:highlight(?:ing)?|emphasi[sz](?:e|ing)|accent(?:ing)? on)(?: on)? (?P<words>[^,]+)$",
    re.IGNORECASE,
)


def _title(slots: Slots, context: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    name = shown(slots.subject or _IN_A_STYLE.sub("", slots.before) or plain_rest(slots.behind))
    if slots.kind and slots.kind.word.lower() == "welcome" and not name and re.match(r"(?:to|back)\b", slots.behind):
        name = f"{capital(slots.kind.word)} {shown(slots.behind)}"
    title, tagline = texts.get("title") or name, texts.get("tagline")
    if text := texts.get("text"):
        title, tagline = (capital(title), tagline or text) if title and not is_generic(title) else (text, tagline)
    if not tagline and len(quoted(slots.behind)) == 1 and (when := _BEHIND_QUOTE.search(slots.behind)):
        tagline = capital(when["tagline"])
    if not tagline and (parts := _DASH.split(title, maxsplit=1))[1:] and not quoted(slots.said):
        title, tagline = parts
    if not tagline and slots.subject and not texts and "," in title:
        title, tagline = (part.strip() for part in title.split(",", 1))
    if not title and slots.kind and slots.kind.is_opening and context.title != "Untitled video":
        title = context.title
    if not title:
        return "What should it say? For example: add a title that says “Weather you can plan on”."
    return {"title": title, "tagline": tagline, "eyebrow": texts.get("eyebrow")}


def _kinetic(slots: Slots, _: Context) -> Content | str:
    words = text_of(slots) or slots.texts.get("title", "") or slots.before
    highlight = _HIGHLIGHT.search(words)
    text = shown(words[: highlight.start()] if highlight else words)
    if quotes := quoted(words):
        text = quotes[0]
    if not text:
        return "Which sentence should it be? For example: kinetic text: Plan less, live more."
    return {"text": text, "highlight": shown(highlight["words"]) if highlight else None}


def _logo(slots: Slots, context: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    image = FILE.search(slots.said)
    brand = texts.get("title") or texts.get("text") or shown(slots.subject)
    brand = shown(slots.before) if not brand or (image and image[0] in brand) else brand
    brand = brand or shown(without_small_words(plain_rest(slots.behind)))
    tagline = texts.get("tagline")
    if not tagline and "," in brand and not quoted(slots.said):
        brand, tagline = (part.strip() for part in brand.split(",", 1))
    brand = _MOVING_IN.sub("", without_files(brand))
    if not brand and context.title != "Untitled video":
        brand = context.title
    picture = next(iter(pictures_for("logo", slots, context)), None)
    brand = brand or (brand_of(picture) if picture else "")
    if not brand:
        return "Whose logo is it? For example: a logo reveal for Nimbus."
    return {"brand": capital(brand), "tagline": tagline, "image": picture}


def _ground(slots: Slots, context: Context) -> Content | str:
    """A moving ground bears words, or none at all when it is asked for as a scene of its own."""
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    title = texts.get("title") or texts.get("text") or shown(slots.subject)
    left = shown(without_small_words(plain_rest(slots.behind)))
    title = title or ("" if left.islower() else left)  # “or particles falling” is not to be read
    if not title and context.scenes and slots.kind and re.search("background|effect", slots.kind.word, re.IGNORECASE):
        kind = slots.kind.template
        return (
            f"I cannot put {'particles' if kind == 'particles' else 'a gradient'} behind a scene that is there, but make "
            f"a scene of it: add a {kind} scene with the words Hello."
        )
    return {"title": title, "tagline": texts.get("tagline")}


HEADLINES: dict[str, Compose] = {
    "title": _title, "kinetic": _kinetic, "logo": _logo, "particles": _ground, "gradient": _ground,
}  # fmt: skip
