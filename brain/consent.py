"""What a model may not do on its own: scenes go only when the person's own prompt asks for it, in words that name them,
nothing is taken back unless the prompt speaks of going back, since that can take scenes away as well, and nothing is
remembered or forgotten for later prompts unless this one speaks of lasting things.

A model reads names, texts and code that others wrote, and can be talked into things by them. Its wish to delete is
therefore held against the prompt alone: a scene has to be the object of a word for taking away. Where it is not, the
person is asked and nothing is done. What is not recognised costs one more sentence, which needs no model.
"""

import re

from brain.context import Context
from brain.decision import Decision
from brain.errors import listed
from brain.language.mentions import Mention, find_mentions
from brain.tools import changes_for
from projects.changes import DeleteScene

# To take away, in the languages that people are most likely to write in.
_VERB = (
    r"(?:\b(?:delet\w*|remov\w*|eras\w*|discard\w*|scrap\w*|trash\w*|drop|dropped|kill|cut|lose|ditch|rid of|"
    r"(?:throw|take)(?=[^.;!?]*\b(?:out|away|off)\b)|"
    r"lösch\w*|entfern\w*|supprim\w*|effac\w*|enl[eè]v\w*|retir\w*|elimin\w*|borr\w*|quit\w*|cancell\w*|"
    r"rimuov\w*|togli\w*|apag\w*|exclu\w*|verwijder\w*|usuń\w*|radera|ta bort|slet)\b"
    r"|удал\w*|убер\w*|删除|刪除|移除|削除|삭제|제거|حذف|احذف)"
)
_LASTING = re.compile(
    r"\b(?:always|never|remember|memori[sz]e|forget|from now on|in (?:the )?future|every (?:time|video|scene)|brand|prefer\w*|"
    r"favou?rite|(?:i|we) (?:\w+ )?(?:like|love|hate|want|use|need)|default|house style|note that|keep in mind|"
    r"immer|nie|merk\w*|vergiss|marke\w*|toujours|jamais|retiens|oublie|marque|siempre|nunca|recuerda|olvida|marca|sempre|ricorda)\b"
    r"|всегда|запомни|забудь|总是|记住|忘记|いつも|覚えて|忘れて|항상|기억",
    re.IGNORECASE,
)
_GOING_BACK = re.compile(
    r"\b(?:undo\w*|redo\w*|undid|revert\w*|reset|back|before|previous\w*|earlier|restor\w*|again|original\w*|mistake|oops|wrong|"
    r"was better|not what i|rückgängig|zurück\w*|wieder\w*|vorher\w*|davor|annul\w*|défai\w*|retour\w*|avant|rétabl\w*|refai\w*|"
    r"desha\w*|vuelv\w*|volver|antes|anterior|reha\w*|ripristin\w*|torna\w*|prima|desfa\w*|refa\w*|volta\w*|ongedaan|terug|cofn\w*|"
    r"ångra)\b|отмен|верн|назад|撤销|撤消|恢复|重做|还原|元に戻|戻し|やり直|되돌|취소|다시|تراجع",
    re.IGNORECASE,
)
# “Do not under any circumstances delete …”, “instead of deleting …”, with a few words between, of the same clause.
_NOT = re.compile(
    r"(?:\b(?:\w+n['’]t|(?:do|does|did|should|would|must)nt|cannot|not|never|no|nobody|without|instead of|rather than|avoid|stop|hate to|nicht|niet|non|não|nie|inte|ikke|"
    rf"ne pas|не)\s+(?:(?!(?:so|and|but|then|please|just)\b)[\w'’]+\s+){{0,5}}?{_VERB})"
    r"|(?:不要?|别|別|勿)\s*(?:删除|刪除|移除)|(?:削除|삭제|제거)\s*(?:し|は|하지)\S*\s?(?:な|마)|لا\s+ت\w*",
    re.IGNORECASE,
)
# What asks about taking away, or tells of it. “Could it be deleted?” and “can you delete it?” are wishes.
_ASKING = re.compile(
    rf"(?:^|[.!?]\s+)(?:should|what|why|who|when|how|which|where|did|does|is|are|was|were|do you think|would it|if)\b[^.!?]*?{_VERB}",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?:delet|remov|eras|discard|scrapp|trash|dropp|eliminat)ed", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“„«][^\"”“»]*[\"”“»]|(?<!\w)'[^']*'(?!\w)")
