"""Wishes in words that nobody had thought of: with chatter around them, a reason, or half of it left to be understood.

Beside each kind stand sentences that look like it and mean something else.
"""

from tests.brain.expecting import add, delete, edit, rename, says, swap, trim, video
from tests.brain.worlds import SELECTED, THREE, features, intro, scene, world

COUNTED = world(intro(), scene(2, "Number", "counter", value=98, label="uptime"))
CALLED_PRIVATE = world(intro(), features(), scene(3, "Private", "title", title="Yours alone"))

CHATTER = [
    (THREE, "can u change nimbus to Nimbus Pro pls", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change nimbus to Nimbus Pro, thanks!", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change nimbus to Nimbus Pro thx", (edit(1, title="Nimbus Pro"),)),
    (THREE, "change the tagline to Many thanks", (edit(1, tagline="Many thanks"),)),
    (THREE, "change the tagline to Thanks", (edit(1, tagline="Thanks"),)),
    (THREE, 'change the tagline to "Weather, please"', (edit(1, tagline="Weather, please"),)),
    (THREE, 'change the tagline to "See you, thanks" pls', (edit(1, tagline="See you, thanks"),)),
    (THREE, 'Make the tagline say "Know before you go" instead', (edit(1, tagline="Know before you go"),)),
    (THREE, 'change the tagline to "Know before you go" instead', (edit(1, tagline="Know before you go"),)),
    (THREE, 'change the tagline to "Umbrellas instead"', (edit(1, tagline="Umbrellas instead"),)),
    (
        THREE,
        'Hi! Love it so far. Two small things: the closing should say "Get started today" and the features need a fourth point, '
        '"Affordable". Thanks!',
        (edit(3, title="Get started today"), edit(2, items=["Fast", "Private", "Open", "Affordable"])),
    ),
    (THREE, "A few changes: make the intro 3 seconds, swap 1 and 2", (trim(1, 3), swap(1, 2))),
]

ROWS_AND_LENGTHS = [
    (THREE, "put features in this order: Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "the order of the list should be Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "put features in this order: Open, Fast", says("Name each entry")),
    (THREE, "the list needs another point: Affordable", (edit(2, items=["Fast", "Private", "Open", "Affordable"]),)),
    (THREE, "make intro and outro 3 sec each, features can be 6", (trim(1, 3), trim(2, 6), trim(3, 3))),
    (THREE, "the intro should be 2 and the end card 3 seconds", (trim(1, 2), trim(3, 3))),
]

PLACES = [
    (
        THREE,
        "Title should be bigger and left aligned on the first scene, and get rid of the tagline",
        (edit(1, scale=1.2, align="left", title="Nimbus", tagline=None),),
    ),
    (
        THREE,
        "make the title in scene 2 bigger and left align it in scene 1",
        (edit(2, scale=1.2), edit(1, align="left")),
    ),
    (THREE, "make it bigger and remove the tagline in scene 1", (edit(3, scale=1.2), edit(1, tagline=None))),
    (SELECTED, "make the title bigger and remove the tagline in scene 1", (edit(2, scale=1.2), edit(1, tagline=None))),
    (THREE, "Keep the features as is but make the other two scenes 2 seconds", (trim(1, 2), trim(3, 2))),
    (THREE, "make the other two scenes purple", says("Which scene")),
    (THREE, "leave scene 1 and 2 alone but make the other two scenes purple", says("leaves scene 1 as it is")),
    (THREE, "Please to make the background blue in scene 2", (edit(2),)),
    (THREE, "I would like that the second scene is shown for longer time", (trim(2, 20 / 3),)),
    (THREE, "make it stay one second longer", (trim(3, 5),)),
    (THREE, "The intro feels a bit long, could you cut it to 3 seconds?", (trim(1, 3),)),
    (
        THREE,
        "duplicate the intro and put the copy at the end",
        (add("title", name="Intro copy", title="Nimbus", place=4, seconds=4),),
    ),
]

