"""What people say, in which project, and what it means.

QUICK needs no provider; BUILTIN is the built-in brain's part. TRAPS never take a scene away, whoever answers.
"""

from tests.brain.sentences.built_in import ADDS, HONEST, TALK
from tests.brain.sentences.entries import ENTRIES
from tests.brain.sentences.going import DELETES, NOT_DELETES
from tests.brain.sentences.history import HISTORY
from tests.brain.sentences.lengths import DURATIONS
from tests.brain.sentences.looking import LOOKS
from tests.brain.sentences.memory import MEMORY
from tests.brain.sentences.moving import MOVING
from tests.brain.sentences.names_said import NAMES_AND_VIDEO
from tests.brain.sentences.offhand import OFFHAND
from tests.brain.sentences.places import ORDER
from tests.brain.sentences.setting import ALIGNED, FONTS
from tests.brain.sentences.several import TOGETHER
from tests.brain.sentences.softened import SOFTENED
from tests.brain.sentences.traps import TRAPS as OTHER_TRAPS
from tests.brain.sentences.typed import TYPED
from tests.brain.sentences.unrehearsed import REASONED, UNREHEARSED, UNREHEARSED_TRAPS
from tests.brain.sentences.wording import WORDS

FAMILIES = {
    "durations": DURATIONS,
    "deletes": DELETES,
    "not deletes": NOT_DELETES,
    "order": ORDER,
    "names": NAMES_AND_VIDEO,
    "words": WORDS,
    "entries": ENTRIES,
    "looks": LOOKS,
    "fonts": FONTS,
    "alignment": ALIGNED,
    "history": HISTORY,
    "memory": MEMORY,
    "together": TOGETHER,
    "softened": SOFTENED,
    "moving": MOVING,
    "typed": TYPED,
    "offhand": OFFHAND,
    "unrehearsed": UNREHEARSED,
}
QUICK = [row for rows in FAMILIES.values() for row in rows]
BUILTIN = [*ADDS, *HONEST, *TALK, *REASONED]
TRAPS = [*OTHER_TRAPS, *UNREHEARSED_TRAPS]

__all__ = ["BUILTIN", "FAMILIES", "QUICK", "TRAPS"]
