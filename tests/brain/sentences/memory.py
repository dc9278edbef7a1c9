"""What is to be kept in mind from now on."""

from dataclasses import replace

from brain.context import Preference
from tests.brain.expecting import forget, remember, says
from tests.brain.worlds import EMPTY, ONE, THREE

MINDFUL = replace(
    THREE,
    preferences=tuple(
        Preference(key=key, value=value)
        for key, value in (("font", "Inter"), ("colours", "#102030"), ("motion", "calm"), ("pace", "slow"))
    ),
)

MEMORY = [
    (THREE, "from now on keep animations calm", (remember("motion", "calm"),)),
    (THREE, "from now on, keep the motion elegant", (remember("motion", "elegant"),)),
    (THREE, "in future keep all animations playful", (remember("motion", "playful"),)),
    (THREE, "always keep the animations calm", (remember("motion", "calm"),)),
    (THREE, "going forward set the font to Inter", (remember("font", "Inter"),)),
    (THREE, "from now on keep the pace slow", (remember("pace", "slow"),)),
    (THREE, "forget the font", says("Nothing is remembered")),
    (THREE, "forget our colours", says("Nothing is remembered")),
    (THREE, "always use blue from now on", (remember("colours", "#2456e6"),)),
    (THREE, "always use navy as the background", (remember("colours", "#0a1030"),)),
    (THREE, "we always use Inter going forward", (remember("font", "Inter"),)),
    (THREE, "always use Inter", (remember("font", "Inter"),)),
    (EMPTY, "Always use Inter.", (remember("font", "Inter"),)),
    (THREE, "from now on, use Playfair", (remember("font", "Playfair Display"),)),
    (THREE, "our font is Sora", (remember("font", "Sora"),)),
    (THREE, "we always use Inter", (remember("font", "Inter"),)),
    (THREE, "my favourite font is Lora", (remember("font", "Lora", personal=True),)),
    (THREE, "I always want Inter as the font", (remember("font", "Inter", personal=True),)),
    (THREE, "our brand colour is #0af", (remember("colours", "#00aaff"),)),
    (THREE, "Our brand color is #0AF.", (remember("colours", "#00aaff"),)),
    (THREE, "our brand colours are #102030 and #ffcc00", (remember("colours", "#102030, #ffcc00"),)),
    (THREE, "our colours are navy and gold", (remember("colours", "#0a1030, #e3b341"),)),
    (THREE, "remember our brand colours: #102030, #ffcc00", (remember("colours", "#102030, #ffcc00"),)),
    (THREE, "my colours are black and gold", (remember("colours", "#0b0b0d, #e3b341", personal=True),)),
    (THREE, "I like slow animations", (remember("pace", "slow", personal=True),)),
    (THREE, "remember that I like slow animations", (remember("pace", "slow", personal=True),)),
    (THREE, "I prefer fast animations", (remember("pace", "fast", personal=True),)),
    (THREE, "we prefer calm animations", (remember("motion", "calm"),)),
    (THREE, "from now on make the animations playful", (remember("motion", "playful"),)),
    (THREE, "always use elegant motion", (remember("motion", "elegant"),)),
    (THREE, "I love energetic motion", (remember("motion", "energetic", personal=True),)),
    (THREE, "remember that our slogan is Plan on it", (remember("note", "our slogan is Plan on it"),)),
    (THREE, "remember: we never use exclamation marks", (remember("note", "we never use exclamation marks"),)),
    (THREE, "keep in mind that I hate clutter", (remember("note", "I hate clutter", personal=True),)),
    (THREE, "from now on keep titles short", (remember("note", "keep titles short"),)),
    (THREE, "note that our audience is nurses", (remember("note", "our audience is nurses"),)),
    (THREE, "please remember to say “you”", (remember("note", 'to say "you"'),)),
    (THREE, "don't forget that our slogan is Plan on it", (remember("note", "our slogan is Plan on it"),)),
    (MINDFUL, "forget the font", (forget("font"),)),
    (MINDFUL, "forget our brand colours", (forget("colours"),)),
    (MINDFUL, "forget what I said about the colours", (forget("colours"),)),
    (MINDFUL, "forget my motion preference", (forget("motion"),)),
    (MINDFUL, "you can forget the speed", (forget("pace"),)),
    (ONE, "remember", says("What")),
    (ONE, "forget everything", says("What")),
]
