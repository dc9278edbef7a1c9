"""Greetings, questions and nonsense: honest answers from what is known of the project, and help."""

import re

from brain.context import Context
from brain.errors import listed
from brain.providers.builtin.appearance import colours_of, type_of
from brain.providers.builtin.how_to import how_to
from brain.providers.builtin.library import TEMPLATES
from brain.providers.builtin.small_talk import GREETING, INVENTORY, PICTURES, PRAISE, THANKS
from brain.providers.builtin.talk_scenes import answer_about_scenes

EXAMPLES = (
    "A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue",
    "Add a list of three features: fast, private, open",
    "Make scene 2 three seconds",
)
PLAN = "a 30 second video for Nimbus, a weather app"
_QUESTION = re.compile(
    r"(?:how|hows|what|what's|whats|wheres|which|who|when|why|where|is|are|was|were|does|do|did|can i|could i|should|help|tell me|list|describe|show me all|"
    r"name (?:all|the scenes|every|each))\b.*|.*\?",
    re.IGNORECASE | re.DOTALL,
)
# “Could you tell me how long it is” is “how long is it”.
_TELL = re.compile(
    r"^(?:(?:hey|hi|so|and|please),? )?(?:(?:can|could|would) you (?:please )?)?tell me (?=how|what|which|where|why|when|who)",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"how long|(?:what|which) (?:is|are)?.*(?:length|duration)|how many (?:seconds|frames|minutes)|what's the (?:length|duration)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"how many (?:scenes|clips|slides)|what (?:scenes|is in)|which scenes|what's in|(?:list|name|tell me|show me|give me)(?: me)?(?: (?:the|all|my|of|every|each|names?))* (?:scenes?|names)|"
    r"(?:what|which)(?: are|'re)? (?:the |all |my )?(?:(?:names? of|the|my|all) )*scenes|scenes? (?:are )?(?:called|named)|names? of (?:the|all|my)|describe|what do (?:we|i) have|show me all",
    re.IGNORECASE,
)
_TITLE = re.compile(r"title|name|(?:video|project|it) called", re.IGNORECASE)
_FORMAT = re.compile(r"format|size|resolution|aspect|fps|frame rate|how (?:big|wide|tall)|dimensions", re.IGNORECASE)
_COLOURS = re.compile(r"colou?rs?|palette", re.IGNORECASE)
_LOOK = re.compile(r"\bfonts?\b|typefaces?|motion|animation style|how does it move|\blook\b|\bstyle\b", re.IGNORECASE)
_BACK = re.compile(r"undo|redo|take (?:it|that) back|go back|bring .*back|restore|recover", re.IGNORECASE)
# “Why did you remove it?”, “what changed?”, “where did the intro go?”: what can be taken back.
_PAST = re.compile(
    r"(?:why|when|who|what|which|where|how come)\b.*?\b(?:did (?:you|i|we|it|that)|have (?:you|i|we)|(?:was|were|got) (?:deleted|removed|changed)|changed|happened)\b|"
    r"where (?:did|is|are|has|have|'s)\b.*|why (?:is|are|has|have) .+ (?:gone|missing|deleted|removed)",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"(?:(?:no|nope|hey|wait|oh|sorry|but|hmm)\W+)*(?:that'?s|that is|this is|it'?s|that was) (?:not what i|wrong|a mistake|not right|not (?:it|that)).*|"
    r"(?:(?:no|nope|hey|wait|oh|sorry|but|hmm)\W+)*i (?:never|didn'?t|did not) (?:say|said|want|wanted|ask|asked|mean|meant|tell|told)\b.*|"
    r"(?:(?:no|nope|hey|wait|oh|sorry|but|hmm)\W+)*i(?:'ve| have)? changed my mind(?: about (?:it|that))?|you (?:deleted|removed|changed|broke) .+",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"what can (?:you|i)|help|how (?:do|does|can|to)\b|kinds? of scenes|templates|can you (?:make|do)|what are you|who are you|commands|examples",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"scene (\d+)", re.IGNORECASE)


