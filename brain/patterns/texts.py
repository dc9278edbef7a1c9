"""“The tagline should say …”, “make it say …”, “remove the tagline”: the texts of built-in scenes, by their names."""

import re
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.names import kind_of
from brain.language.references import Meant, Unclear, find_reference, find_scene, is_pronoun
from brain.language.words import bare, goes_on, number, plain, shown, unquoted
from brain.patterns.field_edits import own_field, removing_field, setting_field
from brain.patterns.fields import FIELD, HEADING, LATER_FIELD, STATED_FIELD, field_in, scene_with
from brain.patterns.hand_written import setting_text
from brain.patterns.meaning import Edit, Meaning, Rewrite, Transform, say
from brain.providers.builtin.library import TEMPLATES

_IN = r"(?: (?:in|of|on|from|for) (?P<ref>(?:the |this |my )?[^\"']+?))?"
_TO = r"(?: (?:to|in|on) (?P<ref>(?:the |this |my )?[^\"':]+?))?"
_SET = [
    rf"(?:change|set|make|update|edit|rewrite|replace|let|have)(?: the| its)? (?P<field>{FIELD}){_IN}(?: (?-i:to say|to read)| to| say| read| be| into| with| as|:| ?->| ?→):? ?(?P<new>.+)",
    rf"(?:change|set|make|update) (?P<ref>.+?)(?:'s)? (?P<field>{FIELD}) (?:to|say|read|be|into|with|as) (?P<new>.+)",
    rf"(?:the |its )?(?P<field>{FIELD}){_IN} (?:should|must|shall) (?:be|say|read) (?P<new>.+)",
    rf"(?:the |its )?(?P<field>{FIELD}){_IN} is (?:wrong|incorrect|not right|outdated|old|off|misspelled)[,;:.]? (?:and |but )?(?:it|this|that)?(?:'s| is| should be| should say| should read| must be) (?P<new>.+)",
    r"(?:put|use|write|have) (?P<new>\S+) (?:as|for) (?:the |its |our )?(?P<field>url|link|website|web ?site|address|handle|cta|button)",
    r"(?:make|set|let) (?:the |its )?(?P<field>number|value|figure|percentage|count|counter)(?: to| be)? (?P<new>\S{0,2}\d\S*)",
    rf"(?:use|take) (?P<new>.+?) as (?:the |its |our )?(?P<field>{HEADING}){_IN}",
    rf"(?:add|include) (?:a |an |the |our |my )?(?P<field>{LATER_FIELD})(?: that (?:says|reads)| saying| reading|:)? (?P<new>.+?) "
    r"(?:to|in|on) (?P<ref>(?:the |this |my )?\w+(?: \w+){0,2})",
    rf"(?:add|give it|give|include) (?:a |an |the )?(?P<field>{LATER_FIELD}){_TO}(?: that (?:says|reads)| saying| reading|:)? (?P<new>.+)",
    rf"(?:the )?(?P<field>{FIELD})(?: to|:) (?P<new>.+)",
    rf"(?:the )?(?P<field>{FIELD})(?: (?:in|of|on|for) (?P<ref>(?:the |this |my )?[^\"':,]+)): ?(?P<new>.+)",
    rf"(?:write|put|show|use) (?P<new>\"[^\"]+\"|'.+?') (?:on|in|into|as|for) (?:the |its )?(?P<field>{FIELD}){_IN}",
    rf"(?:the )?(?P<field>{STATED_FIELD}){_IN} is (?P<new>(?-i:[\"'\dA-ZÄÖÜ@].*)|\S+\.\w\S*)",
    r"(?:(?:the|let the|make the|have the) )?(?P<field>counter|number|figure|count)(?: (?:should|must|shall))? (?:count|go|run)(?: up| down)? to (?P<new>.+)",
    r"(?:(?:the|let the|make the) )?(?P<field>counter)(?: (?:should|must|shall))? (?:start|begin)s? (?:at|from|with) (?P<new>\S*\d.*)",
    rf"(?:the )?(?P<field>number|value|figure|percentage|count){_IN} is (?P<new>\S{{0,2}}\d\S*)",
    rf"(?:the |this )?(?:quote|testimonial|review|recommendation|it|that|this)(?:{_IN})?(?: is|'s| was| should be| must be| comes?) "
    r"(?P<field>by|from) (?P<new>[^\d\W][^,]*)",
    r"(?:call|name) the (?P<field>(?:left|right)(?: side| column| half)?) (?P<new>.+)",
]
# “… to "Ho" in the intro”: what is quoted ends with its quotation mark
_THERE = re.compile(r"(?P<new>\"[^\"]+\"|'[^']+') (?:in|on|of) (?P<ref>[^\"',;:]+?)[.!]?", re.IGNORECASE)
_STARS = rf"(?:(?:give|make|set|rate|change)(?: (?:it|the rating))?(?: to)? |with )?(?P<new>[1-5]|one|two|three|four|five) (?P<field>stars?){_IN}"
_SAY = (
    r"(?:(?:make|let|have) (?P<ref>.+?)|(?:i|we)(?:'d| would)? (?:want|like|need|prefer) (?P<wish>.+?) to|(?P<sure>.+?) (?:should|must|shall)) "
    r"(?:say|read) (?P<new>.+?)(?P<instead> instead)?"
)
_REMOVE_FIELD = rf"(?:remove|delete|drop|hide|get rid of|take out|clear|erase)(?: the| its)? (?!texts?\b|words?\b)(?P<field>{FIELD}){_IN}"
_MEANT = {"counter": "number", "by": "author", "from": "author"}
# Texts that stay texts: a look, a duration or a place behind “the title to …” is for other patterns.
_NOT_TEXT = re.compile(
    r"(?:the )?(?:left|right|top|bottom|center|centre|middle|start|end|front|back|bold|italic)|(?:(?:a (?:little )?bit|a little|much|slightly|more|less|way|even) )*"
    r"(?:bigger|smaller|larger|longer|shorter|faster|slower|better|different|visible|readable|brighter|darker|lighter|bolder|gone)",
    re.IGNORECASE,
)


