"""Whole scenes: how long, in which order, called what, there or not."""

from benchmarks.evaluation.facts import count, gone, lasts, named, order, same, shorter, shows, total
from benchmarks.evaluation.talk_facts import answers

THREE = ("Intro", "Features", "Closing")

DURATION = [
    ("one", "make it 3 seconds", lasts(1, 3)),
    ("one", "2.5s please", lasts(1, 2.5)),
    ("one", "twice as long", lasts(1, 8)),
    ("one", "can this be half as long?", lasts(1, 2)),
    ("three", "make scene 2 a bit shorter", shorter(2, least=3.5, most=4.8), same(1, 3)),
    ("three", "the intro should last six seconds", lasts(1, 6), same(2, 3)),
    ("three", "Scene 3: 2 seconds", lasts(3, 2), same(1, 2)),
    ("three", "make the whole video 26 seconds long", total(26), count(3)),
    ("three", "Shorten the closing card by one second.", lasts(3, 3), same(1, 2)),
    ("three", "every scene 3 seconds", lasts(1, 3), lasts(2, 3), lasts(3, 3)),
    ("six", "let the chart run two seconds longer", lasts(3, 7), same(1, 2, 4, 5, 6)),
    ("three", "make the features scene 1.5 times as long", lasts(2, 7.5), same(1, 3)),
    ("three", "I think scene 1 is too long, 2 seconds are enough", lasts(1, 2), same(2, 3)),
    ("six", "can u cut the video to 20 secs", total(20), count(6)),
    ("three", "don't delete anything, just make it half as long", total(6.5), count(3)),
    ("three", "don't change the intro, make all others 2 seconds", same(1), lasts(2, 2), lasts(3, 2)),
    ("three", "intro 2s features 4s closing 2s", lasts(1, 2), lasts(2, 4), lasts(3, 2)),
    ("three", "make it vertical and 6.5 seconds long", total(6.5), count(3)),
    ("six", "set the first two scenes to 3 seconds each", lasts(1, 3), lasts(2, 3), same(3, 4, 5, 6)),
]

DELETE = [
    ("three", "delete scene 2", gone("Features")),
    ("three", "Please remove the intro scene.", gone("Intro")),
    ("three", "get rid of the last scene", gone("Closing")),
    ("six", "delete 2, 3 and 4", gone("Features", "Growth", "Customers")),
    ("six", "remove the last two scenes", gone("Quote", "Closing")),
    ("six", "delete everything except the intro", gone("Features", "Growth", "Customers", "Quote", "Closing")),
    ("six", "drop the chart scene", gone("Growth")),
    ("six", "we don't need the customers scene any more, delete it", gone("Customers")),
    ("six", "throw out scenes 4 to 6", gone("Customers", "Quote", "Closing")),
    ("twins", "delete the second quote", gone("Second quote")),
    ("alike", "delete the second quote scene", gone("Quote"), shows(2, "It just works")),
    ("six", "remove all the scenes between the intro and the outro", gone("Features", "Growth", "Customers", "Quote")),
    ("six", "keep the first 3 and bin the rest", gone("Customers", "Quote", "Closing")),
    ("six", "i dont need scenes 3 to 5 anymore, delete them", gone("Growth", "Customers", "Quote")),
    ("six", "keep only scenes 1 and 6", gone("Features", "Growth", "Customers", "Quote")),
]

MOVE = [
    ("three", "move scene 3 to the front", order("Closing", "Intro", "Features")),
    ("three", "swap the first two", order("Features", "Intro", "Closing")),
    ("three", "put the closing before the features", order("Intro", "Closing", "Features")),
    ("three", "move the intro to the end", order("Features", "Closing", "Intro")),
    ("three", "swap the intro and the closing card", order("Closing", "Features", "Intro")),
    (
        "six",
        "the quote should come right after the intro",
        order("Intro", "Quote", "Features", "Growth", "Customers", "Closing"),
    ),
    ("six", "move scene 2 one back", order("Intro", "Growth", "Features", "Customers", "Quote", "Closing")),
    ("three", "reverse the order", order("Closing", "Features", "Intro")),
    ("six", "put scene 5 between 1 and 2", order("Intro", "Quote", "Features", "Growth", "Customers", "Closing")),
    ("three", "outro first, then intro", order("Closing", "Intro", "Features")),
    (
        "six",
        "swap the chart with the one after it",
        order("Intro", "Features", "Customers", "Growth", "Quote", "Closing"),
    ),
    ("six", "start with the quote", order("Quote", "Intro", "Features", "Growth", "Customers", "Closing")),
]

RENAME = [
    ("three", "rename scene 2 to Reasons", named(2, "Reasons"), same(1, 3)),
    ("three", "call the intro Opening", named(1, "Opening"), same(2, 3)),
    ("three", 'Rename the last scene to "Good bye"', named(3, "Good bye")),
    ("six", "the chart scene should be called Revenue", named(3, "Revenue")),
    ("three", "change the name of scene 1 to Hello World", named(1, "Hello World")),
    ("three", "rename Features → Why us", named(2, "Why us")),
    ("three", "name the scenes A, B and C", order("A", "B", "C")),
    ("three", "rename scene 1 to A and scene 2 to B", named(1, "A"), named(2, "B"), same(3)),
]

DUPLICATE = [
    ("three", "duplicate scene 2", count(4)),
    ("three", "make a copy of the intro", count(4)),
    ("three", "copy the last scene", count(4)),
    ("one", "duplicate it", count(2)),
    ("three", "I need the features scene twice", count(4)),
    ("three", "duplicate scene 1 and 3", count(5)),
    ("one", "clone this scene", count(2)),
    ("three", "duplicate scene 2 and call it Features 2", order("Intro", "Features", "Features 2", "Closing")),
]

UNDO = [
    ("changed", "undo", count(3)),
    ("changed", "Undo that, please.", count(3)),
    ("changed", "go back to how it was before", count(3)),
    ("changed", "bring back the closing scene", count(3)),
    ("changed", "take that back", count(3)),
    ("changed", "oops, revert the last change", count(3)),
    ("changed", "restore the deleted scene", count(3)),
    ("changed", "that was wrong, undo", count(3)),
    ("changed", "can i have the outro back please", count(3)),
    ("empty", "undo", answers("nothing")),
]

SEVERAL = [
    ("three", "delete scene 3 and make scene 1 3 seconds", gone("Closing"), lasts(1, 3)),
    ("three", "rename scene 1 to Start, then swap scenes 2 and 3", order("Start", "Closing", "Features")),
    (
        "three",
        "make the intro 2 seconds, the features 3 seconds and the closing 4 seconds",
        lasts(1, 2),
        lasts(2, 3),
        lasts(3, 4),
    ),
    ("three", "move scene 3 to the start. Delete scene 2.", gone("Features"), order("Closing", "Intro")),
    ("three", "duplicate scene 1 and rename scene 2 to Why", count(4), named(2, "Why")),
    ("three", "delete scene 2 and scene 9", answers("no scene 9")),
    ("three", "make it vertical and make every scene 3 seconds", lasts(1, 3), lasts(2, 3), lasts(3, 3)),
    ("one", "change the tagline to “Rain or shine” and make it 5 seconds", lasts(1, 5)),
]
