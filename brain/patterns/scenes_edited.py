"""The same edit for every scene that a phrase means."""

import re

from brain.context import Context
from brain.language.references import Meant, Unclear, find_reference
from brain.patterns.meaning import Edit, Meaning, Rewrite, Transform, say

_WHOLE = re.compile(
    r"(?:the |this |my )?(?:whole |entire )?(?:video|film|movie|project)|everywhere|throughout|all over|all of it|"
    r"across the (?:video|board)|the (?:whole|entire) thing",
    re.IGNORECASE,
)
# Behind an edit: “in scene 2”, “everywhere”.
SCOPE = r"(?:,? (?:(?:of|in|on|for|across) (?P<ref>.+?)|(?P<everywhere>everywhere|throughout(?: the video)?)))?"


def is_everywhere(phrase: str) -> bool:
    return _WHOLE.fullmatch(phrase) is not None


def edits_of(phrase: str, rewrite: Rewrite, context: Context, transform: Transform | None = None) -> Meaning | None:
    """None when the phrase is not about scenes."""
    match find_reference("all scenes" if _WHOLE.fullmatch(phrase) else phrase, context):
        case Meant(scenes):
            return Meaning(edits=tuple(Edit(scene, rewrite, transform) for scene in scenes))
        case Unclear(question):
            return say(question)
    return None


def edits_in_scope(
    said: dict[str, str | None],
    rewrite: Rewrite,
    context: Context,
    *,
    transform: Transform | None = None,
    wide: bool = False,
) -> Meaning | None:
    """An edit of what SCOPE has found. Where no scene was named it is “it”; what is `wide` suits all scenes then."""
    phrase = said.get("ref") or ("everywhere" if said.get("everywhere") else None)
    if phrase is None:
        phrase = "everywhere" if wide and context.find_scene(context.selected_scene_id) is None else "it"
    return edits_of(phrase, rewrite, context, transform)


def setting(field: str, value: str) -> Rewrite:
    """Gives one field one value, whatever it was."""
    return lambda kind, content: {field: value}
