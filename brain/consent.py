"""What a model may not do on its own: scenes go only when the person's own prompt asks for it, in words that name them.

A model reads names, texts and code that others wrote, and can be talked into things by them. Its wish to delete is
therefore held against the prompt alone. Where that does not ask for it, the person is asked, and nothing is done. What is not
recognised here costs one more sentence, which the quick patterns understand without a model.
"""

import re

from brain.context import Context, SceneInContext
from brain.decision import Decision
from brain.errors import listed
from brain.language.references import find_current
from brain.language.words import NUMBER, NUMBERS, ORDINALS

# To take away, in the languages that people are most likely to write in.
_VERB = (
    r"(?:\b(?:delet\w*|remov\w*|eras\w*|discard\w*|scrap\w*|trash\w*|drop|dropping|kill|cut|throw|take \w.*(?:out|away)|lose|ditch|"
    r"only keep|keep only|lösch\w*|entfern\w*|supprim\w*|effac\w*|enl[eè]v\w*|retir\w*|elimin\w*|borr\w*|quit\w*|cancell\w*|"
    r"rimuov\w*|togli\w*|apag\w*|exclu\w*|verwijder\w*|usuń\w*|radera|ta bort|slet)\b"
    r"|удал\w*|убер\w*|删除|刪除|移除|削除|삭제|제거|حذف|احذف)"
)
_DELETE = re.compile(_VERB, re.IGNORECASE)
_NOT = re.compile(rf"\b(?:don['’]?t|do not|never|not|no|without|nicht|ne pas)\s+(?:\w+\s+)?{_VERB}", re.IGNORECASE)
# One wish ends and another begins: only the one that deletes says what goes.
_CLAUSES = re.compile(
    r"[.;!?]|,(?!\s*(?:(?:and )?(?:scene |clip |slide )?\d))|\bthen\b|"
    r"\band (?=(?:make|set|change|add|call|rename|move|turn|give|put|let|swap|trim|shorten|replace|show)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“„«][^\"”“»]*[\"”“»]|(?<!\w)'[^']*'(?!\w)")
_EXCEPT = re.compile(r"\b(?:except|but|other than|apart from|besides|keep|außer|sauf|excepto|tranne)\b", re.IGNORECASE)
# What stands behind these is where something is, not what should go: “the shadow from scene 2”.
_INSIDE = re.compile(
    r"\b(?:in|of|on|from|to|at|inside|within|before|after|behind|between|aus|von|vor|nach|de|dans|du|en|del|da|di)\s+"
    r"(?:(?:the|all|both|my|our|this|that|every|each|of|der|die|das|la|le|el)\s+)*$",
    re.IGNORECASE,
)
_SCENE = r"(?:scenes?|clips?|slides?|szenen?|sc[eè]nes?|scen[ae]|escenas?|cenas?|сцен\w*|场景|シーン)"
_NO_PART = rf"(?!\s+(?:in|of|on|from)\s+(?:the\s+)?(?:\w+\s+)?{_SCENE})"
_ONE = rf"(?:{_SCENE}|ones?)"
_SWEEPING = re.compile(
    rf"\b(?:all|every|each|both|the other)\s+(?:\w+\s+){{0,2}}{_SCENE}\b|\beverything\b|\bthe (?:rest|others)\b", re.I
)
_THIS = re.compile(
    rf"\b(?:(?:this|that|the (?:current|selected))(?: whole| entire)? {_ONE}|(?:it|this|that)(?=\s*(?:$|[.,;!?]|and\b|then\b|away\b|out\b|please\b)))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"{_SCENE}\s*(?:number |no\. ?|#)?(?P<numbers>{NUMBER}(?:(?:,| and|,? ?&| und| et| y| e)? {NUMBER}|\s?(?:-|–|to)\s?{NUMBER})*)",
    re.I,
)
_PLACED = re.compile(
    rf"\b(?:(?P<side>first|last|final)(?: (?P<count>{NUMBER}))?|(?P<ordinal>{'|'.join(ORDINALS)}|\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?) {_ONE}\b",
    re.IGNORECASE,
)


def ask_first(decision: Decision, prompt: str, context: Context) -> str:
    """The question to put to the person in place of this decision; "" when it may be carried out."""
    numbers = [call.params.get("scene") for call in decision.tool_calls if call.name == "delete_scene"]
    unasked = [each for each in context.scenes if each.number in numbers and not asks_to_delete(prompt, each, context)]
    if not unasked:
        return ""
    named = listed([f"scene {scene.number} “{scene.name}”" for scene in unasked])
    words = " and ".join(f"delete scene {scene.number}" for scene in unasked)
    return f"That would delete {named} as a whole. Say “{words}” if you mean it. I changed nothing."


def asks_to_delete(prompt: str, scene: SceneInContext, context: Context) -> bool:
    """Whether these words ask for this scene to go. Nothing but the prompt decides, and quotes in it only name."""
    said = re.sub(r"\brid of\b", "delete", " ".join(prompt.split()), flags=re.IGNORECASE)
    unquoted = _QUOTED.sub(" ", said)
    if not _DELETE.search(unquoted) or _NOT.search(unquoted):
        return False
    said = " ; ".join(clause for clause in _CLAUSES.split(said) if _DELETE.search(_QUOTED.sub(" ", clause)))
    wanted, *kept = _EXCEPT.split(said, maxsplit=1)
    if kept and _is_named(kept[0], scene, context):
        return False
    if find_current(context) == scene and _meant(_THIS, _QUOTED.sub(" ", wanted)):
        return True
    return bool(_meant(_SWEEPING, _QUOTED.sub(" ", wanted))) or _is_named(wanted, scene, context)


def _is_named(text: str, scene: SceneInContext, context: Context) -> bool:
    """By its whole name, its number, or its place."""
    name = re.compile(rf"(?<!\w){re.escape(' '.join(scene.name.split()))}(?!\w){_NO_PART}", re.IGNORECASE)
    if len(scene.name) > 2 and _meant(name, text):
        return True
    unquoted, count = _QUOTED.sub(" ", text), len(context.scenes)
    return any(scene.number in _numbered(match) for match in _meant(_NUMBERED, unquoted)) or any(
        scene.number in _placed(match, count) for match in _meant(_PLACED, unquoted)
    )


def _meant(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return [match for match in pattern.finditer(text) if not _INSIDE.search(text[: match.start()].rstrip('"“„«'))]


def _numbered(match: re.Match[str]) -> set[int]:
    said = [_number(each) for each in re.findall(NUMBER, match["numbers"], re.IGNORECASE)]
    is_range = re.search(r"\d\s?(?:-|–|to)\s?\d", match["numbers"])
    return set(range(said[0], said[-1] + 1)) if is_range else set(said)


def _placed(match: re.Match[str], count: int) -> range:
    if match["side"]:
        many = _number(match["count"] or "1")
        return range(1, many + 1) if match["side"].lower() == "first" else range(count - many + 1, count + 1)
    ordinal = match["ordinal"].lower()
    number = ORDINALS.get(ordinal) or int(ordinal)
    return range(number, number + 1)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text.lower()]