TEXTS = [
    (CALLED_PRIVATE, "remove Private", (delete(3),)),
    (THREE, "remove Private", (edit(2, items=["Fast", "Open"]),)),
    (THREE, 'Change the closing to "Try it free for 30 days"', (edit(3, title="Try it free for 30 days"),)),
    (THREE, 'Rename the heading of the list to "Why Nimbus?"', (edit(2, title="Why Nimbus?"),)),
    (THREE, 'change the title of the list to "Why Nimbus?"', (edit(2, title="Why Nimbus?"),)),
    (THREE, 'rename scene 2 to "Why?"', (rename(2, "Why?"),)),
    (THREE, 'shorten the tagline to "Plan your weather"', (edit(1, tagline="Plan your weather"),)),
    (
        THREE,
        'shorten the tagline, it\'s too wordy, maybe just "Plan your weather"',
        (edit(1, tagline="Plan your weather"),),
    ),
    (THREE, "make the tagline all caps", (edit(1, tagline="WEATHER YOU CAN PLAN ON"),)),
    (THREE, "all caps for the title in scene 3", (edit(3, title="START FREE TODAY"),)),
    (THREE, "make the title all caps", says("In which scene")),
    (THREE, "change the tagline to Built so that anyone can plan", (edit(1, tagline="Built so that anyone can plan"),)),
    (THREE, "change the tagline to All caps", (edit(1, tagline="All caps"),)),
    (THREE, "use Sunny days as the tagline", (edit(1, tagline="Sunny days"),)),
]

LOOKS = [
    (THREE, "use #FF5A1F as the accent in scene 2", (edit(2, accent="#ff5a1f"),)),
    (THREE, "use #FF5A1F as the accent everywhere", tuple(edit(each, accent="#ff5a1f") for each in (1, 2, 3))),
    (THREE, "could the list come with numbers instead of bullets?", (edit(2, marks="numbers"),)),
    (THREE, "use Poppins in the features slide", says("There is no font “Poppins” here")),
    (THREE, "the text on the last slide is too small for people in the back row", (edit(3, scale=1.2),)),
    (THREE, "less bouncy please", (edit(3, motion="calm"),)),
    (THREE, "the intro is too calm", (edit(1, motion="energetic"),)),
    (THREE, "make the ending more energetic", (edit(3, motion="energetic"),)),
    (THREE, "give the intro more energy", (edit(1, motion="energetic"),)),
    (THREE, "try something warmer", (edit(3, background="#33110b"),)),
    (THREE, "use warmer colours in the intro", (edit(1, background="#33110b"),)),
]