_EXCEPT = re.compile(r"\b(?:except|but|other than|apart from|besides|keep|außer|sauf|excepto|tranne)\b", re.IGNORECASE)
# What may stand between the verb and the scene, or two scenes, without being what goes.
_BETWEEN = re.compile(
    r"(?:\s|,|&|\b(?:please|just|also|the|my|our|whole|entire|both|and|as well as|out|away|for|keep|die|das|la|le|el|il|und|et|y|e)\b)*",
    re.IGNORECASE,
)
# What may follow: “the intro title” is no scene. And what may precede, where the verb comes last.
_AFTER = re.compile(
    r"\s*(?:$|[.,;!?)]|&|\b(?:and|or|then|please|away|out|now|too|as well|again|entirely|completely|altogether|for good|because|since|so|"
    r"but|except|other than|apart from|besides|from (?:the|this|my|our) (?:video|project|film|movie|timeline)|und|et|y|e)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:^|[.,;!?:]|\b(?:wants?|need|like|would|could|can|should|must|may|please|and|see|think|so|let|get|have))\s*"
    r"(?:\b(?:the|all|both|my|our)\s+)*$",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"(?:\s|,|\b(?:should|could|can|may|must|to|be|is|are|get|gets|needs?|also|please|now|has to|have to)\b)*$", re.I
)


def ask_first(decision: Decision, prompt: str, context: Context) -> str:
    """The question to put to the person in place of this decision; "" when it may be carried out. Raises ToolRefused."""
    lasting = [call.name for call in decision.tool_calls if call.name in {"remember", "forget"}]
    if lasting and not _LASTING.search(prompt):
        return f"Shall I {lasting[0]} this for later? Then say so, beginning with “{lasting[0]}”. I changed nothing."
    if question := _ask_before_going_back(decision, prompt, context):
        return question
    wanted = _scenes_to_go(decision, context)
    asked = scenes_asked_to_go(prompt, context) if wanted else wanted
    unasked = [scene for scene in context.scenes if scene.number in wanted - asked]
    if not unasked:
        return ""
    named = listed([f"scene {scene.number} “{scene.name}”" for scene in unasked])
    words = " and ".join(f"delete scene {scene.number}" for scene in unasked)
    return f"That would delete {named} as a whole. Say “{words}” if you mean it. I changed nothing."


def _ask_before_going_back(decision: Decision, prompt: str, context: Context) -> str:
    for name, step in (("undo", context.undoable), ("redo", context.redoable)):
        if step and any(call.name == name for call in decision.tool_calls) and not _GOING_BACK.search(prompt):
            what = f"{'take back' if name == 'undo' else 'do again'}: {step.summary[:1].lower()}{step.summary[1:]}"
            return f"That would {what} Say “{name}” if you mean it. I changed nothing."
    return ""


def _scenes_to_go(decision: Decision, context: Context) -> set[int]:
    """What its calls would really do, however their numbers are written: "2" is scene 2 as well."""
    deleting = [call for call in decision.tool_calls if call.name == "delete_scene"]
    gone = {
        change.scene_id for call in deleting for change in changes_for(context, call) if isinstance(change, DeleteScene)
    }
    return {scene.number for scene in context.scenes if scene.id in gone}


def scenes_asked_to_go(prompt: str, context: Context) -> set[int]:
    """The numbers of the scenes that these words ask to delete. Nothing but the prompt decides."""
    said = " ".join(prompt.split())
    if _NOT.search(said) or _ASKING.search(said):
        return set()
    mentions = find_mentions(said, context)
    gone: set[int] = set()
    for verb in re.finditer(_VERB, said, re.IGNORECASE):
        if not any(quote.start() <= verb.start() < quote.end() for quote in _QUOTED.finditer(said)):
            gone |= _behind(verb, said, mentions) | _ahead_of(verb, said, mentions)
    if kept := _EXCEPT.search(said):
        spared = [each for each in mentions if each.start > kept.start()]
        named = (between := _BETWEEN.match(said, kept.end())) and any(each.start == between.end() for each in spared)
        if not named and len(gone) == len(context.scenes):
            return set()  # “everything but the title in scene 2” is said of what scenes show
        gone -= {number for each in spared for number in each.numbers}
    return gone


def _behind(verb: re.Match[str], said: str, mentions: list[Mention]) -> set[int]:
    """“delete scene 1, the closing and this one”"""
    gone: set[int] = set()
    if _PAST.fullmatch(verb[0]):  # “you removed scene 2”
        return gone
    place = verb.end()
    while between := _BETWEEN.match(said, place):
        mention = next((each for each in mentions if each.start == between.end()), None)
        if mention is None or not _AFTER.match(said, mention.end):
            break
        gone |= mention.numbers
        place = mention.end
    return gone


def _ahead_of(verb: re.Match[str], said: str, mentions: list[Mention]) -> set[int]:
    """“could the last two scenes be removed”"""
    ahead = [each for each in mentions if each.end <= verb.start() and _TO_BE.match(said[each.end : verb.start()])]
    return {number for each in ahead[-1:] if _BEFORE.search(said[: each.start]) for number in each.numbers}
