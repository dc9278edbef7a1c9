"""Back and forth: what was done is taken back, what is gone comes back."""

from tests.brain.expecting import redo, restore, says, undo
from tests.brain.worlds import ONE, PAST, THREE

HISTORY = [
    *[
        (PAST, prompt, (undo(),))
        for prompt in (
            "undo",
            "Undo.",
            "undo that",
            "undo it please",
            "oops, undo",
            "no, undo that",
            "please undo the last change",
            "undo my last edit",
            "undo the last step",
            "can you undo that?",
            "take that back",
            "take it back",
            "revert",
            "revert that",
            "revert the last change",
            "roll back",
            "roll that back",
            "go back",
            "go back to how it was before",
            "go back to the previous version",
            "put it back how it was",
            "put it back the way it was",
            "make it like it was before",
            "change it back",
            "I liked it better before",
            "it was better before",
            "restore the previous version",
            "ctrl+z",
            "one step back",
        )
    ],
    (THREE, "undo", says("nothing of yours to take back")),
    *[
        (ONE, prompt, says("nothing of yours to take back"))
        for prompt in ("undo that", "take it back", "go back", "revert the last change", "oops, undo")
    ],
    *[(ONE, prompt, says("nothing to do again")) for prompt in ("redo", "redo that", "ctrl+y", "reapply it", "Redo!")],
    *[
        (PAST, prompt, (redo(),))
        for prompt in ("redo", "Redo!", "redo that", "redo it", "redo the last change", "undo the undo", "ctrl+y")
    ],
    (PAST, "bring back the closing card", (restore("Closing"),)),
    (PAST, "bring back the outro", (restore("Closing"),)),
    (PAST, "bring the outro back", (restore("Closing"),)),
    (PAST, "restore the pricing scene", (restore("Pricing"),)),
    (PAST, "restore “Pricing”", (restore("Pricing"),)),
    (PAST, "undelete Pricing", (restore("Pricing"),)),
    (PAST, "get the pricing back", (restore("Pricing"),)),
    (PAST, "I want the pricing scene back", (restore("Pricing"),)),
    (PAST, "put the pricing scene back in", (restore("Pricing"),)),
    (PAST, "restore the deleted scene", (restore("Closing"),)),
    (PAST, "bring back the scene I deleted", (restore("Closing"),)),
    (PAST, "undelete", (restore("Closing"),)),
    (PAST, "undo the delete", (restore("Closing"),)),
    (PAST, "bring back the intro", says("still there")),
    (PAST, "bring back the team scene", says("no deleted scene")),
    (ONE, "bring back the deleted scene", says("No scene was deleted")),
    (PAST, "undo the last three changes", says("one step at a time")),
    (PAST, "undo everything", says("one step at a time")),
    (PAST, "undo the last thing you did", (undo(),)),
    (PAST, "undo what you just did", (undo(),)),
    (PAST, "take that change back", (undo(),)),
    (PAST, "never mind, undo it", (undo(),)),
    (PAST, "go back to the old version", (undo(),)),
    (PAST, "bring it back", (restore("Closing"),)),
    (THREE, "put it back", says("nothing of yours to take back")),
]
