"""Names, copies, the title and the format of the video."""

from tests.brain.expecting import copy, rename, says, video
from tests.brain.worlds import SELECTED, THREE

NAMES_AND_VIDEO = [
    (THREE, "call scene 2 Features and more", (rename(2, "Features and more"),)),
    (THREE, "call scene 2 “What it does”", (rename(2, "What it does"),)),
    (THREE, "rename the intro to Opening", (rename(1, "Opening"),)),
    (THREE, "rename scene 1 to A Day, Planned.", (rename(1, "A Day, Planned"),)),
    (THREE, "call the closing card The End", (rename(3, "The End"),)),
    (THREE, "change the name of scene 2 to Benefits", (rename(2, "Benefits"),)),
    (SELECTED, "call it Benefits", (rename(2, "Benefits"),)),
    (THREE, "duplicate scene 2", (copy(2),)),
    (THREE, "make a copy of the intro", (copy(1),)),
    (THREE, "duplicate scene 2 twice", (copy(2), copy(2))),
    (THREE, "call the video Nimbus launch", (video(title="Nimbus launch"),)),
    (THREE, "rename the project to “Summer, 2027”", (video(title="Summer, 2027"),)),
    (THREE, "change the title of the video to Sunrise", (video(title="Sunrise"),)),
    (THREE, "make it vertical", (video(format="9:16"),)),
    (THREE, "switch to portrait", (video(format="9:16"),)),
    (THREE, "make the video square", (video(format="1:1"),)),
    (THREE, "9:16", (video(format="9:16"),)),
    (THREE, "make it vertical for TikTok", (video(format="9:16"),)),
    (THREE, "make it widescreen", says("already")),
]
