"""What a version did to scenes and settings, in one sentence: what people choose by when they take something back."""

from collections.abc import Sequence
from itertools import groupby

from projects import changes as c

Phrase = tuple[str, str]  # what was done, and to what: alike things share a verb
NAMED = 4  # names in a row; more are counted


def phrases_for(change: c.Change, name: str) -> list[Phrase]:
    """What this change does; `name` is the scene's, as it is called afterwards."""
    match change:
        case c.AddScene() | c.DuplicateScene():
            return [("added", f"“{name}”")]
        case c.EditScene():
            return [("changed", f"“{name}”")]
        case c.TrimScene():
            return [("changed the length of", f"“{name}”")]
        case c.RenameScene():
            return [("gave a scene the name", f"“{name}”")]
        case c.MoveScene():
            return [("moved", f"“{name}”")]
        case c.DeleteScene():
            return [("deleted", f"“{name}”")]
        case c.RestoreScene():
            return [("brought back", f"“{name}”")]
        case c.SetProject():
            return _settings(change)
    return []


def summary_of(phrases: Sequence[Phrase]) -> str:
    """“Deleted “A” and “B”; moved “C”.”"""
    parts = [f"{verb} {_listed([what for _, what in alike])}" for verb, alike in groupby(phrases, lambda each: each[0])]
    return with_capital("; ".join(parts)) + "."


def with_capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def taken_back(summary: str, *, again: bool) -> Phrase:
    """Of an undo, and of an undo of that."""
    return "did again:" if again else "took back:", summary[:1].lower() + summary[1:].removesuffix(".")


def went_with_it(lost: Sequence[str]) -> list[Phrase]:
    """Of what was taken back by force: what others had done since."""
    return [("with it went:", each) for each in lost]


def _settings(change: c.SetProject) -> list[Phrase]:
    phrases = []
    if change.title is not None:
        phrases.append(("called the video", f"“{change.title.strip()}”"))
    if not (change.width is change.height is None):
        phrases.append(("changed the format of", "the video"))
    if change.fps is not None:
        phrases.append(("set the video to", f"{change.fps} frames a second"))
    if change.audio is not None:
        phrases.append(("set", "the sound of the video"))
    elif change.without_audio:
        phrases.append(("took away", "the sound of the video"))
    return phrases


def _listed(names: list[str]) -> str:
    if len(names) > NAMED + 1:
        names = [*names[:NAMED], f"{len(names) - NAMED} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
