"""What a contact sheet shows: the built-in brain's answer to a prompt, or a template with what it says of itself."""

from dataclasses import dataclass
from typing import Literal
from uuid import NAMESPACE_URL, uuid5

from brain.context import Context
from brain.providers.builtin.colours import BLACK, WHITE, contrast
from brain.providers.builtin.library import TEMPLATES, read_content, rewrite, sample_code
from brain.providers.builtin.palettes import CURATED
from brain.providers.builtin.provider import decide

Theme = Literal["light", "dark"]
FPS = 30
NEUTRAL: dict[Theme, str] = {"light": "frost", "dark": "ember"}  # for scenes whose own colours are of the other theme


class NoScene(ValueError):
    """The brain answered with words alone; they are the message."""


@dataclass(frozen=True, slots=True)
class Filmed:
    """A scene on a sheet. `duration` is frames; the format belongs to the sheet."""

    name: str
    tsx_code: str
    duration: int


def film_of_prompt(prompt: str) -> list[Filmed]:
    """The scenes that the prompt makes in an empty project, which is kept nowhere. Raises NoScene."""
    context = Context(
        project_id=uuid5(NAMESPACE_URL, prompt), version=1, title="Untitled video", fps=FPS, width=1920, height=1080
    )
    decision = decide(prompt, context)
    added = [call.params for call in decision.tool_calls if call.name == "add_scene"]
    if not added:
        raise NoScene(f"“{prompt}” makes no scene. The brain says: {decision.chat_response}")
    return [Filmed(each["name"], each["tsx_code"], context.frames_in(each["seconds"])) for each in added]


def film_of_template(name: str) -> list[Filmed]:
    template = TEMPLATES[name]
    return [Filmed(template.title, sample_code(name), round(template.seconds * FPS))]


def restyled(film: list[Filmed], **fields: str | None) -> list[Filmed]:
    """The film with these of the common fields (motion, font, align) in every built-in scene; None leaves one as it is."""
    wanted = {name: value for name, value in fields.items() if value is not None}
    return [
        Filmed(each.name, rewrite(each.tsx_code, duration=None, **wanted) or each.tsx_code, each.duration)
        for each in film
    ]


def in_theme(film: list[Filmed], theme: Theme) -> list[Filmed]:
    """The film in colours of this theme: its own where they are, else neutral ones."""
    return [Filmed(each.name, _in_theme(each.tsx_code, theme), each.duration) for each in film]


def _in_theme(tsx_code: str, theme: Theme) -> str:
    found = read_content(tsx_code)
    if found is None or theme_of(found[1]["palette"]["background"]) == theme:
        return tsx_code
    return rewrite(tsx_code, palette=CURATED[NEUTRAL[theme]].as_dict()) or tsx_code


def theme_of(background: str) -> Theme:
    return "light" if contrast(background, BLACK) > contrast(background, WHITE) else "dark"
