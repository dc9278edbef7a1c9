"""The provider without a model: deterministic, no network. It understands a documented range and says what it cannot."""

import re
from dataclasses import replace

from brain import quick
from brain.context import Context
from brain.decision import Decided, Decision
from brain.errors import ProviderFailed, listed
from brain.language.references import find_reference
from brain.language.remarks import without_purpose, without_reason, without_remark
from brain.language.words import straight
from brain.patterns.assembling import HandWritten, assemble
from brain.patterns.meaning import Meaning
from brain.providers.base import NOBODY, Audience, Rejected
from brain.providers.builtin.advised import Advised
from brain.providers.builtin.attached import with_names
from brain.providers.builtin.beyond import beyond
from brain.providers.builtin.foreign import is_foreign
from brain.providers.builtin.fresh import is_headed, read_fresh
from brain.providers.builtin.intents import read_add
from brain.providers.builtin.slips import without_slips
from brain.providers.builtin.storyboard import Told, read_plan, read_rows, read_told
from brain.providers.builtin.storyboard.telling import as_video
from brain.providers.builtin.talk import asks_for_the_scenes, find_talk, help_for
from brain.providers.builtin.unable import hand_written, unable

MODEL = "builtin"
MAX_PROMPT = 2000  # characters
FOREIGN = (
    "I understand requests in English only, and changed nothing. The words in your scenes may be in any language, for example: "
    "a title that says “Grüezi”."
)
_WISH = re.compile(
    r"\b(?:make|generate|draw|paint|change|set|add|remove|delete|move|put|turn|use|give|undo|redo|revert|restore|fix|improve|update|edit|replace|adjust|"
    r"align|cent(?:er|re)|rotate|scale|resize|animate|fade|zoom|blur|spin|bounce|slide|swap|switch|rename|trim|cut|drop|erase|hide|"
    r"increase|decrease|reduce|raise|lower|speed|slow|don't|do not|never|keep|let|highlight|apply|insert)\b",
    re.IGNORECASE,
)


_HARMLESS = {"edit_scene", "trim_scene", "rename_scene", "move_scene", "set_project"}


class BuiltinProvider:
    """Reads clauses, first by the quick patterns, then as requests for scenes."""

    name, is_slow, repairs = MODEL, False, 0

    async def decide(self, prompt: str, context: Context, audience: Audience = NOBODY) -> Decided:
        decision = decide(prompt, context)
        return Decided(decision=decision, model=MODEL, note=decision.chat_response if decision.tool_calls else "")

    async def repair(self, prompt: str, context: Context, rejected: Rejected, audience: Audience = NOBODY) -> Decided:
        raise ProviderFailed("The built-in brain writes each scene once.")


def decide(prompt: str, context: Context) -> Decision:
    """Pure: the same prompt and context give the same decision.

    A slip of the keyboard is mended only for what adds scenes: nothing that is there changes by a guess. What is said to
    explain a wish is left out only where nothing goes.
    """
    if not context.attached and (obvious := quick.match(prompt, context)) and obvious.tool_calls:
        return obvious
    decision = _with_slips_mended(prompt, context)
    adds = "add_scene" in decision.tools
    if not context.scenes or (decision.tool_calls and not adds):
        return decision
    if plainly := _without_its_reason(prompt, context, of_the_past=adds):
        return plainly  # “our logo changed, use green …” wants no scene with a logo
    if adds:
        return decision
    if (wish := without_remark(prompt)) is not None:
        plainly = _with_slips_mended(wish, context)
        if plainly.tool_calls and {*plainly.tools} == {"delete_scene"}:
            which = listed([f"scene {call.params['scene']}" for call in plainly.tool_calls])
            return _say(f"Should {which} go? Then say “{wish}” and nothing else. I changed nothing.")
        if plainly.tool_calls and {*plainly.tools} <= _HARMLESS:
            return plainly
    return decision


def _without_its_reason(prompt: str, context: Context, *, of_the_past: bool) -> Decision | None:
    """What the wish alone does, when that is an edit. What it is good for is never cut off a text without quotes."""
    purposeless = None if of_the_past else without_purpose(prompt)
    candidates = [purposeless and quick.match(purposeless, context, closed=True)]
    if wish := without_reason(
        prompt, lambda word: find_reference(f"the {word}", context) is not None, of_the_past=of_the_past
    ):
        candidates.append(quick.match(wish, context))
    return next((each for each in candidates if each and each.tool_calls and {*each.tools} <= _HARMLESS), None)


def _with_slips_mended(prompt: str, context: Context) -> Decision:
    mended = without_slips(prompt)
    decision = _decide(mended, context)
    if mended == prompt or (decision.tool_calls and {*decision.tools} <= {"add_scene", "set_project"}):
        return decision
    as_written = _decide(prompt, context)
    return as_written if as_written.tool_calls or decision.tool_calls else decision


def _decide(prompt: str, context: Context) -> Decision:
    if len(prompt) > MAX_PROMPT:
        return _say(
            f"This is longer than {MAX_PROMPT} characters, more than I can read at once. Nothing was changed. Send me only what should be "
            "seen, one scene a line, for example: intro for Nimbus / list of prices: Basic 9€, Pro 19€ / call to action: Book now."
        )
    if is_foreign(prompt):
        return _say(FOREIGN)
    prompt = with_names(prompt, context)
    if (
        (answer := find_talk(prompt, context))
        and not is_headed(prompt)
        and (asks_for_the_scenes(prompt) or not _read(prompt, None, context))
    ):
        return _say(answer)
    plan = read_plan(prompt, context)
    if plan and plan.reply:
        return _say(plan.reply)  # else a part of the wish would be done
    if not plan and not context.scenes and (story := as_video(prompt)):
        prompt = story
    meanings = quick.understand(prompt, lambda clause, before: _read_in(prompt, clause, before, context))
    is_wish = _WISH.search(prompt) is not None
    if meanings is None:
        alone: Meaning | None = read_rows(prompt, context, is_wish=is_wish)
        if alone is None and (is_headed(prompt) or not is_wish):
            alone = read_fresh(prompt, context)
        meanings = [alone] if alone else None
    if meanings is None:
        return _say(unable(prompt, context) if is_wish or beyond(prompt) else help_for(context))
    try:
        decision = assemble(meanings, context, reasoning="Understood by the built-in grammar.")
    except HandWritten as refused:
        return _say(hand_written(refused.scene, refused.why))
    advice = " ".join(meaning.advice for meaning in meanings if isinstance(meaning, Advised) and meaning.advice)
    return decision.model_copy(update={"chat_response": advice}) if decision.tool_calls and advice else decision


def _read_in(prompt: str, clause: str, before: Meaning | None, context: Context) -> Meaning | None:
    """What ends before the prompt does may go on: “stats: 98% uptime, 4M users” in front of “, 12 countries”."""
    meaning = _read(clause, before, context)
    ends_here = straight(prompt).strip().endswith(clause)
    return (
        replace(meaning, open_end=True)
        if meaning and (meaning.adds or isinstance(meaning, Told)) and not ends_here
        else meaning
    )


def _read(clause: str, before: Meaning | None, context: Context) -> Meaning | None:
    """A pattern that acts counts first, then a whole video, then a new scene, then a pattern that asks back."""
    known = quick.read_behind(clause, before, context)
    if known and not known.reply:
        return known
    return read_plan(clause, context) or read_told(clause, context) or read_add(clause, context) or known


def _say(sentence: str) -> Decision:
    return Decision(chat_response=sentence, reasoning="Nothing to change.")
