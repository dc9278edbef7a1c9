"""Colours, size and speed of built-in scenes."""

from tests.brain.expecting import edit
from tests.brain.sentences.shades import DARK_RED, TEAL
from tests.brain.worlds import ONE, THREE

LOOKS = [
    (ONE, "make the background teal", (edit(1, background=TEAL),)),
    (ONE, "make it dark red", (edit(1, background=DARK_RED),)),
    (ONE, "make the title #ff0", (edit(1, text="#ffff00"),)),
    (ONE, "change the background to #102030", (edit(1, background="#102030"),)),
    (ONE, "change the text colour to gold", (edit(1, text="#e3b341"),)),
    (ONE, "navy background", (edit(1, background="#0a1030"),)),
    (ONE, "use our brand colours #ff0000 and #ffffff", (edit(1),)),
    (ONE, "make it black and gold", (edit(1, background="#0b0b0d", accent="#e3b341"),)),
    (THREE, "make the intro dark green", (edit(1),)),
    (THREE, "make scene 2's background #203040", (edit(2, background="#203040"),)),
    (THREE, "make the whole video #203040", (edit(1), edit(2), edit(3))),
    (ONE, "make the text bigger", (edit(1, scale=1.2),)),
    (ONE, "make the title a bit smaller", (edit(1, scale=0.91),)),
    (THREE, "slow down the intro", (edit(1, pace=0.67),)),
    (ONE, "make the animation faster", (edit(1, pace=1.5),)),
    (ONE, "make the background black and the text #ffeedd", (edit(1, background="#0b0b0d", text="#ffeedd"),)),
]
