"""What one clause means: by the first pattern that knows all of it."""

from dataclasses import replace

from brain.context import Context
from brain.language.moods import ends_as_question, is_wish, without_courtesy
from brain.language.softening import as_makings, outspoken, without_hedge
from brain.patterns.alignment import read_alignment
from brain.patterns.continued import continued, of_the_video, placed_next, stays_there, with_numbers
from brain.patterns.copies import read_copy
from brain.patterns.corrections import read_correction, without_wrong
from brain.patterns.degrees import read_degree
from brain.patterns.deletes import read_delete
from brain.patterns.durations import read_duration
from brain.patterns.entry_order import read_entry_order
from brain.patterns.fonts import read_font
from brain.patterns.formats import read_format
from brain.patterns.history import read_history
from brain.patterns.items import read_item
from brain.patterns.lengths_listed import read_listed_lengths
from brain.patterns.letter_case import read_letter_case
from brain.patterns.looks import read_look
from brain.patterns.marks import read_marks
from brain.patterns.meaning import Meaning, Read, say
from brain.patterns.memory import read_memory
from brain.patterns.motions import read_motion
from brain.patterns.moves import read_move
from brain.patterns.naming import read_naming
from brain.patterns.opinions import read_opinion
from brain.patterns.scopes import read_scoped
from brain.patterns.spared import read_spared
from brain.patterns.substitutes import read_substitute
from brain.patterns.swaps import read_swap
from brain.patterns.texts import read_text
from brain.patterns.texts_said import read_text_said

MAX_CLAUSE = 300  # characters: who writes more does not say something obvious

PATTERNS: tuple[Read, ...] = (
    read_history,
    read_memory,
    read_format,
    read_font,
    read_alignment,
    read_marks,
    read_letter_case,
    read_motion,
    read_swap,
    read_move,
    read_listed_lengths,
    read_duration,
    read_correction,
    read_copy,
    read_entry_order,
    read_item,
    read_naming,
    read_degree,
    read_look,
    read_substitute,
    read_text,
    read_text_said,
    read_delete,
)


def read(clause: str, context: Context) -> Meaning | None:
    """What one clause means by the first pattern that knows all of it. A pattern that acts counts before one that asks."""
    if len(clause) > MAX_CLAUSE:
        return None
    if opinion := read_opinion(clause, context):
        return opinion
    if spared := read_spared(clause, context):
        return spared
    certain = without_hedge(clause)
    wish = outspoken(certain)
    if not is_wish(wish):
        return None
    meaning = _read(without_courtesy(wish), context)
    if meaning and meaning.deletes and certain != clause:
        return say(f"Should it go? Then say “delete scene {meaning.subject}”. I changed nothing.")
    # What is said at the end of a clause may be a question of its own: “change the title to Ready?”
    return None if meaning and ends_as_question(wish) and not meaning.open_end else meaning


def read_behind(clause: str, before: Meaning | None, context: Context) -> Meaning | None:
    """What a clause means behind another one: that one's scene is “it”, and its verb need not be said again."""
    there = after(before, context)
    if (video := of_the_video(clause, before, context)) and (known := read(video, context)):
        return known
    if (plural := with_numbers(clause, before)) and (known := read(plural, context)):
        return known
    if next_in_order := placed_next(clause, before, context):
        return next_in_order
    if known := read(clause, there):
        return stays_there(clause, known, before)
    if (whole := continued(clause, before, context)) is None:
        return None
    return read(whole, there)


def _read(clause: str, context: Context) -> Meaning | None:
    for making in as_makings(clause):
        meaning = read_scoped(making, context, _first)
        if meaning and (meaning.edits or meaning.calls) and not meaning.open_end:
            return meaning
    if meaning := read_scoped(clause, context, _first):
        return meaning
    right = without_wrong(clause)
    meaning = read_scoped(right, context, _first) if right else None
    return None if meaning and meaning.deletes else meaning


def _first(clause: str, context: Context) -> Meaning | None:
    asking = None
    for pattern in PATTERNS:
        if meaning := pattern(clause, context):
            if not meaning.reply and not meaning.already:
                return meaning
            asking = asking or meaning
    return asking


def after(before: Meaning | None, context: Context) -> Context:
    """The picture for the next clause: its “it” is the scene that the clause before was about."""
    if before is None or before.subject is None or not 1 <= before.subject <= len(context.scenes):
        return context
    return replace(context, selected_scene_id=context.scene(before.subject).id)
