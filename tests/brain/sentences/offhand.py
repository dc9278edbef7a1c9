"""Wishes said offhand: with an opinion in front, with where it stands behind a quote, with half of the words left out."""

from tests.brain.expecting import edit, move, says, trim, video
from tests.brain.worlds import THREE

OFFHAND = [
    (THREE, 'change "Open" to "Open source" in the list', (edit(2, items=["Fast", "Private", "Open source"]),)),
    (THREE, "make scene 3 twice as long and scene 1 half as long", (trim(3, 8), trim(1, 2))),
    (THREE, "make the intro 3 seconds and the last one 2 seconds", (trim(1, 3), trim(3, 2))),
    (THREE, "turn this into a square video for instagram", (video(format="1:1"),)),
    (THREE, "add our website nimbus.app to the end card", (edit(3, url="nimbus.app"),)),
    (THREE, "I want the intro to say Hello World instead", (edit(1, title="Hello World"),)),
    (THREE, "use the second scene as the intro", (move(2, 1),)),
    (THREE, "use the list as the ending", (move(2, 3),)),
    (THREE, "number the list items", (edit(2, marks="numbers"),)),
    (THREE, "I don't like the font, use something more elegant", (edit(3, motion="elegant"),)),
    (THREE, "I don't like the font", says("What should it be instead?")),
    (THREE, "the colors are ugly", says("What should it be instead?")),
]
