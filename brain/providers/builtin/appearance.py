"""Says how the video looks: its colours, its typefaces, how things move."""

from brain.context import Context
from brain.errors import listed
from brain.providers.builtin.library import read_content

_PARTS = ("background", "text", "accent")
_NOTHING = "There is no built-in scene yet, so nothing says how it looks."


def colours_of(context: Context) -> str:
    """The colours of each built-in scene; scenes that share them are named together."""
    scenes: dict[str, list[str]] = {}
    for scene in context.scenes:
        if (found := read_content(scene.tsx_code)) and (palette := found[1].get("palette")):
            words = listed([f"{part} {palette[part]}" for part in _PARTS])
            scenes.setdefault(words, []).append(f"“{scene.name}”")
    if len(scenes) == 1:
        return f"The colours are {next(iter(scenes))}."
    sentences = [f"{listed(names)}: {words}." for words, names in scenes.items()]
    return " ".join(sentences) or _NOTHING


def type_of(context: Context) -> str:
    """The typefaces of the headings and the motion, each once."""
    found = [content[1] for scene in context.scenes if (content := read_content(scene.tsx_code))]
    if not found:
        return _NOTHING
    fonts = list(dict.fromkeys(content.get("font") or "Inter" for content in found))
    motions = list(dict.fromkeys(content["motion"] for content in found if content.get("motion")))
    moves = f"; things move in {listed(motions)} ways" if motions else ""
    return f"The headings are set in {listed(fonts)}{moves}."
