"""The tool that sets what belongs to the whole video."""

from brain.context import Context
from brain.errors import ToolRefused
from brain.tools.arguments import Format, Title
from brain.tools.registry import tool
from projects.changes import Change, SetProject


@tool
def set_project(context: Context, *, title: Title | None = None, format: Format | None = None) -> list[Change]:
    """Set the video's title (its name in the project list, not a text in a scene) or its format."""
    if title is None and format is None:
        raise ToolRefused("set_project needs a title or a format.")
    width, height = size_in(context, format) if format else (None, None)
    return [SetProject(title=title, width=width, height=height)]


def size_in(context: Context, format: Format) -> tuple[int, int]:
    """Pixels (width, height) of the video in that format, as sharp as it is now: its short side stays."""
    short = min(context.width, context.height)
    long = round(short * 16 / 9 / 2) * 2  # even, as video encoders want it
    match format:
        case "16:9":
            return long, short
        case "9:16":
            return short, long
        case "1:1":
            return short, short
