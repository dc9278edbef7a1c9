"""Which kind of scene a section of a video asks for, by the word that begins it."""

from brain.language.words import mask_quotes
from brain.providers.builtin.kinds import Kind, find_kind


def kind_of_section(section: str) -> Kind | None:
    """The kind of scene that begins a section; None when it only says something."""
    kind = find_kind(mask_quotes(section.split(":", 1)[0]))
    if kind is None or kind.generic:
        return None
    lead = section[: kind.start].strip()
    return kind if len(lead.split()) <= 4 else None