def read_text(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    return _field_set(plain(clause), context) or _removed(bare(clause), context)


def _field_set(text: str, context: Context) -> Meaning | None:
    text = bare(text) if '"' in text and not text.rstrip(".!?").endswith('"') else text
    for pattern in _SET:
        if (match := re.fullmatch(pattern, text, re.IGNORECASE)) and not _NOT_TEXT.fullmatch(match["new"]):
            said = match.groupdict()
            if (there := _THERE.fullmatch(said["new"])) and find_reference(there["ref"], context):
                said |= there.groupdict()
            if goes_on(said["new"]):
                continue
            starts = said["field"].lower() == "counter" and re.search(r"\b(?:start|begin)s? ", text, re.IGNORECASE)
            field, new = _MEANT.get(said["field"].lower(), said["field"]), shown(said["new"])
            field = "starting point" if starts else field
            if field == "author" and not new[0].isupper():
                continue
            scene = scene_with(field, said.get("ref"), context)
            if found := _edit(scene, setting_field(field, new), said, setting_text(field, new)):
                return found
    if (match := re.fullmatch(_STARS, text.rstrip("."), re.IGNORECASE)) and len(text) < 60:
        stars, count = scene_with("stars", match["ref"], context), number(match["new"])
        return _edit(stars, lambda kind, _: {own_field(kind, "stars"): count}, {"new": '""'})
    if (match := re.fullmatch(_SAY, text, re.IGNORECASE)) and not goes_on(match["new"]):
        stated = match["sure"] or match["wish"]
        named = find_reference(stated or "it", context)
        if stated and not (isinstance(named, Meant) and named.certain and not is_pronoun(stated)):
            return None  # “the second row should say Hi” is about the row
        scene, new = find_scene(match["ref"] or stated, context), shown(match["new"])
        return _edit(scene, setting_field("text", new), match.groupdict(), setting_text("text", new))
    return None


def _removed(text: str, context: Context) -> Meaning | None:
    if match := re.fullmatch(_REMOVE_FIELD, text, re.IGNORECASE):
        said = match.groupdict()
        scene = scene_with(said["field"], said["ref"], context)
        if isinstance(scene, SceneInContext) and _needs(scene, said["field"]):
            if scene.name.casefold() == said["field"].casefold() and not said["ref"]:
                return None  # “delete the call to action” is the scene of that name
            return say(
                f"“{scene.name}” cannot be without its {said['field']}. Should the whole scene go? Then say “delete scene "
                f"{scene.number}”. I changed nothing."
            )
        return _edit(scene, removing_field(said["field"]), {"new": '""'})
    return None


def _needs(scene: SceneInContext, word: str) -> bool:
    kind = kind_of(scene)
    return kind is not None and field_in(kind, word) in TEMPLATES[kind].required


def _edit(
    scene: SceneInContext | Unclear | None, rewrite: Rewrite, said: dict[str, Any], transform: Transform | None = None
) -> Meaning | None:
    if isinstance(scene, Unclear):
        return say(scene.question)
    if scene is None:
        return None
    return Meaning(edits=(Edit(scene, rewrite, transform),), open_end=unquoted(said["new"]) == said["new"])
