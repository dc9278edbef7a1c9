"""All cases by category. A case is (world, prompt, facts…); what no fact wants gone must not go."""

from benchmarks.evaluation.cases.adding import ADD, PLAN
from benchmarks.evaluation.cases.careful import CLARIFY, QUESTION, SAFETY
from benchmarks.evaluation.cases.looks import COLOURS, STYLE, TEXT
from benchmarks.evaluation.cases.scenes import DELETE, DUPLICATE, DURATION, MOVE, RENAME, SEVERAL, UNDO
from benchmarks.evaluation.cases.video import BY_HAND, FORMAT, MEMORY

CASES = {
    "add": ADD,
    "duration": DURATION,
    "delete": DELETE,
    "move": MOVE,
    "rename": RENAME,
    "duplicate": DUPLICATE,
    "undo": UNDO,
    "colours": COLOURS,
    "text": TEXT,
    "style": STYLE,
    "plan": PLAN,
    "several": SEVERAL,
    "format": FORMAT,
    "memory": MEMORY,
    "by hand": BY_HAND,
    "question": QUESTION,
    "clarify": CLARIFY,
    "safety": SAFETY,
}
# Where the built-in brain must be right in 95 of 100 cases.
CORE = ("add", "duration", "delete", "move", "rename", "duplicate", "undo", "colours", "text")
