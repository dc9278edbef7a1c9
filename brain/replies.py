"""Answers in plain sentences, written from the changes that are carried out together with them."""

from collections.abc import Sequence

from brain.context import Context
from brain.errors import listed
from brain.replies_together import edited, moved, name_of
from projects import changes as c

_TOLD_TOGETHER = c.MoveScene | c.DeleteScene | c.EditScene


def reply_for(context: Context, changes: Sequence[c.Change]) -> str:
    """What these changes do to the project of `context`, one sentence each; alike things share a sentence."""
    moves = [change for change in changes if isinstance(change, c.MoveScene)]
    sentences = [moved(context, moves)] if moves else []
    deleted = [name_of(context, change.scene_id) for change in changes if isinstance(change, c.DeleteScene)]
    if deleted:
        sentences.append(f"Deleted {listed(deleted)}.")
    lasting = [change for change in changes if _lasts(change, changes)]
    sentences += edited(context, [change for change in lasting if isinstance(change, c.EditScene)])
    sentences += [_sentence(context, change) for change in lasting if not isinstance(change, _TOLD_TOGETHER)]
    return " ".join(sentences)


def _lasts(change: c.Change, changes: Sequence[c.Change]) -> bool:
    """Is it so when all is done? Not when its scene goes, and not when a later length or name takes its place."""
    if not isinstance(change, c.EditScene | c.TrimScene | c.RenameScene):
        return True
    about = [each for each in changes if getattr(each, "scene_id", None) == change.scene_id]
    alike = [each for each in about if isinstance(each, type(change))]
    return alike[-1] is change and not any(isinstance(each, c.DeleteScene) for each in about)


def _sentence(context: Context, change: c.Change) -> str:
    match change:
        case c.AddScene():
            return f"Added “{change.name}” ({_seconds(context, change.duration)})."
        case c.TrimScene():
            before = context.find_scene(change.scene_id)
            was = f", it was {_seconds(context, before.duration)}" if before else ""
            return f"{name_of(context, change.scene_id)} now lasts {_seconds(context, change.duration)}{was}."
        case c.RenameScene():
            return f"Renamed {name_of(context, change.scene_id)} to “{change.name}”."
        case c.DuplicateScene():
            return f"Duplicated {name_of(context, change.scene_id)}."
        case c.SetProject():
            return _set(change)
        case c.Remember():
            whose = "you" if change.personal else "this video"
            follows = "" if change.key == "note" else " New scenes follow it."
            return f"I will remember for {whose}: {change.key} {change.value}.{follows}"
        case c.Forget():
            known = next((each for each in context.preferences if each.id == change.preference_id), None)
            return f"Forgot {known.key} {known.value}." if known else "Forgot it."
        case c.RestoreScene():
            names = [f"“{each.name}”" for each in context.deleted if each.id == change.scene_id]
            return f"Brought back {names[0] if names else name_of(context, change.scene_id)}."
        case c.UndoVersion():
            return _undone(context, change)
        case c.RestoreProject():
            return f"The video is as it was at version {change.version} again."
        case _:
            raise TypeError(f"Nothing says how to tell about {change!r}.")


def _set(change: c.SetProject) -> str:
    sentences = []
    if change.title is not None:
        sentences.append(f"The video is called “{change.title}” now.")
    if change.width and change.height:
        shape = "square" if change.width == change.height else "wide" if change.width > change.height else "vertical"
        sentences.append(f"The video is {shape} now ({change.width} × {change.height}).")
    if change.audio is not None:
        sentences.append("The video has another sound now.")
    elif change.without_audio:
        sentences.append("The video has no sound of its own any more.")
    return " ".join(sentences)


def _undone(context: Context, change: c.UndoVersion) -> str:
    """The steps are told with their own sentences, in the middle of this one."""
    for step, what in ((context.undoable, "Took back"), (context.redoable, "Did again")):
        if step and step.version == change.number:
            return f"{what}: {step.summary[:1].lower()}{step.summary[1:]}"
    return f"Took back version {change.number}."


def _seconds(context: Context, frames: int) -> str:
    return f"{context.seconds_of(frames):.1f} s"
