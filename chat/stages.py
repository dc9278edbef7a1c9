"""How far an answer in work is: each stage as a sentence, and as a part of the way."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """`share` is the part of the bar that is filled, of 100. It never goes back but for a conflict."""

    sentence: str
    share: int


STOPPED = "Stopped."  # the error of an answer that a person ended

# In the order in which an answer goes through them; it may leave out some. A number counts the repairs until then.
STAGES = {
    "thinking": Stage("Thinking", 8),
    "thinking again": Stage("A scene changed meanwhile: thinking again", 12),
    "writing": Stage("Writing the scene", 32),
    "checking": Stage("Checking every frame", 60),
    "repairing 1": Stage("Repairing what the check found", 70),
    "checking 1": Stage("Checking every frame again", 78),
    "repairing 2": Stage("Repairing it once more", 86),
    "checking 2": Stage("Checking every frame once more", 94),
}
