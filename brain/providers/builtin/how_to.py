"""“How do I change the font?”: the words to say, by what the question is about."""

import re

_ASKS = re.compile(
    r"(?:(?:so|and|hey),? )?(?:how (?:do|can|could|would|should) (?:i|you|we|one)|how to|(?:can|could) (?:you|i|we)|is there (?:a|any) way to|is it possible to|"
    r"are you able to)\b.*",
    re.IGNORECASE | re.DOTALL,
)
# What a question is about, the first that fits, and what to say then.
_SAID = (
    (r"\b(?:export|download|render|save|mp4|mov|gif|publish|share)\w*\b", ""),
    (r"\b(?:fonts?|typefaces?)\b", "use Playfair everywhere"),
    (r"\b(?:colou?rs?|background|palette|darker|lighter)\b", "make the background of scene 1 navy"),
    (r"\b(?:delet|remov|get rid|throw)\w*\b", "delete scene 2"),
    (r"\b(?:duplicat|cop(?:y|ies)|clon)\w*\b", "duplicate scene 2"),
    (r"\b(?:renam|call|name)\w*\b", "rename scene 2 to Benefits"),
    (r"\b(?:swap|switch)\w*\b", "swap scenes 1 and 2"),
    (r"\b(?:mov|order|reorder|rearrang)\w*\b", "move scene 2 to the start"),
    (r"\b(?:shorter|longer|length|duration|seconds|trim|cut)\b", "make scene 2 three seconds"),
    (r"\b(?:faster|slower|speed|slow)\b", "make the animations of scene 1 faster"),
    (r"\b(?:bigger|smaller|size|larger)\b", "make the text in scene 2 bigger"),
    (r"\b(?:vertical|portrait|square|format|aspect)\b", "make it vertical"),
    (r"\b(?:text|title|words?|tagline|headline|wording)\b", "change the title of scene 1 to Hello"),
    (r"\b(?:scenes?|slides?)\b", "add a list of three features: fast, private, open"),
)


def how_to(question: str) -> str | None:
    """None when nobody asks how, or for something that is not known here."""
    if _ASKS.fullmatch(question.strip()) is None:
        return None
    example = next((said for words, said in _SAID if re.search(words, question, re.IGNORECASE)), None)
    if example == "":
        return "Use “Export” at the top: it makes a file of the video."
    return f"Say, for example: “{example}”." if example else None
