"""Several wishes in one prompt."""

from tests.brain.expecting import delete, edit, move, remember, rename, says, swap, trim, video
from tests.brain.worlds import ONE, THREE

TOGETHER = [
    (THREE, "delete 2 and make scene 1 3 seconds", (trim(1, 3), delete(2))),
    (THREE, "rename scene 1 to Hello and delete scene 2", (rename(1, "Hello"), delete(2))),
    (THREE, "make scene 2 4 seconds and call it Benefits", (trim(2, 4), rename(2, "Benefits"))),
    (THREE, "swap 1 and 2, then make it vertical", (swap(1, 2), video(format="9:16"))),
    (THREE, "make scene 3 #203040 and 3 seconds", (trim(3, 3), edit(3, background="#203040"))),
    (THREE, "delete scene 2 and delete scene 9", says("There is no scene 9")),
    (THREE, "make scene 1 2s, scene 2 3s and scene 3 5s", (trim(1, 2), trim(2, 3), trim(3, 5))),
    (THREE, "make it vertical and use Inter", (video(format="9:16"), *(edit(n, font="Inter") for n in (1, 2, 3)))),
    (
        ONE,
        "bigger title, left-align the text, navy background",
        (edit(1, scale=1.2, align="left", background="#0a1030"),),
    ),
    (THREE, "rename scene 2 to Benefits; move it to the end", (rename(2, "Benefits"), move(2, 3))),
    (THREE, "Delete scene 2. Then make the intro 3 seconds.", (trim(1, 3), delete(2))),
    (THREE, "make scene 1 3 seconds\ndelete scene 2", (trim(1, 3), delete(2))),
    (THREE, "make the intro #203040 and center it", (edit(1, background="#203040", align="center"),)),
    (THREE, "always use Inter and delete scene 2", (remember("font", "Inter"), delete(2))),
]