def find_talk(prompt: str, context: Context) -> str | None:
    """The answer to a greeting, thanks or a question; None when the prompt asks for something to be done."""
    text = _TELL.sub("", PICTURES.sub(" ", prompt).strip())
    if not text:
        return f"{'Glad to hear it' if prompt.strip() else 'Hello'}! {state_of(context)} {_invitation(context)}"
    if GREETING.fullmatch(text):
        return f"Hello! {state_of(context)} {_invitation(context)}"
    if THANKS.fullmatch(text) or PRAISE.fullmatch(text):
        return f"Glad to hear it. {state_of(context)}"
    if _COMPLAINT.fullmatch(text.strip(" .!")):
        return _history(context)
    return _answer(text, context) if _QUESTION.fullmatch(text) else None


def asks_for_the_scenes(prompt: str) -> bool:
    """“List the scenes” is no wish for a list, “name all scenes” none for names."""
    return INVENTORY.fullmatch(prompt.strip()) is not None


def help_for(context: Context) -> str:
    """What to say to a prompt that means nothing here."""
    examples = "; ".join(f"“{example}”" for example in EXAMPLES)
    return f"I do not understand this, and changed nothing. Try, for example: {examples}."


def state_of(context: Context) -> str:
    """The video in a sentence."""
    if not context.scenes:
        return f"“{context.title}” has no scenes yet."
    count = "one scene" if len(context.scenes) == 1 else f"{len(context.scenes)} scenes"
    return f"“{context.title}” has {count} and lasts {context.seconds:.1f} s."


def _answer(text: str, context: Context) -> str:
    if about := answer_about_scenes(text, context):
        return about
    if _PAST.search(text) or _BACK.search(text):
        return _history(context)
    if advice := how_to(text):
        return advice
    number = _NUMBERED.search(text)
    if _LENGTH.search(text):
        if number and 1 <= int(number[1]) <= len(context.scenes):
            scene = context.scene(int(number[1]))
            return f"Scene {scene.number}, “{scene.name}”, lasts {context.seconds_of(scene.duration):.1f} s ({scene.duration} frames)."
        frames = sum(scene.duration for scene in context.scenes)
        return f"{state_of(context)} That is {frames} frames at {context.fps} a second."
    if _COUNT.search(text):
        scenes = [
            f"{scene.number} “{scene.name}” ({context.seconds_of(scene.duration):.1f} s)" for scene in context.scenes
        ]
        return f"{state_of(context)} {'They are: ' if len(scenes) > 1 else ''}{listed(scenes)}{'.' if scenes else ''}".strip()
    if _COLOURS.search(text):
        return colours_of(context)
    if _LOOK.search(text):
        return type_of(context)
    if _FORMAT.search(text):
        return f"The video is {context.width} × {context.height} pixels at {context.fps} frames a second."
    if _TITLE.search(text):
        return f"The video is called “{context.title}”."
    if _ABLE.search(text):
        return kinds() if re.search(r"kinds?\b|types?\b|templates?\b|scenes\b", text, re.IGNORECASE) else able()
    return f"I can only answer questions about the video itself. {state_of(context)}"


def kinds() -> str:
    named = listed([template.title.lower() for template in TEMPLATES.values()])
    return f"I make scenes of these kinds: {named}. {able()}"


def able() -> str:
    return (
        f"I make {len(TEMPLATES)} kinds of scenes, from titles, lists and quotes to charts, prices, timelines, product mock-ups "
        f"and countdowns, and I plan whole videos, such as “{PLAN}”. I change texts, colours, fonts, motion and lengths, move, "
        "copy and delete scenes, undo, and bring back what was deleted. I do not make sound, or pictures that nobody uploaded."
    )


def _history(context: Context) -> str:
    back, again = context.undoable, context.redoable
    sentences = [
        f"Say “undo” to take back what was done last: {back.summary}"
        if back
        else "There is nothing of yours to undo now."
    ]
    sentences += [f"Say “redo” to do again: {again.summary}"] if again else []
    sentences += [f"Deleted scenes can come back, such as “{context.deleted[0].name}”."] if context.deleted else []
    return " ".join(sentences)


def _invitation(context: Context) -> str:
    return f"Tell me what to show, for example: “{EXAMPLES[0]}”." if not context.scenes else "What should change?"
