"""Wishes that are said as questions, proposals, opinions and states, and wishes that lean on the one before."""

from tests.brain.expecting import delete, edit, move, rename, says, trim, video
from tests.brain.worlds import FIVE, ONE, THREE

RED = edit(1, background="#dc2626")

SOFTENED = [
    # Questions that are wishes.
    (ONE, "can this be half as long?", (trim(1, 2),)),
    (THREE, "could the intro be shorter?", (trim(1, 3),)),
    (THREE, "would you make the intro 2 seconds?", (trim(1, 2),)),
    (THREE, "can we have scene 2 a bit longer?", (trim(2, 6.25),)),
    (THREE, "couldn't the intro be twice as long?", (trim(1, 8),)),
    (THREE, "can scene 2 last 3 seconds?", (trim(2, 3),)),
    (ONE, "could the tagline say Hello world?", (edit(1, tagline="Hello world"),)),
    (ONE, "can the text be bigger?", (edit(1, scale=1.2),)),
    (ONE, "can it be vertical?", (video(format="9:16"),)),
    (ONE, "would you mind making it 3 seconds?", (trim(1, 3),)),
    (ONE, "any chance to make it 3 seconds?", (trim(1, 3),)),
    (ONE, "how about making it 3 seconds?", (trim(1, 3),)),
    # Opinions and proposals.
    (THREE, "I think scene 1 is too long, 2 seconds are enough", (trim(1, 2),)),
    (THREE, "scene 3 is too short, it should be 6 seconds", (trim(3, 6),)),
    (THREE, "3 seconds would be enough for the intro", (trim(1, 3),)),
    (THREE, "perhaps scene 2 is too long", (trim(2, 3.75),)),
    (THREE, "maybe the intro should be 3 seconds", (trim(1, 3),)),
    (THREE, "in my opinion the intro is way too long", (trim(1, 2),)),
    (THREE, "I think the intro can go", says("Should it go?")),
    (THREE, "how about deleting scene 2?", says("Should it go?")),
    # A reason, and then the wish.
    (FIVE, "we don't need the numbers scene any more, delete it", (delete(3),)),
    (THREE, "I don't like scene 3, remove it", (delete(3),)),
    (THREE, "scene 2 is boring, delete it", (delete(2),)),
    (THREE, "we no longer need the features scene, so remove it", (delete(2),)),
    (THREE, "scene 2 isn't needed, remove it please", (delete(2),)),
    (THREE, "I don't want the intro anymore. Delete it.", (delete(1),)),
    (THREE, "I hate scene 2, make it 3 seconds", (trim(2, 3),)),
    (THREE, "I don't like scene 3", says("What should become of scene 3")),
    # The verb of the clause before.
    (THREE, "rename scene 1 to A and scene 2 to B", (rename(1, "A"), rename(2, "B"))),
    (THREE, "rename scene 1 to A, scene 2 to B and scene 3 to C", (rename(1, "A"), rename(2, "B"), rename(3, "C"))),
    (THREE, "rename the intro to Opening and the closing card to Finale", (rename(1, "Opening"), rename(3, "Finale"))),
    (THREE, "call scene 1 Hello and scene 2 World", (rename(1, "Hello"), rename(2, "World"))),
    (THREE, "rename 1 to A, 2 to B", (rename(1, "A"), rename(2, "B"))),
    (THREE, "move scene 1 to the end and scene 2 to the start", (move(1, 3), move(2, 1))),
    (THREE, "rename scene 1 to Search and replace", (rename(1, "Search and replace"),)),
    # What should be.
    (ONE, "the background should be white", (edit(1, background="#ffffff"),)),
    (ONE, "I want the background white", (edit(1, background="#ffffff"),)),
    (ONE, "the title ought to be red", (edit(1, text="#dc2626"),)),
    (ONE, "I'd like the title to be red", (edit(1, text="#dc2626"),)),
    (ONE, "the title should be Red", (edit(1, title="Red"),)),
    (ONE, "the text needs to be bigger", (edit(1, scale=1.2),)),
    (ONE, "I want it vertical", (video(format="9:16"),)),
    (THREE, "I want the intro shorter", (trim(1, 3),)),
    (THREE, "the title of the video should be Hello", (video(title="Hello"),)),
    (THREE, "the video's title should be Hello", (video(title="Hello"),)),
    (THREE, "the name of the project is Hello", (video(title="Hello"),)),
    (THREE, "the video title must be Hello", (video(title="Hello"),)),
    (THREE, "the video should have the title Hello", (video(title="Hello"),)),
    (FIVE, "the counter should count to 15,000", (edit(3, value=15000),)),
    (FIVE, "the counter has to count to 20,000", (edit(3, value=20000),)),
    (FIVE, "make the counter go up to 500", (edit(3, value=500),)),
    (FIVE, "the counter should start at 50", (edit(3, value=98, start=50),)),
    (FIVE, "the number should be 98.5%", (edit(3, value=98.5, suffix="%"),)),
    (FIVE, "the quote is by Eva Lind", (edit(4, name="Eva Lind"),)),
    (FIVE, "it's from Eva Lind", (edit(4, name="Eva Lind"),)),
    # The right words beside the wrong ones.
    (FIVE, "the quote is by Eva Lind, not Ada Park", (edit(4, name="Eva Lind"),)),
    (FIVE, "Bo Berg, not Ada Park", (edit(4, name="Bo Berg"),)),
    (THREE, "it should say Hi, not Nimbus", (edit(1, title="Hi"),)),
    (THREE, "the second row is Safe, not Private", (edit(2, items=["Fast", "Safe", "Open"]),)),
    (FIVE, "the number is 99, not 98", (edit(3, value=99),)),
    # Where, in front.
    (THREE, "in scene 2 replace Private with Secure", (edit(2, items=["Fast", "Secure", "Open"]),)),
    (THREE, "on the closing card change the title to Join us", (edit(3, title="Join us"),)),
    (THREE, "in the intro change Nimbus to Cirrus", (edit(1, title="Cirrus"),)),
    (THREE, "in scene 1 make the text bigger", (edit(1, scale=1.2),)),
    (THREE, "in the intro set the tagline to Hi", (edit(1, tagline="Hi"),)),
    (THREE, "on scene 3 the title should be Bye", (edit(3, title="Bye"),)),
    # What is missing is asked for.
    (THREE, "move scene 2", says("Where should")),
    (THREE, "move the intro somewhere else", says("Where should")),
    (THREE, "rename scene 2", says("What should")),
    (THREE, "trim scene 2", says("How long should")),
    (THREE, "delete everything", says("Do you mean it?")),
]
