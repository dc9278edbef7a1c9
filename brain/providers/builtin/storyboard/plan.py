"""A whole video as one meaning: its scenes in their order, in one look, together as long as was asked."""

import re
from dataclasses import dataclass, replace

from brain.context import Context
from brain.decision import ToolCall
from brain.patterns.meaning import Meaning, call, say
from brain.providers.builtin.advised import Advised
from brain.providers.builtin.another import holds_another_wish
from brain.providers.builtin.beyond import beyond, only_beyond
from brain.providers.builtin.intents import free_name
from brain.providers.builtin.library import render
from brain.providers.builtin.look import Look, look_for
from brain.providers.builtin.storyboard.arranging import arranged
from brain.providers.builtin.storyboard.drafts import Draft
from brain.providers.builtin.storyboard.lengths import share_out
from brain.providers.builtin.storyboard.request import find_request
from brain.providers.builtin.storyboard.video_request import VideoRequest

MOST_SCENES = 16
LONG = 20  # seconds of one scene
_OF_SOUND = re.compile(r"\bmusic video\b.*\bsong\b|\bsynced to (?:the|a) (?:beat|music|song)\b", re.IGNORECASE)
_NAMELESS = re.compile(r"(?:my|our) [a-z]+(?: [a-z]+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The scenes of a video with their frames, and the look that all of them have."""

    request: VideoRequest
    drafts: tuple[Draft, ...]
    frames: tuple[int, ...]
    look: Look
    beyond: tuple[str, ...] = ()  # what cannot be done of it, and what can


def read_plan(prompt: str, context: Context) -> Meaning | None:
    """The calls that make the video; None when the prompt does not ask for a whole one."""
    try:
        plan = find_plan(prompt, context)
    except ValueError as impossible:
        return say(f"{impossible} Nothing was added.")
    if plan is None:
        return None
    advice = [*plan.beyond, *_missing(plan, context.fps), *(draft.advice for draft in plan.drafts if draft.advice)]
    return Advised(calls=tuple(_calls(plan, context)), advice=" ".join(dict.fromkeys(advice)))


def find_plan(prompt: str, context: Context) -> Plan | None:
    """Raises ValueError with a sentence when the video cannot be like this."""
    if _OF_SOUND.search(prompt):
        raise ValueError(beyond(prompt))
    request = find_request(prompt, context)
    if request is None or _holds_another_wish(request, context):
        return None
    impossible = {each: only_beyond(each) for each in request.sections if " " in each or len(request.sections) == 1}
    instead = tuple(filter(None, impossible.values()))  # “music” among other words is one of them
    request = replace(request, sections=tuple(each for each in request.sections if not impossible.get(each)))
    if instead and not request.sections and not request.subject:
        raise ValueError(instead[0])
    if not request.subject and context.title != "Untitled video":
        request = replace(request, subject=context.title, topic=context.title)
    look = look_for(context, colours=request.colours, style=request.style, subject=request.said)
    drafts = arranged(request, context, look.motion)
    if not drafts:
        raise ValueError("What is the video about? For example: a 30 second video for Nimbus, a weather app.")
    if len(drafts) > MOST_SCENES:
        raise ValueError(f"That would be {len(drafts)} scenes; I plan at most {MOST_SCENES} at once.")
    needs = [draft.needs for draft in drafts]
    frames = [context.frames_in(need) for need in needs]
    if request.seconds:
        frames = share_out(context.frames_in(request.seconds), needs, fps=context.fps)
    return Plan(request=request, drafts=tuple(drafts), frames=tuple(frames), look=look, beyond=instead)


def _missing(plan: Plan, fps: int) -> list[str]:
    """What nobody told: the name behind “my bakery”, and more scenes than there are words for."""
    subject, count = plan.request.subject, plan.request.count or 0
    missing = []
    if _NAMELESS.fullmatch(subject):
        missing.append(
            f"“{subject}” stands where its name belongs. Tell me, for example: replace {subject} with Nimbus everywhere."
        )
    if count > len(plan.drafts):
        missing.append(f"These are {len(plan.drafts)} scenes. Tell me what the others should show.")
    if max(plan.frames) > LONG * fps:
        missing.append("Some scenes are long for what they say. Tell me more that it should show.")
    return missing


def _holds_another_wish(request: VideoRequest, context: Context) -> bool:
    """“… and delete scene 2” is not a section."""
    return any(holds_another_wish(f"-; {section}", context) for section in request.sections if not _adds(section))


def _adds(section: str) -> bool:
    return section.lower().startswith(("a ", "an ", "one ", "another "))


def _calls(plan: Plan, context: Context) -> list[ToolCall]:
    """The format first, so that all scenes are made for it; then the scenes, each behind the one before."""
    calls = []
    if (format := plan.request.format) and format != _format_now(context):
        calls.append(call("set_project", format=format))
    taken = {scene.name for scene in context.scenes}
    for draft, frames in zip(plan.drafts, plan.frames, strict=True):
        name = free_name(draft.name, taken)
        taken.add(name)
        code = render(draft.template, {**draft.content, **plan.look.as_content()}, duration=frames)
        calls.append(call("add_scene", name=name, tsx_code=code, seconds=context.seconds_of(frames)))
    return calls


def _format_now(context: Context) -> str:
    if context.width == context.height:
        return "1:1"
    return "16:9" if context.width > context.height else "9:16"
