"""Wishes as people type them: in a hurry, without capitals, with what shall stay and with what is the same as another."""

from tests.brain.expecting import copy, delete, edit, move, rename, says, swap, trim, video
from tests.brain.showrooms import PLANS, PRODUCT
from tests.brain.worlds import FIVE, ONE, THREE, closing, intro, scene, world

QUOTES = world(
    intro(),
    scene(2, "Quote", "quote", frames=150, quote="It just works", name="Ada Park"),
    scene(3, "Quote", "quote", quote="We switched in a day", name="Ben Ruiz"),
    closing(4),
)
ITEMS = ["Fast", "Private", "Open"]

LENGTHS_TYPED = [
    (THREE, "can u make the whole thing 26s", (trim(1, 8), trim(2, 10), trim(3, 8))),
    (THREE, "get the total down to 6.5 seconds", (trim(1, 2), trim(2, 2.5), trim(3, 2))),
    (THREE, "26 sec version please", (trim(1, 8), trim(2, 10), trim(3, 8))),
    (THREE, "0:26 total", (trim(1, 8), trim(2, 10), trim(3, 8))),
    (THREE, "cut it to 6.5 secs", (trim(1, 2), trim(2, 2.5), trim(3, 2))),
    (THREE, "cut it to 3 secs", (trim(3, 3),)),
    (THREE, "cut it to 15 secs", says("the video lasts 13.0 s")),
    (THREE, "cut the intro to 10 secs", says("“make scene 1 10 seconds”")),
    (THREE, "the video should be at most 6.5 seconds", (trim(1, 2), trim(2, 2.5), trim(3, 2))),
    (THREE, "video needs to be under 20 seconds", says("the video lasts 13.0 s")),
    (THREE, "keep every scene under 4.5 seconds", (trim(2, 4.5 - 1 / 30),)),
    (ONE, "shave a second off", (trim(1, 3),)),
    (THREE, "make scene 2 half a sec shorter and scene 3 a sec longer", (trim(2, 4.5), trim(3, 5))),
    (THREE, "every scene 1 second shorter", (trim(1, 3), trim(2, 4), trim(3, 3))),
    (THREE, "the first scene feels rushed, give it 2 more secs", (trim(1, 6),)),
    (THREE, "great but the intro is a bit long", (trim(1, 3.2),)),
    (ONE, "its too long, can you tighten it up a bit", (trim(1, 3.2),)),
    (THREE, "lengthen the intro til 6 seconds", (trim(1, 6),)),
    (THREE, "make scene two 4secs n scene three 2secs", (trim(2, 4), trim(3, 2))),
    (THREE, "intro 2s features 4s closing 2s", (trim(1, 2), trim(2, 4), trim(3, 2))),
    (THREE, "make intro 2 and outro 3 secs", (trim(1, 2), trim(3, 3))),
    (ONE, "make it 3.5", says("“make scene 1 3.5 seconds”")),
    (THREE, "make the scenes 3 seconds", (trim(1, 3), trim(2, 3), trim(3, 3))),
    # “It” was the video, and still is.
    (THREE, "make it vertical and 6.5 seconds long", (video(format="9:16"), trim(1, 2), trim(2, 2.5), trim(3, 2))),
    (THREE, "don't delete anything, just make it half as long", (trim(1, 2), trim(2, 2.5), trim(3, 2))),
    # What is to stay.
    (THREE, "don't change the intro, make all others 2 seconds", (trim(2, 2), trim(3, 2))),
    (THREE, "leave the intro alone and make the rest 2 seconds", (trim(2, 2), trim(3, 2))),
    (THREE, "leave the intro as it is and make scene 1 2 seconds", says("leaves scene 1 as it is")),
    (THREE, "don't delete scene 2, delete scene 3", says("Say only what should go")),
    (THREE, "don't delete scene 1", says("stays as it is")),
    (THREE, "do not delete scene 2", says("stays as it is")),
]
GOING_TYPED = [
    (FIVE, "remove all the scenes between the intro and the closing", (delete(2), delete(3), delete(4))),
    (FIVE, "remove everything between the intro and the outro", says("“delete scenes 2, 3 and 4”")),
    (FIVE, "just keep the intro and the closing", (delete(2), delete(3), delete(4))),
    (FIVE, "keep the first 3 and bin the rest", (delete(4), delete(5))),
    (FIVE, "delete scenes 2-4 but keep 3", (delete(2), delete(4))),
    (FIVE, "delete every scene apart from the list and the closing card", (delete(1), delete(3), delete(4))),
    (FIVE, "keep the quote and delete the rest", says("“delete scenes 1, 2, 3 and 5”")),
    (FIVE, "delete the last scene but one", (delete(4),)),
    (FIVE, "i dont need scenes 3 to 4 anymore, delete them", (delete(3), delete(4))),
    (FIVE, "scratch the quote scene", (delete(4),)),
    (THREE, "delete the scenes", says("“delete scenes 1, 2 and 3”")),
    (QUOTES, "delete the second quote", (delete(3),)),
    (QUOTES, "delete the last quote", (delete(3),)),
    (QUOTES, "delete both quotes", (delete(2), delete(3))),
    (QUOTES, "remove the quotes", says("“delete scenes 2 and 3”")),
    (QUOTES, "delete the quote", says("scene 2 “Quote” or scene 3 “Quote”")),
]
ORDER_TYPED = [
    (QUOTES, "swap the two quotes", (swap(2, 3),)),
    (QUOTES, "swap the quotes", (swap(2, 3),)),
    (FIVE, "swap the intro with the one after it", (swap(1, 2),)),
    (
        THREE,
        "make scenes 2 and 3 2 seconds and move them to the start",
        (trim(2, 2), trim(3, 2), move(2, 1), move(3, 2)),
    ),
    (QUOTES, "rename the second quote to Ben", (rename(3, "Ben"),)),
    (THREE, "title the second scene Benefits", (rename(2, "Benefits"),)),
    (THREE, "name the scenes A, B and C", (rename(1, "A"), rename(2, "B"), rename(3, "C"))),
    (THREE, "name the scenes A and B", says("one name for each scene")),
    (THREE, "the second scene should be named Benefits instead", (rename(2, "Benefits"),)),
    (THREE, "rename the last scene Road to Rome", (rename(3, "Road to Rome"),)),
    (THREE, "dupe scene 2", (copy(2),)),
    (THREE, "duplicate the intro 2x", (copy(1), copy(1))),
    (THREE, "make another one like scene 2", (copy(2),)),
    (
        THREE,
        "duplicate scene 2 and call it Features 2",
        (("add_scene", {"name": "Features 2", "seconds": 5, "place": 3}),),
    ),
    (
        THREE,
        "copy scene 2 and make the copy 2 seconds",
        (("add_scene", {"name": "Features copy", "seconds": 2, "place": 3}),),
    ),
]
WORDS_TYPED = [
    (THREE, "change the headline of the intro to: Nimbus, reimagined", (edit(1, title="Nimbus, reimagined"),)),
    (THREE, "change the headline of the intro to Say hello", (edit(1, title="Say hello"),)),
    (THREE, "change the headline of the intro to say Hello", (edit(1, title="Hello"),)),
    (THREE, "change tagline -> Plan your day", (edit(1, tagline="Plan your day"),)),
    (THREE, "the intro should say Hello World", (edit(1, title="Hello World"),)),
    (THREE, "the tagline is wrong, it should be Hi there", (edit(1, tagline="Hi there"),)),
    (FIVE, "the author is wrong, it's Bo Berg", (edit(4, name="Bo Berg"),)),
    (FIVE, "put nimbus.com as url", (edit(5, url="nimbus.com"),)),
    (FIVE, "make the number 20k", (edit(3, value=20, suffix="k"),)),
    (THREE, "add two more features: Cheap and Cheerful", (edit(2, items=[*ITEMS, "Cheap", "Cheerful"]),)),
    (THREE, "put Open first in the list", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "move Fast to the end of the list", (edit(2, items=["Private", "Open", "Fast"]),)),
    (THREE, "swap Fast and Open in the list", (edit(2, items=["Open", "Private", "Fast"]),)),
    (THREE, "reorder the list: Open, Fast, Private", (edit(2, items=["Open", "Fast", "Private"]),)),
    (THREE, "reorder the list: Open, Fast", says("each entry")),
    (PRODUCT, "pro costs 15 now", (edit(1, rows=[PLANS[0], {**PLANS[1], "price": "$15"}, PLANS[2]]),)),
    (PRODUCT, "change pro price to 15", (edit(1, rows=[PLANS[0], {**PLANS[1], "price": "$15"}, PLANS[2]]),)),
    (PRODUCT, "highlight pro instead", (edit(1, best=2),)),
]  # fmt: skip
TYPED = [*LENGTHS_TYPED, *GOING_TYPED, *ORDER_TYPED, *WORDS_TYPED]
