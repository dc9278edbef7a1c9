"""The whole video: format, title, what is remembered; and scenes that people wrote themselves."""

from benchmarks.evaluation.facts import differs, hides, lasts, same, shows
from benchmarks.evaluation.talk_facts import formatted, remembers, titled

FORMAT = [
    ("three", "make it vertical", formatted("9:16")),
    ("three", "square please", formatted("1:1")),
    ("three", "change the format to 9:16", formatted("9:16")),
    ("one", "I need this for TikTok", formatted("9:16")),
    ("three", "call the video Nimbus 2.0", titled("Nimbus 2.0")),
    ("three", "rename the project to Spring launch", titled("Spring launch")),
    ("three", "the title of the video should be Hello", titled("Hello"), same(1, 2, 3)),
]

MEMORY = [
    ("three", "always use Sora", remembers("font", "Sora")),
    ("three", "our brand colour is #0af", remembers("colours", "#00aaff")),
    ("empty", "remember: our brand colours are #0a2540 and #ff5a1f", remembers("colours", "#0a2540, #ff5a1f")),
    ("one", "from now on keep animations calm", remembers("motion", "calm")),
    ("one", "remember that we never use exclamation marks", remembers("note", "we never use exclamation marks")),
]

BY_HAND = [
    ("hand", "change Hello to Hi there", shows(1, "Hi there"), hides(1, ">Hello<")),
    ("hand", "make the background dark red", differs(1), hides(1, "#102030")),
    ("hand", "make it 5 seconds", lasts(1, 5)),
    ("hand", "remove the text Made by hand", hides(1, "Made by hand"), shows(1, "Hello")),
    ("hand", "make the heading bigger", differs(1), shows(1, "Hello")),
    ("hand", "the text should be yellow", differs(1), shows(1, "Hello")),
]
