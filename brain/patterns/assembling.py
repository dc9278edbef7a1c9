"""Makes one decision of the meanings of all clauses: tool calls, or one thing to say."""

from collections.abc import Sequence

from brain.context import Context, SceneInContext
from brain.decision import MAX_CALLS, Decision, ToolCall
from brain.patterns.meaning import Edit, Meaning, call, numbers_touched
from brain.providers.builtin.library import read_content, rewrite
from brain.tsx.reading import CannotEdit


class HandWritten(Exception):
    """An edit that its code does not show how to do was asked for a scene that the library does not know.

    `why` is a sentence, or empty where there is nothing like it in such scenes.
    """

    def __init__(self, scene: SceneInContext, why: str = "") -> None:
        super().__init__(scene.name)
        self.scene, self.why = scene, why


def assemble(meanings: Sequence[Meaning], context: Context, *, reasoning: str) -> Decision:
    """All meanings as one decision. One that only says something speaks for all: nothing is done by half.

    Raises HandWritten.
    """
    if saying := next((meaning.reply for meaning in meanings if meaning.reply), None):
        return Decision(chat_response=saying, reasoning="Nothing was done, because one part needs an answer first.")
    if (refused := _spared(meanings)) is not None:
        return Decision(chat_response=refused, reasoning="One part keeps what another one changes.")
    try:
        edits = _edit_calls([edit for meaning in meanings for edit in meaning.edits])
    except ValueError as impossible:
        return Decision(chat_response=f"{impossible} I changed nothing.", reasoning=reasoning)
    calls = [*_latest([each for meaning in meanings for each in meaning.calls]), *edits]
    if not calls:
        already = next((meaning.already for meaning in meanings if meaning.already), "")
        return Decision(chat_response=already or "Nothing to do: it already is like this.", reasoning=reasoning)
    calls = [each for at, each in enumerate(calls) if each.name != "delete_scene" or each not in calls[:at]]
    if len(calls) > MAX_CALLS:
        return Decision(
            chat_response=f"That are {len(calls)} changes; at most {MAX_CALLS} at once, please.", reasoning=reasoning
        )
    # Deleting comes last, so that a scene can be changed and another deleted in any order of words.
    calls.sort(key=lambda each: each.name == "delete_scene")
    return Decision(tool_calls=calls, reasoning=reasoning)


def _spared(meanings: Sequence[Meaning]) -> str | None:
    """Who says what is to stay is asked rather than disobeyed."""
    spared = {number for meaning in meanings for number in meaning.spares}
    if both := sorted(spared & set().union(*map(numbers_touched, meanings))):
        return f"One part of this leaves scene {both[0]} as it is, and another one changes it. I changed nothing."
    if any(meaning.keeps for meaning in meanings) and any(meaning.deletes for meaning in meanings):
        return "One part of this deletes, and another one says what not to delete. Say only what should go; I changed nothing."
    return None


def _latest(calls: list[ToolCall]) -> list[ToolCall]:
    """“It is too long, 2 seconds are enough”: the last length of a scene counts."""
    lengths = {each.params["scene"]: each for each in calls if each.name == "trim_scene"}
    return [each for each in calls if each.name != "trim_scene" or lengths[each.params["scene"]] is each]


def _edit_calls(edits: Sequence[Edit]) -> list[ToolCall]:
    """One call a scene, with all of its edits. Raises ValueError with a sentence, or HandWritten."""
    code: dict[int, str] = {}
    scenes = {edit.scene.number: edit.scene for edit in edits}
    for edit in edits:
        before = code.get(edit.scene.number, edit.scene.tsx_code)
        if (found := read_content(before)) is None:
            code[edit.scene.number] = _transformed(edit, before)
            continue
        changes = edit.rewrite(*found)
        after = rewrite(before, **changes)
        assert after is not None
        code[edit.scene.number] = after
    return [
        call("edit_scene", scene=number, tsx_code=tsx_code)
        for number, tsx_code in code.items()
        if tsx_code != scenes[number].tsx_code
    ]


def _transformed(edit: Edit, code: str) -> str:
    if edit.transform is None:
        raise HandWritten(edit.scene)
    try:
        return edit.transform(code)
    except CannotEdit as refused:
        raise HandWritten(edit.scene, str(refused)) from refused
