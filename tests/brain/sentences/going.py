"""Scenes that go, and what only sounds like it."""

from tests.brain.expecting import delete, edit, rename, says
from tests.brain.worlds import ONE, SELECTED, SHADOW, THREE, TOUCHED, TWINS, TWO

DELETES = [
    (TWO, "delete the first scene", (delete(1),)),
    (THREE, "delete scene 2", (delete(2),)),
    (THREE, "Delete scene two, please!", (delete(2),)),
    (THREE, "can you remove scene 2?", (delete(2),)),
    (THREE, "remove the second scene", (delete(2),)),
    (THREE, "delete 2 and 3", (delete(2), delete(3))),
    (THREE, "delete scenes 1, 2 and 3", (delete(1), delete(2), delete(3))),
    (THREE, "delete scenes 2-3", (delete(2), delete(3))),
    (THREE, "remove the last two", (delete(2), delete(3))),
    (THREE, "delete the last scene", (delete(3),)),
    (THREE, "remove the intro", (delete(1),)),
    (THREE, "get rid of the closing card", (delete(3),)),
    (THREE, "throw scene 1 away", (delete(1),)),
    (THREE, "remove the list scene", (delete(2),)),
    (THREE, "delete the scene with the list", (delete(2),)),
    (THREE, "delete everything except the intro", (delete(2), delete(3))),
    (THREE, "delete all scenes", (delete(1), delete(2), delete(3))),
    (SHADOW, "delete the shadow scene", (delete(2),)),
    (SELECTED, "delete it", (delete(2),)),
    (SELECTED, "remove this scene", (delete(2),)),
    (TOUCHED, "delete it", (delete(1),)),
    (ONE, "delete the scene", (delete(1),)),
]

NOT_DELETES = [
    (THREE, "delete it", says("Which scene should go")),
    (THREE, "delete everything", says("delete all scenes")),
    (THREE, "start over", says("delete all scenes")),
    (THREE, "delete", says("What should go?")),
    (THREE, "delete the scene", says("Which scene")),
    (THREE, "delete scene 7", says("There is no scene 7")),
    (THREE, "delete the list", says("Then say “delete scene 2”")),
    (SHADOW, "remove the shadow", says("Then say “delete scene 2”")),
    (TWINS, "delete the intro", says("Which one do you mean")),
    (THREE, "remove the tagline", (edit(1, tagline=None),)),
    (THREE, "delete the second point", (edit(2, items=["Fast", "Open"]),)),
    (THREE, "remove Open from the list", (edit(2, items=["Fast", "Private"]),)),
    (THREE, "delete the word free", (edit(3, title="Start today"),)),
    (THREE, "rename scene 1 to Delete scene", (rename(1, "Delete scene"),)),
]
