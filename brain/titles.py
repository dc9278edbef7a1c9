"""What a video is called that begins with a prompt: “Nimbus”, not “Make a 30 second launch video for Nimbus, a …”."""

from uuid import UUID

from brain.context import Context
from brain.providers.builtin.provider import MAX_PROMPT
from brain.providers.builtin.storyboard.request import find_request
from brain.providers.builtin.wanted import Wanted, find_wanted

MOST = 60  # characters
_NOWHERE = Context(
    project_id=UUID(int=0), version=0, title="Untitled video", fps=30, width=1920, height=1080
)  # a prompt that begins a video is about nothing that is there


def find_title(prompt: str) -> str | None:
    """The subject of the video, else the title of its first scene; None where the prompt names neither."""
    if not prompt.strip() or len(prompt) > MAX_PROMPT:
        return None
    try:
        request, wanted = find_request(prompt, _NOWHERE), find_wanted(prompt, _NOWHERE)
    except ValueError:
        return None  # a video that cannot be like this: the brain's answer says why
    first = wanted.content.get("title") if isinstance(wanted, Wanted) else None
    title = " ".join((request.subject if request else first or "").split())
    return title if 0 < len(title) <= MOST else None
