"""The texts of built-in scenes."""

from tests.brain.expecting import edit, says
from tests.brain.worlds import ONE, THREE

WORDS = [
    (THREE, "change 'Nimbus' to 'Cloudy'", (edit(1, title="Cloudy"),)),
    (THREE, "replace “plan on” with “trust”", (edit(1, tagline="Weather you can trust"),)),
    (THREE, "change Nimbus to Cloudy", (edit(1, title="Cloudy"),)),
    (THREE, "change the tagline to Plan your day", (edit(1, tagline="Plan your day"),)),
    (THREE, "change the title of the closing card to Try it, now", (edit(3, title="Try it, now"),)),
    (THREE, "the tagline should say “Delete scene 2”", (edit(1, tagline="Delete scene 2"),)),
    (THREE, "make the closing card say Buy now", (edit(3, title="Buy now"),)),
    (THREE, "add a button that says Sign up to the closing card", (edit(3, action="Sign up"),)),
    (THREE, "change the second point to Secure", (edit(2, items=["Fast", "Secure", "Open"]),)),
    (THREE, "add “Small” to the list", (edit(2, items=["Fast", "Private", "Open", "Small"]),)),
    (ONE, "change the title to Sunrise and the tagline to Up early", (edit(1, title="Sunrise", tagline="Up early"),)),
    (THREE, "change the title to Sunrise", says("In which scene")),
]
