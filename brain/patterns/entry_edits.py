"""How the entries of a built-in scene become others."""

import re
from typing import Any

from brain.language.amounts import find_amounts
from brain.language.words import shown
from brain.patterns.entry_found import Found
from brain.patterns.entry_kinds import Entries
from brain.patterns.entry_words import amount, is_when, new_entry
from brain.patterns.meaning import Rewrite


def changed(entry: Found, words: str, *, column: str, renames: bool) -> Rewrite:
    """Another text for one entry; for its `column`, else for the one that the words suit."""
    new = shown(words)

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        rows = list(content[entry.entries.field])
        before = rows[entry.index]
        rows[entry.index] = (
            new if isinstance(before, str) else {**before, **_columns(entry, before, new, column, renames)}
        )
        return {entry.entries.field: rows}

    return rewrite


def added(entries: Entries, words: str) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        new = (
            split_items(shown(words))
            if not entries.keys
            else [new_entry(entries, each) for each in _each(entries, words)]
        )
        return {entries.field: [*(content.get(entries.field) or []), *new]}

    return rewrite


def _each(entries: Entries, words: str) -> list[str]:
    """“Q3: 31 and Q4: 48” are two entries: each part has its own number."""
    parts = re.split(r"\s*(?:[,;](?!\d)\s*(?:and )?|\band\b|&)\s*", shown(words))
    of_numbers = entries.template in {"chart", "line", "pie", "stats", "timeline", "pricing"}
    return parts if of_numbers and len(parts) > 1 and all(re.search(r"\w.*\d", part) for part in parts) else [words]


def removed(entry: Found, words: str | None = None) -> Rewrite:
    """Without the entry; with `words`, without that line of a plan."""

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        rows = list(content[entry.entries.field])
        if words is None:
            del rows[entry.index]
            return {entry.entries.field: rows}
        lines = (rows[entry.index].get("items") or "").split("|")
        kept = [line for line in lines if line.casefold() != shown(words).casefold()]
        if len(kept) == len(lines):
            raise ValueError(f"The plan has no line “{shown(words)}”.")
        rows[entry.index] = {**rows[entry.index], "items": "|".join(kept)}
        return {entry.entries.field: rows}

    return rewrite


def split_items(text: str) -> list[str]:
    """The entries of “fast, private and open”, as rows: each begins with a capital."""
    parts = (
        re.split(r"\s*;\s*|\s*\n\s*", text)
        if ";" in text or "\n" in text
        else re.split(r"\s*,\s*(?:and\s+|&\s*)?", text)
    )
    if len(parts) == 1 or (parts and re.fullmatch(r"\S+ (?:and|&) \S+", parts[-1])):
        parts[-1:] = re.split(r"\s+(?:and|&)\s+", parts[-1])
    rows = (shown(part).strip(" .,;") for part in parts)
    return [row[0].upper() + row[1:] for row in rows if row]


def _columns(entry: Found, before: dict[str, Any], new: str, column: str, renames: bool) -> dict[str, Any]:
    if column == "items":
        return {"items": "|".join([*filter(None, (before.get("items") or "").split("|")), new])}
    if column == "price" and re.match(r"[$€£¥]", before.get("price") or "") and new[:1].isdigit():
        return {"price": f"{before['price'][0]}{new}"}
    if column:
        return {column: amount(new) if entry.entries.field == "points" and column == "value" else new}
    has_amount = bool(find_amounts(new)) and re.fullmatch(r"\W*\d[\d.,]*\s?\S{0,3}(?:\s.{0,12})?", new) is not None
    match entry.entries.template:
        case "pricing":
            price = (
                f"{before['price'][0]}{new}"
                if re.match(r"[$€£¥]", before.get("price") or "") and new[:1].isdigit()
                else new
            )
            return {"price": price} if not renames and (has_amount or new.casefold() == "free") else {"name": new}
        case "timeline":
            return {"when": new} if is_when(new) else {"what": new}
        case "stats":
            return {"value": new} if has_amount and not renames else {"label": new}
        case "chart" | "line" | "pie":
            return {"value": amount(new)} if has_amount and not renames else {"label": new}
        case "team" | "features" if not renames and (", " in new or " – " in new):
            return new_entry(entry.entries, new)
        case _:
            return {entry.matched or entry.entries.keys[0]: new}
