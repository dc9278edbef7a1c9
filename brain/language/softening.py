"""Wishes that are said as a question, an opinion or a state: “can this be shorter?”, “the title ought to be red”."""

import re

from brain.language.words import mask_quotes

_COULD = re.compile(
    r"(?:(?:hey|hi|so|ok(?:ay)?|well|and|please|maybe|perhaps)\W+)*(?:can|could|can't|couldn't) "
    r"(?P<what>(?:the|this|that|it|its|our|my|all|both|every|everything|scenes?|clips?|slides?)\b[^,;?]{0,80}?) "
    r"(?:(?:please|maybe|perhaps|also|just|possibly) )?(?P<verb>be|last|say|read|run|take|count|have|come|use|show|get|stay)\b(?P<rest>[^?]*)\??",
    re.IGNORECASE,
)
# Whoever asks whether a scene can be taken away has not decided it.
_GOING = re.compile(r"\s+(?:\w+ )?(?:deleted|removed|gone|dropped|erased|cut|undone|restored)\b", re.IGNORECASE)
_HAVE_BACK = re.compile(
    r"(?:can|could|may) (?:i|we) (?:please )?(?:have|get) (?P<what>.+?) back(?:,? please)?\??", re.IGNORECASE
)
# “Can scene 2 go before scene 1?” names a place; “can scene 2 go?” asks.
_COULD_GO = re.compile(
    r"(?:can|could) (?P<what>[^,;?]{1,60}?) (?:please )?(?:go|come|move|stand|be moved|be put) (?:right )?(?P<place>(?:before|after|behind|between|first|last|second|third|earlier|later|to the (?:start|beginning|front|end)|at the (?:start|beginning|end)|in front of)\b[^?]*)\??",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\s*(?:(?:well|so|but|and|hmm+|um+),? )?(?:(?:i|we) (?:(?:really|just) )?(?:think|guess|feel|believe|find)(?: that| like)?|i'd say|"
    r"maybe|perhaps|honestly|in my opinion|to me|actually|for me|i mean),? (?=\S)",
    re.IGNORECASE,
)
# Asked for politely, or only proposed: “would you mind making it red?”, “how about making it red?”
_KINDLY = re.compile(
    r"(?:(?:would|could|do) you mind (?=\w+ing\b)|(?:would|could) you be (?:so kind|kind enough|so nice)(?: and| as to| to)? |"
    r"(?:is there )?any chance (?:that )?(?:(?:you|we) (?:could|can)|to|of) )(?P<wish>[^?]+)\??",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"(?:(?:and|so|well),? )?(?:how about|what about|why not|why don'?t (?:we|you)) (?P<wish>[^?]+)\??", re.IGNORECASE
)
_GERUNDS = {
    "making": "make", "changing": "change", "setting": "set", "using": "use", "turning": "turn", "putting": "put", "moving": "move",
    "swapping": "swap", "shortening": "shorten", "trimming": "trim", "renaming": "rename", "calling": "call", "adding": "add",
    "deleting": "delete", "removing": "remove", "replacing": "replace", "duplicating": "duplicate",
}  # fmt: skip
# “I would like that the intro is shorter”, never “I like that the intro is short”.
_THAT_IT_IS = re.compile(
    r"(?:i|we)(?:(?:'d| would)(?: really)? (?:like|love|prefer)| want| wish)(?: it)?(?: that| if) (?P<what>[^\"',;:]{1,60}?) "
    r"(?P<verb>is|are|was|were|would be|could be|can be|says|lasts)(?P<how> .+)",
    re.IGNORECASE,
)
_OUGHT = re.compile(
    r" (?:ought to|needs? to|ha(?:s|ve) to|had better|(?:is|are) (?:supposed|meant) to|would better) (?=(?:be|say|read|last|count|take|run)\b)",
    re.IGNORECASE,
)
_SHOULD_BE = re.compile(r"(?P<what>[^,;:]{1,80}?) (?:should|must|shall|could) be (?P<how>[^,;:]{1,60})", re.IGNORECASE)
_WANTED = re.compile(
    r"(?:i|we)(?:'d| would)? (?:want|like|prefer|need|wish)(?: to have)? (?P<what>(?:the|this|it|its|our|my|all|both|every|everything|scene)\b"
    r"[^,;:]{0,60}?)(?: to be)? (?P<how>[^,;: ]+(?: [^,;: ]+){0,3})",
    re.IGNORECASE,
)


def without_hedge(clause: str) -> str:
    """“I think the intro is too long” without “I think”, “how about a red background?” without “how about”."""
    if proposed := _PROPOSED.fullmatch(clause.strip()):
        return _in_plain_verb(proposed["wish"])
    return _HEDGE.sub("", clause, count=1) if _HEDGE.match(clause) else clause


def outspoken(clause: str) -> str:
    """“Could the intro be shorter?” and “the intro ought to be shorter” as “the intro should be shorter”."""
    words = mask_quotes(clause)
    if kindly := _KINDLY.fullmatch(clause.strip()):
        return _in_plain_verb(kindly["wish"])
    if (match := _COULD.fullmatch(words.strip())) and not _GOING.match(match["rest"]):
        clause = clause.strip()
        return f"{clause[match.start('what') : match.end('what')]} should {match['verb']}{clause[match.end('verb') : match.end('rest')]}"
    if back := _HAVE_BACK.fullmatch(clause.strip()):
        return f"bring back {back['what']}"
    if (goes := _COULD_GO.fullmatch(words.strip())) is not None:
        return f"{clause.strip()[goes.start('what') : goes.end('what')]} should go {clause.strip()[goes.start('place') : goes.end('place')]}"
    if that := _THAT_IT_IS.fullmatch(clause.strip()):
        verb = {"says": "say", "lasts": "last"}.get(that["verb"].lower(), "be")
        return f"{that['what']} should {verb}{that['how']}"
    if match := _OUGHT.search(words):
        return f"{clause[: match.start()]} should {clause[match.end() :]}"
    return clause


def _in_plain_verb(wish: str) -> str:
    first, space, rest = wish.partition(" ")
    return f"{_GERUNDS.get(first.lower(), first)}{space}{rest}"


def as_makings(clause: str) -> list[str]:
    """“The title should be red”, “I want the title red” as “make the title red”; a capital begins a text, not a look."""
    text = clause.strip().rstrip(".!")
    if match := _SHOULD_BE.fullmatch(text):
        return [] if match["how"][0].isupper() or match["how"][0] in "\"'" else [f"make {match['what']} {match['how']}"]
    if match := _WANTED.fullmatch(text):
        words = f"{match['what']} {match['how']}"
        return [] if re.search(r"[\"']|\bback\b|\b(?:times|twice)$", words) else [f"make {words}"]
    return []
