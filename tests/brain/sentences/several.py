"""Several wishes in one prompt."""

from tests.brain.expecting import delete, edit, rename, says, swap, trim, video
from tests.brain.worlds import THREE

TOGETHER = [
    (THREE, "delete 2 and make scene 1 3 seconds", (trim(1, 3), delete(2))),
    (THREE, "rename scene 1 to Hello and delete scene 2", (rename(1, "Hello"), delete(2))),
    (THREE, "make scene 2 4 seconds and call it Benefits", (trim(2, 4), rename(2, "Benefits"))),
    (THREE, "swap 1 and 2, then make it vertical", (swap(1, 2), video(format="9:16"))),
    (THREE, "make scene 3 #203040 and 3 seconds", (trim(3, 3), edit(3, background="#203040"))),
    (THREE, "delete scene 2 and delete scene 9", says("There is no scene 9")),
]
