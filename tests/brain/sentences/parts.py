"""Parts of scenes that are to go: the scene they are in stays."""

from tests.brain.showrooms import PRODUCT, SHOW
from tests.brain.worlds import ABROAD, FIVE, HAND, ONE, SELECTED, SHADOW, THREE, TWO

WORDING = frozenset({"edit_scene"})

# A part of a scene is not the scene.
PARTS = [
    (prompt_world, prompt, WORDING)
    for prompt_world, prompt in (
        (THREE, "remove the shadow"),
        (SHADOW, "remove the shadow"),
        (ONE, "delete the word beta"),
        (SELECTED, "delete the word beta"),
        (ONE, "remove the delay"),
        (ONE, "delete the last word"),
        (THREE, "delete the last word of the title"),
        (THREE, "remove the background of scene 2"),
        (THREE, "remove the animation in scene 2"),
        (THREE, "remove the last letter"),
        (THREE, "delete the full stop at the end of scene 2"),
        (THREE, "delete the end"),
        (THREE, "remove the beginning"),
        (THREE, "remove the title of scene 2"),
        (THREE, "delete the title"),
        (THREE, "remove the logo"),
        (THREE, "delete the features"),
        (THREE, "delete the list"),
        (THREE, "remove all text"),
        (THREE, "delete everything in scene 2"),
        (THREE, "remove everything from the intro except the title"),
        (THREE, "clear scene 2"),
        (THREE, "remove the 2 in the title"),
        (THREE, "delete the number 2"),
        (THREE, "remove both taglines"),
        (THREE, "delete scene 2's tagline"),
        (THREE, "delete the intro's background"),
        (THREE, "get rid of the transition between scene 1 and scene 2"),
        (THREE, "drop shadow"),
        (THREE, "drop the shadow on scene 2"),
        (THREE, "take the tagline out of scene 1"),
        (THREE, "kill the animation"),
        (FIVE, "delete the quote"),
        (FIVE, "remove the number"),
        (FIVE, "remove the counter"),
        (PRODUCT, "remove the prices"),
        (PRODUCT, "delete the team"),
        (PRODUCT, "remove the icons"),
        (PRODUCT, "delete the steps"),
        (PRODUCT, "remove the Pro plan"),
        (SHOW, "delete the chart"),
        (SHOW, "remove the stars"),
        (SHOW, "remove the testimonial"),
        (SHOW, "delete the address"),
        (HAND, "remove the red"),
        (HAND, "delete Hello from the scene"),
        (THREE, "remove the intro animation"),
        (THREE, "remove the closing tag"),
        (THREE, "delete the comma after Nimbus"),
        (ABROAD, "remove the rocket emoji"),
        (TWO, "remove the first word of the second scene"),
    )
]
