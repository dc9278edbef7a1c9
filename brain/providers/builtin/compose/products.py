"""Scenes that show a product: its features, the thing itself on a screen, and its code."""

import re

from brain.context import Context
from brain.language.words import quoted, shown
from brain.providers.builtin.compose.answers import FILE, URL, Compose, Content, text_of, without_small_words
from brain.providers.builtin.compose.pictures import brand_of, pictures_for
from brain.providers.builtin.icons import icon_for
from brain.providers.builtin.rows import capital, pair_of, rows_of
from brain.providers.builtin.slot_words import name_in
from brain.providers.builtin.slots import FENCE, Slots

_DEVICES = {
    "laptop": r"laptop|macbook|notebook|desktop|computer",
    "browser": r"browser|website|web ?site|web page|web app",
    "phone": r"phone|mobile|app|iphone|tablet|android",
}
_ON = re.compile(r"\s*\b(?:on|in|inside|running on)\s*(?:(?:an?|the|my|our|its)\s*)?$", re.IGNORECASE)
_OURS = re.compile(r"^(?:my|our|the|an?|this|your)\s+", re.IGNORECASE)
_NOTHING = re.compile(r"(?:mock-?up|app|product|website|screen|phone|laptop|browser|dashboard)?", re.IGNORECASE)
_NAME_OF_FILE = re.compile(r"\b(?:in|from|file|called|named)\s+(?P<file>[\w./-]+\.[a-z]{1,5})\b", re.IGNORECASE)
# “A terminal typing npm install and then npm start”: what is done with the code, and where a command ends.
_TYPED = re.compile(
    r"^(?:that )?(?:typing|types|running|runs|executing|executes|entering)(?: (?:the )?(?:commands?|code))?:?\s+(?=\S)",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(r"(?:that|which|to|for) [a-z]+", re.IGNORECASE)
_LIKE_CODE = re.compile(r"[(){}\[\];=<>/$@_|`\"]|\b(?:npm|npx|pip|git|docker|cargo|brew|apt|go|yarn|curl) [a-z]")
_COMMAND_LINE = re.compile(r"terminal|command", re.IGNORECASE)
_NEXT = re.compile(r",?\s+(?:and\s+)?then\s+", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:features|capabilities|services|grid)\b", re.IGNORECASE)


def _features(slots: Slots, _: Context) -> Content | str:
    subject = slots.subject
    rows = rows_of(slots.texts.get("text", ""))
    if not rows and len(rows_of(subject)) > 1:
        rows, subject = rows_of(subject), ""
    if not rows:
        rows = quoted(slots.said)
    if not rows:
        return "Which features? For example: a feature grid: Fast – no waiting, Private – no tracking, Open – yours."
    assert slots.kind is not None
    word = re.sub(
        r"\s*(?:grid|with icons|section|cards?|slide|scene|screen|page).*$", "", slots.kind.word, flags=re.IGNORECASE
    )
    heading = shown(slots.texts.get("title", "")) or subject or (word if _COUNTED.search(word) else "Features")
    return {"rows": feature_rows(rows), "title": capital(heading)}


def feature_rows(rows: list[str]) -> list[dict[str, str]]:
    """Each with an icon that no other of them has."""
    made: list[dict[str, str]] = []
    for row in rows:
        title, text = pair_of(row)
        icon = icon_for(row, taken={each["icon"] for each in made})
        made.append({"title": capital(title), **({"text": capital(text)} if text else {}), "icon": icon})
    return made


def _device(slots: Slots, context: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    image = FILE.search(slots.said)
    thing = shown(_ON.sub("", slots.before)) or slots.subject or shown(without_small_words(slots.behind))
    thing = thing.replace(image[0], "").strip(" ,") if image else thing
    address = URL.search(thing)
    thing = _ON.sub("", thing[: address.start()] if address else thing).strip(" ,")
    named = "" if _NOTHING.fullmatch(_OURS.sub("", thing)) else thing
    title = texts.get("title") or texts.get("text") or (capital(name_in(named)) if named else "")
    if not title and context.title != "Untitled video":
        title = context.title
    title = title or (f"The {thing}" if thing else "") or (address["url"] if address else "")
    picture = next(iter(pictures_for("device", slots, context)), None)
    title = title or (capital(brand_of(picture)) or "Take a look" if picture else "")
    if not title:
        return "What is the product? For example: show the Nimbus app on a phone, with the tagline Weather in a glance."
    assert slots.kind is not None
    device = next(
        name for name, words in _DEVICES.items() if re.search(words, f"{slots.kind.word} phone", re.IGNORECASE)
    )
    return {
        "title": title, "tagline": texts.get("tagline"), "device": device, "image": picture,
        "url": texts.get("url") or (address["url"] if address else None),
    }  # fmt: skip


def _code(slots: Slots, _: Context) -> Content | str:
    text = slots.texts.get("text", "") or text_of(slots)
    fence = FENCE.search(text)
    code = (
        (fence["code"] or fence["inline"]) if fence else shown(text.replace(" / ", "\n") if "\n" not in text else text)
    )
    if not slots.texts.get("text") and _DESCRIBES.match(slots.behind) and not _LIKE_CODE.search(code):
        return "I write no programs. Paste the code that should be seen, for example: a code scene: npm install nimbus."
    file = _NAME_OF_FILE.search(f"{slots.before} {slots.behind}" if slots.texts.get("text") else "")
    if not code.strip():
        return "Which code? For example: a code scene: npm install nimbus."
    if not fence:
        code = _TYPED.sub("", code)
        if slots.kind and _COMMAND_LINE.match(slots.kind.word):
            code = _NEXT.sub("\n", code)
    return {
        "code": code.strip("\n"),
        "title": shown(slots.texts.get("title", "")),
        "file": file["file"] if file else None,
    }


PRODUCTS: dict[str, Compose] = {"features": _features, "device": _device, "code": _code}
