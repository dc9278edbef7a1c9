"""Fonts and where the type stands."""

from tests.brain.expecting import edit, says
from tests.brain.worlds import ONE, SELECTED, THREE, TWINS

EVERYWHERE = (1, 2, 3)
FONTS = [
    (ONE, "use Playfair", (edit(1, font="Playfair Display"),)),
    (ONE, "use Inter.", (edit(1, font="Inter"),)),
    (ONE, "change the font to Space Grotesk", (edit(1, font="Space Grotesk"),)),
    (ONE, "set the title in Playfair Display", (edit(1, font="Playfair Display"),)),
    (ONE, "make the font Sora", (edit(1, font="Sora"),)),
    (ONE, "font: Lora", (edit(1, font="Lora"),)),
    (ONE, "switch to Fraunces", (edit(1, font="Fraunces"),)),
    (ONE, "use a serif font", (edit(1, font="Playfair Display"),)),
    (ONE, "can you use the font Inter?", (edit(1, font="Inter"),)),
    (ONE, "change the font to Comic Sans", says("Comic Sans")),
    (THREE, "use Inter", tuple(edit(number, font="Inter") for number in EVERYWHERE)),
    (THREE, "use Inter everywhere", tuple(edit(number, font="Inter") for number in EVERYWHERE)),
    (THREE, "use Inter for all scenes", tuple(edit(number, font="Inter") for number in EVERYWHERE)),
    (THREE, "use Inter for the intro", (edit(1, font="Inter"),)),
    (THREE, "change the font of scene 2 to Sora", (edit(2, font="Sora"),)),
    (THREE, "set scene 2 in Sora", (edit(2, font="Sora"),)),
    (SELECTED, "use Inter", (edit(2, font="Inter"),)),
    (TWINS, "use Inter in the intro", says("scene 1 “Intro” or scene 2 “Intro”")),
    (ONE, "I want Inter", (edit(1, font="Inter"),)),
    (THREE, "in all scenes, use Inter", tuple(edit(number, font="Inter") for number in EVERYWHERE)),
]

ALIGNED = [
    (ONE, "left-align the text", (edit(1, align="left"),)),
    (ONE, "left align it", (edit(1, align="left"),)),
    (ONE, "align the text to the right", (edit(1, align="right"),)),
    (ONE, "align left", (edit(1, align="left"),)),
    (ONE, "center it", (edit(1, align="center"),)),
    (ONE, "centre the title", (edit(1, align="center"),)),
    (ONE, "Center everything.", (edit(1, align="center"),)),
    (ONE, "move the text to the right", (edit(1, align="right"),)),
    (ONE, "move the text to the left", (edit(1, align="left"),)),
    (ONE, "put the title on the left", (edit(1, align="left"),)),
    (ONE, "place the text in the middle", (edit(1, align="center"),)),
    (ONE, "make the text centered", (edit(1, align="center"),)),
    (ONE, "text on the left", (edit(1, align="left"),)),
    (ONE, "the text should be on the right", (edit(1, align="right"),)),
    (ONE, "align everything left", (edit(1, align="left"),)),
    (THREE, "center the text in scene 2", (edit(2, align="center"),)),
    (THREE, "left-align the intro", (edit(1, align="left"),)),
    (THREE, "left-align all scenes", tuple(edit(number, align="left") for number in EVERYWHERE)),
    (SELECTED, "center it", (edit(2, align="center"),)),
    (ONE, "center", (edit(1, align="center"),)),
]
