"""How a new scene looks: as its words ask, else as people like it, as the project already does, or as suits its subject."""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from brain.context import Context
from brain.language.names import kind_of
from brain.providers.builtin.harmony import Palette
from brain.providers.builtin.library import read_content
from brain.providers.builtin.look_words import find_font, find_motion, find_pace, only_moves
from brain.providers.builtin.moods import find_mood
from brain.providers.builtin.palettes import CURATED, find_palette, palette_for

# Which typefaces and motions go with which palette, where a project starts with no wish at all.
_SUITING = {
    "night": ("Inter", "calm"), "ember": ("Playfair Display", "elegant"), "forest": ("Fraunces", "calm"),
    "plum": ("Sora", "energetic"), "paper": ("DM Serif Display", "elegant"), "frost": ("Sora", "calm"),
    "cobalt": ("Space Grotesk", "energetic"), "clay": ("Bricolage Grotesque", "playful"), "lagoon": ("Sora", "playful"),
    "graphite": ("Space Grotesk", "energetic"), "wine": ("Playfair Display", "elegant"), "mint": ("Lora", "calm"),
    "blush": ("DM Serif Display", "elegant"), "lilac": ("Sora", "playful"), "sun": ("Bricolage Grotesque", "playful"),
}  # fmt: skip


# With which other motions the look of a subject still goes: a calm bakery may be elegant, a calm one is not punchy.
_NEAR = {"calm": {"elegant"}, "elegant": {"calm"}, "energetic": {"playful"}, "playful": {"energetic", "calm"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The fields that all built-in scenes have. None is what the template does by itself."""

    palette: Palette
    font: str | None = None
    motion: str | None = None
    pace: float | None = None
    scale: float | None = None
    align: str | None = None

    def as_content(self) -> dict[str, Any]:
        given = {"font": self.font, "motion": self.motion, "pace": self.pace, "scale": self.scale, "align": self.align}
        return {"palette": self.palette.as_dict()} | {name: value for name, value in given.items() if value is not None}


def look_for(context: Context, *, colours: str = "", style: str = "", subject: str = "") -> Look:
    """What the words say counts before what the project has. `subject` only helps where nobody decided anything."""
    base = look_of_project(context) or _first_look(context, f"{style} {colours}", subject)
    base = _preferred(context, base)  # “always” counts for every new scene, whatever was made before it was said
    # “Elegant” names colours, too, but those of the subject go with it: of a law firm, of a children's app.
    asked = colours if not (only_moves(colours) and find_mood(subject)) else ""
    palette = find_palette(asked) if asked.strip() else None
    words = f"{style} {colours}"  # “elegant” is about colours, type and movement at once
    wanted = {"font": find_font(words), "motion": find_motion(words), "pace": find_pace(words)}
    given: dict[str, Any] = {name: value for name, value in wanted.items() if value is not None}
    return replace(base, palette=palette or base.palette, **given)


def look_of_project(context: Context) -> Look | None:
    """The look of the last built-in scene; None where there is none."""
    for scene in reversed(context.scenes):
        if kind_of(scene) and (found := read_content(scene.tsx_code)) and found[1].get("palette"):
            content = found[1]
            return Look(
                palette=Palette(**content["palette"]),
                font=content.get("font"),
                motion=content.get("motion"),
                pace=content.get("pace"),
                scale=content.get("scale"),
            )
    return None


def _preferred(context: Context, look: Look) -> Look:
    """What is remembered of the project and the person; the project's own counts before the person's."""
    known = {preference.key: preference.value for preference in reversed(context.preferences) if preference.personal}
    known |= {preference.key: preference.value for preference in context.preferences if not preference.personal}
    return replace(
        look,
        palette=find_palette(known.get("colours", "")) or look.palette,
        font=find_font(known.get("font", "")) or look.font,
        motion=find_motion(known.get("motion", "")) or look.motion,
        pace=find_pace(known.get("pace", "")) or look.pace,
    )


def _first_look(context: Context, style: str, subject: str) -> Look:
    """A motion that was asked for decides the rest; else the audience or the subject; else the project's id."""
    seed = f"{context.project_id}"
    mood = find_mood(f"{style} {subject}")
    if motion := find_motion(style):
        if mood and mood.motion in {motion, *_NEAR[motion]}:
            return Look(palette=CURATED[mood.colours], font=mood.font, motion=motion)
        suiting = [name for name, (_, moves) in _SUITING.items() if moves == motion]
        name = suiting[sha256(seed.encode()).digest()[1] % len(suiting)]
        return Look(palette=CURATED[name], font=_SUITING[name][0], motion=motion)
    if mood:
        return Look(palette=CURATED[mood.colours], font=mood.font, motion=mood.motion)
    palette = palette_for(seed)
    font, motion = next(_SUITING[name] for name, each in CURATED.items() if each == palette)
    return Look(palette=palette, font=font, motion=motion)
