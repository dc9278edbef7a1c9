"""The order of scenes."""

from tests.brain.expecting import move, says, swap
from tests.brain.worlds import ONE, THREE, TWO

ORDER = [
    (TWO, "swap the two scenes", (swap(1, 2),)),
    (TWO, "swap them", (swap(1, 2),)),
    (TWO, "switch the scenes", (swap(1, 2),)),
    (THREE, "swap 1 and 3", (swap(1, 3),)),
    (THREE, "swap the intro with the closing card", (swap(1, 3),)),
    (THREE, "swap the first two", (swap(1, 2),)),
    (THREE, "swap the first and the last scene", (swap(1, 3),)),
    (THREE, "swap the two scenes", says("Which two scenes")),
    (ONE, "swap the two scenes", says("Which two scenes")),
    (THREE, "move scene 3 to the start", (move(3, 1),)),
    (THREE, "put the closing card first", (move(3, 1),)),
    (THREE, "move the intro to the end", (move(1, 3),)),
    (THREE, "move scene 1 to position 2", (move(1, 2),)),
    (THREE, "move scene 1 after scene 2", (move(1, 2),)),
    (THREE, "put the closing card before the features scene", (move(3, 2),)),
    (THREE, "put scene 3 between scene 1 and scene 2", (move(3, 2),)),
    (THREE, "move scene 2 up", (move(2, 1),)),
    (THREE, "move scene 2 one place later", (move(2, 3),)),
    (THREE, "make scene 3 the first scene", (move(3, 1),)),
    (THREE, "start with the features scene", (move(2, 1),)),
    (THREE, "reverse the order of the scenes", (move(3, 1), move(2, 2))),
    (THREE, "move scenes 1 and 2 to the end", (move(1, 3), move(2, 3))),
    (THREE, "change the order to 3, 1, 2", (move(3, 1),)),
    (THREE, "change the order to 3, 1", says("each scene once")),
    (THREE, "move scene 1 to the start", says("already")),
    (THREE, "move scene 1 to position 8", says("There is no place 8")),
]
