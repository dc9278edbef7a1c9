"""What cannot be done, said honestly and with what can."""

import re

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.names import kind_of
from brain.language.references import find_current
from brain.providers.builtin.beyond import beyond, beyond_an_edit, missing_picture
from brain.providers.builtin.field_words import texts_of
from brain.tsx.reading import CannotEdit
from brain.tsx.texts import what_it_says

_PLAINLY = (
    "Say it in plain words, one wish a sentence, for example: “make scene 2 three seconds”, “change the title of scene 1 to Hello”, "
    "“make everything dark blue”, “move the last scene to the start”. “What can you do?” tells more."
)
_UNDO = re.compile(
    r"(?:undo|redo|revert|restore|go back|take (?:that|it) back|put it back|as (?:it was )?before)\b.*", re.IGNORECASE
)


def hand_written(scene: SceneInContext, why: str = "") -> str:
    if why:
        return f"{why} Nothing was changed."
    try:
        texts = what_it_says(scene.tsx_code)
    except CannotEdit as unread:
        texts = str(unread)
    return (
        f"“{scene.name}” is not one of the built-in scenes, so I cannot do this without a model, and changed nothing. {texts} "
        "I can change texts, the colour of the background and of the text, the size of the type, the font and where it stands; "
        "you can edit the code yourself."
    )


def unable(prompt: str, context: Context) -> str:
    """For a wish that is understood as an edit, and not how to carry it out."""
    if _UNDO.fullmatch(prompt.strip()):
        return (
            "I cannot tell how far back this should go. “Undo” takes back your last step, “redo” does it again, and “bring back "
            "the intro” restores a deleted scene. Nothing was changed."
        )
    if missing := missing_picture(prompt, context):
        return f"{missing} Nothing was changed."
    if instead := beyond_an_edit(prompt) if context.scenes else beyond(prompt):
        return f"I cannot do this, and changed nothing. {instead}"
    if not context.scenes:
        return (
            "I do not know how to do this, and there is no scene to change yet. Describe the first one, for example: “An intro for "
            "Nimbus, dark blue”."
        )
    if (scene := find_current(context)) is None:
        return f"I cannot tell how to do this, and changed nothing. {_PLAINLY}"
    kind = kind_of(scene)
    if kind is None:
        return hand_written(scene)
    return (
        f"I cannot tell how to do this, and changed nothing. In “{scene.name}” I can change the {listed(texts_of(kind))}, the colours, the font, "
        "the size of the type, the motion, the speed and the length; whole scenes I can move, swap, copy, rename and delete."
    )
