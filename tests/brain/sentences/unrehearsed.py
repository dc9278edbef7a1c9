"""Wishes in words that nobody had thought of: with chatter around them, a reason, or half of it left to be understood.

Beside each kind stand sentences that look like it and mean something else.
"""

from tests.brain.expecting import edit, says, swap, trim
from tests.brain.worlds import THREE

CHATTER = [
    (THREE, "can u change nimbus to Nimbus Pro pls", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change nimbus to Nimbus Pro, thanks!", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change nimbus to Nimbus Pro thx", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change the tagline to Many thanks", (edit(1, tagline="Many thanks"),)),
    (THREE, "change the tagline to Thanks", (edit(1, tagline="Thanks"),)),
    (THREE, 'change the tagline to "Weather, please"', (edit(1, tagline="Weather, please"),)),
    (THREE, 'change the tagline to "See you, thanks" pls', (edit(1, tagline="See you, thanks"),)),
    (THREE, 'Make the tagline say "Know before you go" instead', (edit(1, tagline="Know before you go"),)),
    (THREE, 'change the tagline to "Know before you go" instead', (edit(1, tagline="Know before you go"),)),
    (THREE, 'change the tagline to "Umbrellas instead"', (edit(1, tagline="Umbrellas instead"),)),
    (
        THREE,
        'Hi! Love it so far. Two small things: the closing should say "Get started today" and the features need a fourth point, '
        '"Affordable". Thanks!',
        (edit(3, title="Get started today"), edit(2, items=["Fast", "Private", "Open", "Affordable"])),
    ),
    (THREE, "A few changes: make the intro 3 seconds, swap 1 and 2", (trim(1, 3), swap(1, 2))),
]

ROWS_AND_LENGTHS = [
    (THREE, "put features in this order: Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "the order of the list should be Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "put features in this order: Open, Fast", says("Name each entry")),
    (THREE, "the list needs another point: Affordable", (edit(2, items=["Fast", "Private", "Open", "Affordable"]),)),
    (THREE, "make intro and outro 3 sec each, features can be 6", (trim(1, 3), trim(2, 6), trim(3, 3))),
    (THREE, "the intro should be 2 and the end card 3 seconds", (trim(1, 2), trim(3, 3))),
]

UNREHEARSED = [*CHATTER, *ROWS_AND_LENGTHS]

UNREHEARSED_TRAPS = [
    (THREE, "Two small things: love and hate", frozenset()),
    (THREE, "the features need another point of view", frozenset()),
    (THREE, "make the intro 3 seconds and the price 6", frozenset()),
    (THREE, 'delete "Features"?', frozenset()),
]
