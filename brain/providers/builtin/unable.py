"""What cannot be done, said honestly and with what can."""

import re

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.names import kind_of
from brain.language.references import find_current
from brain.providers.builtin.library import TEMPLATES
from brain.providers.builtin.talk import able

_UNDO = re.compile(
    r"(?:undo|redo|revert|restore|go back|take (?:that|it) back|put it back|as (?:it was )?before)\b.*", re.IGNORECASE
)
_NAMES = {
    "items": "entries",
    "points": "values",
    "value": "number",
    "marks": "bullets",
    "url": "address",
    "action": "button",
}
_NOT_TEXTS = {"palette", "scale", "pace", "start", "prefix", "suffix"}


def hand_written(scene: SceneInContext) -> str:
    return (
        f"“{scene.name}” is not one of the built-in scenes, so I cannot change its words or colours without a model. "
        "You can edit its code yourself; I can trim, move, copy, rename or delete it. Nothing was changed."
    )


def unable(prompt: str, context: Context) -> str:
    """For a wish that is understood as an edit, and not how to carry it out."""
    if _UNDO.fullmatch(prompt.strip()):
        return "I cannot undo from the chat yet. Every earlier state of each scene is kept. Nothing was changed."
    if not context.scenes:
        return "There is no scene to change yet. Describe the first one, for example: “An intro for Nimbus, dark blue”."
    if (scene := find_current(context)) is None:
        return f"I cannot do this, and changed nothing. {able()}"
    kind = kind_of(scene)
    if kind is None:
        return hand_written(scene)
    texts = [_NAMES.get(name, name) for name in TEMPLATES[kind].fields if name not in _NOT_TEXTS]
    return (
        f"I cannot do this, and changed nothing. In “{scene.name}” I can change the {listed(texts)}, the colours, the size of "
        "the type, the speed and the length; whole scenes I can move, swap, copy, rename and delete."
    )
