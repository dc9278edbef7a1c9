"""How things move, and what stands in front of a list's rows."""

from tests.brain.expecting import edit
from tests.brain.worlds import ONE, THREE

MOVING = [
    (THREE, "make the features animation faster", (edit(2, pace=1.5),)),
    (THREE, "speed up the intro's animation", (edit(1, pace=1.5),)),
    (THREE, "slow down the features animation a bit", (edit(2, pace=0.82),)),
    (THREE, "the intro animation should be slower", (edit(1, pace=0.67),)),
    (THREE, "make scene 2's animation slower", (edit(2, pace=0.67),)),
    (ONE, "make it more playful", (edit(1, motion="playful"),)),
    (ONE, "more energetic please", (edit(1, motion="energetic"),)),
    (ONE, "make it calm and elegant", (edit(1, motion="calm"),)),
    (ONE, "a bit more lively", (edit(1, motion="energetic"),)),
    (ONE, "make it a little more fun", (edit(1, motion="playful"),)),
    (THREE, "scene 2 should feel more elegant", (edit(2, motion="elegant"),)),
    (THREE, "make the intro calmer", (edit(1, motion="calm"),)),
    (THREE, "numbers instead of dots in the list", (edit(2, marks="numbers"),)),
    (THREE, "checkmarks instead of numbers", (edit(2, marks="checks"),)),
    (THREE, "no bullets", (edit(2, marks="none"),)),
    (THREE, "number the list", (edit(2, marks="numbers"),)),
    (THREE, "use check marks", (edit(2, marks="checks"),)),
    (THREE, "change the dots to numbers", (edit(2, marks="numbers"),)),
    (THREE, "remove the dots from the list", (edit(2, marks="none"),)),
]
