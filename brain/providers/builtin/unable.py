"""What cannot be done, said honestly and with what can."""

import re

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.names import kind_of
from brain.language.references import find_current
from brain.providers.builtin.field_words import texts_of
from brain.providers.builtin.talk import able
from brain.tsx.reading import CannotEdit
from brain.tsx.texts import what_it_says

_UNDO = re.compile(
    r"(?:undo|redo|revert|restore|go back|take (?:that|it) back|put it back|as (?:it was )?before)\b.*", re.IGNORECASE
)
# What people often wish for, and what there is instead.
_NEVER = (
    (
        r"\b(?:music|sounds?|audio|voice(?: ?over)?|narrat\w+|soundtrack|song)\b",
        "I make no sound. I can make scenes with words, figures and uploaded pictures.",
    ),
    (
        r"\b(?:draw|paint|generate|find) (?:me )?(?:a |an |some )?(?:\w+ )?(?:pictures?|photos?|images?|illustrations?)\b",
        "I make no pictures. Upload one and say, for example: a showcase of beach.png.",
    ),
    (
        r"\b\d+ ?(?:fps|frames (?:a|per) second)\b|\b[2-8]k\b|\b\d{1,2} ?[:x] ?\d{1,2}\b|\b\d{3,4} ?[x×] ?\d{3,4}\b|\baspect ratio\b",
        "Sizes and frame rates stay as they are; the format is 16:9, 9:16 or 1:1: say “make it vertical”, “make it square” or “make it widescreen”.",
    ),
    (
        r"\b(?:title|text|logo|headline|tagline|words?)\b.*\b(?:top|bottom|up|down|higher|lower)\b",
        "Type stands on the left, in the middle or on the right: say, for example, “left-align scene 1”.",
    ),
    (
        r"\b(?:shadow|border|outline|3d|rotate|spin|explode|mask)\b",
        "Effects like this are not in the built-in scenes; with a model, or in the code, they can be.",
    ),
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
    if context.scenes and (
        never := next((can for words, can in _NEVER if re.search(words, prompt, re.IGNORECASE)), "")
    ):
        return f"I cannot do this, and changed nothing. {never}"
    if not context.scenes:
        return "There is no scene to change yet. Describe the first one, for example: “An intro for Nimbus, dark blue”."
    if (scene := find_current(context)) is None:
        return f"I cannot do this, and changed nothing. {able()}"
    kind = kind_of(scene)
    if kind is None:
        return hand_written(scene)
    return (
        f"I cannot do this, and changed nothing. In “{scene.name}” I can change the {listed(texts_of(kind))}, the colours, the font, "
        "the size of the type, the motion, the speed and the length; whole scenes I can move, swap, copy, rename and delete."
    )
