"""What a clause means: tool calls, edits of scenes, or something to say instead of doing anything."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from brain.context import Context, SceneInContext
from brain.decision import ToolCall

# The fields of a built-in scene's content that become different, from its template's name and its content.
Rewrite = Callable[[str, dict[str, Any]], dict[str, Any]]

# The same for the code of any other scene. Raises CannotEdit.
Transform = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes what a scene says or how it looks. Edits of one scene are carried out after each other.

    `rewrite` is for built-in scenes, `transform` for those that the library does not know.
    """

    scene: SceneInContext
    rewrite: Rewrite
    transform: Transform | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """`reply` is said instead of doing anything; `already` is said when nothing else is to be done.

    `open_end`: the clause ends in free text without quotes. `needs_more`: it names a scene and not what it says.
    `about`: the scene that it speaks of without doing anything to it; `abouts`: all of them, where there are several.
    `verb` is what the next clause need not say again.
    `keeps`: nothing is to be deleted; `spares`: the numbers of scenes that are to stay as they are.
    """

    calls: tuple[ToolCall, ...] = ()
    edits: tuple[Edit, ...] = ()
    reply: str = ""
    already: str = ""
    open_end: bool = False
    needs_more: bool = False
    about: int | None = None
    abouts: tuple[int, ...] = ()
    keeps: bool = False
    verb: str = ""
    spares: tuple[int, ...] = ()

    @property
    def deletes(self) -> bool:
        return any(call.name == "delete_scene" for call in self.calls)

    @property
    def alone(self) -> bool:
        """Taking back is a wish of its own: whatever else was asked for would be taken back, or not."""
        return any(call.name in {"undo", "redo"} for call in self.calls)

    @property
    def adds(self) -> bool:
        return any(call.name == "add_scene" for call in self.calls)

    @property
    def of_the_video(self) -> bool:
        """Whether it speaks of the whole video: “make it vertical”, “don't delete anything”."""
        sets = bool(self.calls) and all("format" in call.params for call in self.calls)
        return not self.edits and (sets or (self.keeps and self.about is None))

    @property
    def subjects(self) -> tuple[int, ...]:
        """The numbers of all scenes that “they” are in the next clause."""
        if self.edits:
            return tuple(dict.fromkeys(edit.scene.number for edit in self.edits))
        numbers = [number for call in self.calls if isinstance(number := call.params.get("scene"), int)]
        return tuple(dict.fromkeys(numbers)) or self.abouts

    @property
    def subject(self) -> int | None:
        """The number of the scene that “it” is in the next clause."""
        if self.edits:
            return self.edits[-1].scene.number
        return self.calls[-1].params.get("scene") if self.calls else self.about


def numbers_touched(meaning: Meaning) -> set[int]:
    """The scenes that it changes."""
    numbers = {call.params.get(name) for call in meaning.calls for name in ("scene", "first", "second")}
    return {each for each in numbers if isinstance(each, int)} | {edit.scene.number for edit in meaning.edits}


Read = Callable[[str, Context], Meaning | None]


def call(tool: str, /, **params: Any) -> ToolCall:
    return ToolCall(name=tool, params=params)


def do(*calls: ToolCall, open_end: bool = False) -> Meaning:
    return Meaning(calls=calls, open_end=open_end)


def say(sentence: str) -> Meaning:
    return Meaning(reply=sentence)


def already(sentence: str) -> Meaning:
    return Meaning(already=sentence)
