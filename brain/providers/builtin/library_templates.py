"""What the built-in scenes are and which fields each of them has."""

from types import MappingProxyType

from brain.providers.builtin.library_fields import Field, Template

COMMON = {
    "palette": Field(kind="palette", about="The six colours of the scene.", required=True),
    "scale": Field(kind="number", about="The size of the type; 1 is normal.", least=0.5, most=1.5),
    "pace": Field(kind="number", about="The speed of the entrances; 1 is normal.", least=0.25, most=4),
}


def text(about: str, most: int, *, required: bool = False) -> Field:
    return Field(kind="text", about=about, most=most, required=required)


def number(about: str, *, required: bool = False) -> Field:
    return Field(kind="number", about=about, least=-1e12, most=1e12, required=required)


def template(name: str, title: str, description: str, tags: str, seconds: float, /, **fields: Field) -> Template:
    everything = MappingProxyType({**fields, **COMMON})
    return Template(
        name=name, title=title, description=description, tags=tuple(tags.split()), fields=everything, seconds=seconds
    )


_ALL = (
    template(
        "title",
        "Title",
        "One name, very large, with a line below that says what it is.",
        "intro opening opener title logo name headline hook welcome",
        4,
        title=text("The name or headline.", 120, required=True),
        tagline=text("One line below it.", 200),
        eyebrow=text("A few words above it, such as a date or a series.", 60),
    ),
    template(
        "list",
        "List",
        "A heading and up to eight rows that arrive one after the other.",
        "list features steps agenda points bullets benefits reasons checklist",
        5,
        items=Field(kind="texts", about="The rows, 140 characters each.", most=8, required=True),
        title=text("The heading.", 120),
        marks=Field(kind="choice", about="In front of the rows.", choices=("numbers", "checks", "dots", "none")),
    ),
    template(
        "counter",
        "Counter",
        "A number that counts to its value, with what it stands for.",
        "number counter count statistic stat metric percent money growth figure",
        4,
        value=number("Where the number ends.", required=True),
        start=number("Where it starts; 0 if not said."),
        prefix=text("In front of the number, such as $.", 12),
        suffix=text("Behind it, such as %, k or +.", 16),
        label=text("What the number counts.", 160),
        title=text("A line above it.", 100),
    ),
    template(
        "closing",
        "Closing card",
        "A last sentence with a call to action.",
        "closing outro end ending card cta call action button contact thanks",
        4,
        title=text("The last sentence.", 120, required=True),
        action=text("The words on the button.", 40),
        url=text("An address below the button; on it when there is no action.", 80),
        brand=text("Whose video this is, small, on top.", 60),
    ),
    template(
        "quote",
        "Quote",
        "What somebody said, line by line, with their name.",
        "quote testimonial review saying customer voice opinion",
        5,
        quote=text("The words.", 320, required=True),
        name=text("Who said them.", 80),
        role=text("What that person does, and where.", 120),
    ),
    template(
        "chart",
        "Bar chart",
        "Up to eight bars that grow to their values; the highest wears the accent.",
        "chart bars graph diagram comparison growth quarters revenue trend",
        5,
        points=Field(
            kind="points", about="A label (30 characters) and a value from 0 up for each bar.", most=8, required=True
        ),
        title=text("What the bars show.", 120),
        prefix=text("In front of each value, such as $.", 8),
        suffix=text("Behind each value, such as % or k.", 8),
    ),
)
TEMPLATES = {each.name: each for each in _ALL}