SECOND_LOOK = [
    (THREE, "the text is too small to read on the list slide", (edit(2, scale=1.2),)),
    (
        THREE,
        "Make the title and tagline bigger on the intro, and make the closing 3 seconds",
        (trim(3, 3), edit(1, scale=1.2)),
    ),
    (THREE, "intro and outro should be 3 seconds each and the list 6", (trim(1, 3), trim(2, 6), trim(3, 3))),
    (THREE, "the video is too long, cut it to 3 seconds", (trim(1, 28 / 30), trim(2, 34 / 30), trim(3, 28 / 30))),
    (THREE, "The closing feels cheap, could you make it dark green?", (edit(3, background="#001d06"),)),
    (THREE, 'change the closing to say "Try it"', (edit(3, title="Try it"),)),
    (THREE, 'switch the heading of the list to "What you get" please', (edit(2, title="What you get"),)),
    (THREE, "uppercase the title in scene 1", (edit(1, title="NIMBUS"),)),
    (
        THREE,
        'change the tagline to "Hi" and the title to "Ho" in the intro',
        (edit(1, title="Ho", tagline="Hi"),),
    ),
    (THREE, 'title of scene 2: "Why us?"', (edit(2, title="Why us?"),)),
    (THREE, "replace Nimbus with Stratus everywhere please", (edit(1, title="Stratus"),)),
    (THREE, "the animation in the intro is too bouncy", (edit(1, motion="calm"),)),
    (THREE, "the points should be in this order: Open, Private, Fast", (edit(2, items=["Open", "Private", "Fast"]),)),
    (
        THREE,
        "replace Private with Secure, legal doesn't want us to claim that",
        (edit(2, items=["Fast", "Secure", "Open"]),),
    ),
    (THREE, "change the tagline to Sunny days, it never rains", (edit(1, tagline="Sunny days, it never rains"),)),
    (THREE, 'the features need a new title: "Why us"', (edit(2, title="Why us"),)),
    (THREE, "put features in this order please: Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "a bit warmer please", (edit(3, background="#33110b"),)),
    (
        THREE,
        'change the list title to "Why us" and remove Open, thanks!',
        (edit(2, title="Why us", items=["Fast", "Private"]),),
    ),
    (THREE, 'add a button "Sign up" to the closing, please', (edit(3, action="Sign up"),)),
    (
        THREE,
        'make the closing say "Buy" and the intro say "Hello" instead',
        (edit(3, title="Buy"), edit(1, title="Hello")),
    ),
    (THREE, "set everything in Montserrat", says("There is no font “Montserrat” here")),
]

UNREHEARSED = [*CHATTER, *ROWS_AND_LENGTHS, *PLACES, *TEXTS, *LOOKS, *SECOND_LOOK]

# What the built-in brain hears without its reason, and leaves to a model where there is one.
REASONED = [
    (THREE, "remove Private, legal doesn't want us to claim that", (edit(2, items=["Fast", "Open"]),)),
    (THREE, "Our company was renamed, please replace Nimbus by Stratus everywhere", (edit(1, title="Stratus"),)),
    (
        THREE,
        "Our brand colour is #FF5A1F, please use that as the accent everywhere",
        tuple(edit(each, accent="#ff5a1f") for each in (1, 2, 3)),
    ),
    (
        THREE,
        "square format, and make the fonts a bit bigger so that it is readable on phones",
        (video(format="1:1"), edit(3, scale=1.1)),
    ),
    (THREE, "make the text in the list bigger so people can read it", (edit(2, scale=1.2),)),
    (THREE, "could you make the intro 3 seconds? it feels long", (trim(1, 3),)),
    (THREE, "our logo changed, use green as the accent in scene 1", (edit(1, accent="#16a34a"),)),
    (THREE, "We rebranded last week, change Nimbus to Cirrus everywhere", (edit(1, title="Cirrus"),)),
    (THREE, "since we rebranded, change Nimbus to Cirrus in the intro", (edit(1, title="Cirrus"),)),
    (THREE, "as the intro is boring, make the background red", says("cannot")),
    (THREE, "delete scene 2? it drags", says("cannot")),
    (THREE, "make the intro red? I am not sure", says("cannot")),
    (THREE, "blur what is private, make scene 2 red", says("cannot")),
    (THREE, "people can't read the list, make the text bigger", says("I cannot tell how to do this")),
]

UNREHEARSED_TRAPS = [
    (THREE, "Two small things: love and hate", frozenset()),
    (THREE, "the features need another point of view", frozenset()),
    (THREE, "make the intro 3 seconds and the price 6", frozenset()),
    (THREE, 'delete "Features"?', frozenset()),
    (COUNTED, "make the intro 3 seconds and the number 6", frozenset({"edit_scene"})),
    (THREE, 'change the tagline to "Hi" in blue letters', frozenset()),
    (THREE, 'change "Nimbus" to "Stratus" with a blue background', frozenset()),
    (THREE, "remove fast", frozenset()),
    (THREE, "delete everything but make the intro red", frozenset()),
    (THREE, "I like that the second scene is red", frozenset()),
    (THREE, "the tagline is bad, make it bigger", frozenset()),
    (THREE, 'change the list to "Try it free"', frozenset()),
    (THREE, "use Stripe in the intro", frozenset()),
    (THREE, "make the title warmer", frozenset()),
]
