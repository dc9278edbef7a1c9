"""What describes a built-in scene: its fields, and those that all of them have."""

from types import MappingProxyType

from brain.providers.builtin.library_fields import Field, Template

MOTIONS = ("calm", "energetic", "elegant", "playful")
FONTS = (
    "Inter",
    "Space Grotesk",
    "Sora",
    "Bricolage Grotesque",
    "Playfair Display",
    "Fraunces",
    "DM Serif Display",
    "Lora",
)
COMMON = {
    "palette": Field(kind="palette", about="The six colours of the scene.", required=True),
    "scale": Field(kind="number", about="The size of the type; 1 is normal.", least=0.5, most=1.5),
    "pace": Field(kind="number", about="The speed of the entrances; 1 is normal.", least=0.25, most=4),
    "motion": Field(kind="choice", about="How things move.", choices=MOTIONS),
    "font": Field(kind="choice", about="The typeface of the headings.", choices=FONTS),
    "align": Field(kind="choice", about="Where the type stands.", choices=("left", "center", "right")),
}


def text(about: str, most: int, *, required: bool = False) -> Field:
    return Field(kind="text", about=about, most=most, required=required)


def number(about: str, *, required: bool = False, least: float = -1e12, most: float = 1e12) -> Field:
    return Field(kind="number", about=about, least=least, most=most, required=required)


def choice(about: str, *choices: str) -> Field:
    return Field(kind="choice", about=about, choices=choices)


def texts(about: str, most: int, *, required: bool = False) -> Field:
    return Field(kind="texts", about=about, most=most, required=required)


def points(about: str, most: int = 8) -> Field:
    return Field(kind="points", about=about, most=most, required=True)


def rows(about: str, most: int, /, **columns: int) -> Field:
    """Entries of several short texts. The first column is in every row; each has at most so many characters."""
    return Field(kind="rows", about=about, most=most, required=True, columns=MappingProxyType(columns))


def template(
    name: str, title: str, description: str, tags: str, seconds: float, /, *, poster: float = 0.8, **fields: Field
) -> Template:
    everything = MappingProxyType({**fields, **COMMON})
    words = tuple(tags.split())
    return Template(
        name=name, title=title, description=description, tags=words, fields=everything, seconds=seconds, poster=poster
    )
