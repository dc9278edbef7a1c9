"""What people say, in which project, and what it means. QUICK needs no provider; BUILTIN is the built-in brain's part."""

from tests.brain.sentences.built_in import ADDS, HONEST, TALK
from tests.brain.sentences.going import DELETES, NOT_DELETES
from tests.brain.sentences.lengths import DURATIONS
from tests.brain.sentences.looking import LOOKS
from tests.brain.sentences.names_said import NAMES_AND_VIDEO
from tests.brain.sentences.places import ORDER
from tests.brain.sentences.several import TOGETHER
from tests.brain.sentences.wording import WORDS

QUICK = [*DURATIONS, *DELETES, *NOT_DELETES, *ORDER, *NAMES_AND_VIDEO, *WORDS, *LOOKS, *TOGETHER]
BUILTIN = [*ADDS, *HONEST, *TALK]
