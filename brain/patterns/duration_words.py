"""The ways in which people say how long a scene is to be, as patterns with named parts."""

import re

from brain.language.durations import DURATION, FACTOR

_REF = r"(?P<ref>.+?)"
_TIME, _BY = rf"(?P<time>{DURATION})", rf"(?P<by>{DURATION})"
_LENGTH = r"(?:duration|length|time|run ?time|running time)"
_SET = (
    r"(?:make|set|trim|cut|shorten|lengthen|extend|stretch|change|adjust|reduce|increase|bring|get|turn|keep|let|have|hold|show|"
    r"leave|i want|we want|i need|i'd like|give)"
)
_TAIL = r"(?: ?(?:long|each|in total|total|in length|in duration|only|scene|clip|altogether|overall|exactly))*"
_LINK = (
    r"(?:(?:to be|be|til|till|until|last|run|play|go|show|stay|linger|down|up|out|to|for|at|into|a|exactly|only|about|just|both|all|each|"
    r"on screen|on the screen|up for) )*"
)
_ONLY = r"(?: (?:exactly|only|about|just|around))*"
_LITTLE = r"(?P<little>a (?:little )?bit|a little|slightly|a tad|a touch|somewhat)"
_END = r"(?:(?:the )?(?:end|length|duration|tail) of )?"
# Those that make something shorter; with a longer time they are a mistake of somebody.
_DOWN = [
    rf"(?P<down>cut|shorten|reduce|squeeze|condense|tighten) {_REF}(?: down)? (?:to|into){_ONLY} {_TIME}{_TAIL}",
    rf"(?P<down>get|bring|trim) {_REF} down (?:to|into){_ONLY} {_TIME}{_TAIL}",
]
_AT_MOST = [
    rf"(?:(?:make|keep|get|cut|bring) )?{_REF}(?: (?:should|must|needs to|has to|can))?(?: (?:be|stay|run|last))? (?P<most>under|below|less than|shorter than|at most|no (?:longer|more) than|max(?:imum)?(?: of)?) {_TIME}{_TAIL}",
]
_NOW = [
    rf"{_SET} (?:the )?{_LENGTH} (?:of|for) {_REF}(?: to|:)? (?:be )?{_TIME}",
    rf"{_SET} (?:the )?{_LENGTH}(?: to|:)? {_TIME}",
    rf"(?:the )?{_LENGTH}(?: of {_REF})?(?: should be|:| to| is| =)? {_TIME}",
    rf"{_SET} {_REF}(?:'s)?(?: {_LENGTH})? {_LINK}{_TIME}{_TAIL}",
    rf"{_REF}(?:'s {_LENGTH})?(?: (?:should|must|needs to|has to|can|shall|could)(?: only)?)? "
    rf"(?:(?:be|last|run|take|lasts|runs|is|to|for|at|only|=) )*{_TIME}{_TAIL}",
    rf"(?:can|could|should) {_REF} (?:be|last|run|take)(?: for)? {_TIME}{_TAIL}",
    rf"(?:(?:make|cut|do|give me|i need|i want)(?: it)?(?: down)?(?: to| into)? )?(?:an? )?{_TIME} (?P<whole>(?:in )?total|overall|altogether|version|edit)",
    rf"{_REF} ?(?::|->|→|=|-|–) ?{_TIME}{_TAIL}",
    rf"(?:to |for |exactly |just )?{_TIME}(?: long)?",
    rf"(?:only |just )?{_TIME}(?: long)? (?:is|are|would be|will do|would do|should be|seems?)(?: more than| quite| really)? "
    rf"(?:enough|plenty|fine|sufficient|better|ideal|perfect|okay|ok|good)(?: for {_REF})?",
]
_TIMES = [
    rf"{_SET} {_REF}(?: last| run| be| play| stay)? (?P<factor>{FACTOR})",
    rf"(?P<verb>halve|double|triple) (?:the {_LENGTH} of )?{_REF}(?:'s {_LENGTH})?",
    rf"(?P<verb>double|halve|triple) the {_LENGTH}",
    rf"(?:cut|reduce|shorten|trim)(?: the {_LENGTH} of)? {_REF} (?P<verb>in half|by half|to half)",
    rf"(?P<less>shorten|reduce) {_REF}(?: {_LITTLE})?",
    rf"(?P<less>trim) {_REF} {_LITTLE}",
    rf"(?P<less>tighten) (?:up {_REF}|{_REF.replace('ref', 'ref_up')}(?: up)?)(?: {_LITTLE.replace('little', 'little_up')})?",
    rf"(?P<more>lengthen|extend|stretch|prolong) {_REF}(?: {_LITTLE})?",
    rf"(?P<less>shorten|trim|reduce) {_REF} by (?P<percent>\d{{1,2}}) ?(?:%|percent)",
    rf"(?P<more>lengthen|extend|stretch|increase) {_REF} by (?P<percent>\d{{1,3}}) ?(?:%|percent)",
    rf"{_REF} (?:should|must|could|can) (?:be|last|run) (?P<factor>{FACTOR})",
    rf"(?:(?:show|keep|leave|have|let) {_REF}|{_REF.replace('ref', 'sure')} (?:should|must|could|can)(?: be)?)(?: stay| last| be)?(?: shown| displayed| kept| visible| seen)?"
    rf"(?: on (?:the )?screen)?(?: for)?(?: an?)? (?P<factor>{FACTOR})(?: time| while)?",
    rf"(?P<factor>{FACTOR})",
]
# “The intro is too long”: only of what surely is a scene, since titles are too long as well.
_TOO = [
    rf"(?P<sure>.+?) (?:is|feels|seems|runs|takes) (?:(?:{_LITTLE}|(?P<much>way|much|far)) )?too "
    r"(?:(?P<less>long)|(?P<more>short))",
    r"(?P<sure>it|this|that)'?s (?:(?P<little_up>a (?:little )?bit|a little) |(?P<much>way|much|far) )?too (?:(?P<less>long)|(?P<more>short))",
    r"(?P<sure>.+?) (?:is|feels|seems|runs) (?P<little>a (?:little )?bit|a little|slightly) (?:(?P<less>long)|(?P<more>short))",
]
_PLUS = [
    rf"(?:make|let|have|show|keep) {_REF}(?: last| run| stay| be| be shown)?(?: for)? (?:{_BY} (?P<way>longer|shorter))",
    rf"make {_REF} (?P<way>longer|shorter) by {_BY}",
    rf"(?P<way>shorten|trim|cut|reduce|lengthen|extend|stretch|increase) {_REF} by {_BY}",
    rf"(?P<way>extend|lengthen|stretch|shorten) by {_BY}",
    rf"(?P<way>add) {_BY} (?:to|onto) {_END}{_REF}",
    rf"(?P<way>cut|remove|take|trim|shave|drop|chop)(?: off)? {_BY} (?:from|off|off of|of) {_END}{_REF}",
    rf"(?P<way>cut|remove|take|trim|shave|drop|chop)(?: off)? {_BY} (?:from|off|off of|of|at) the end",
    r"(?P<way>cut|remove|take|trim|shave|drop|chop)(?: off| away)? the last "
    rf"(?P<by>{DURATION}|second|half second|half a second|minute|frame)(?: (?:of|from|off|in) {_REF})?",
    rf"(?P<way>hold|keep|give|show|leave|let) {_REF}(?: on screen| stay| last| run)?(?: for)? "
    rf"(?P<by_more>{DURATION.replace('(?:seconds', '(?:more )?(?:seconds')}|\d+(?:\.\d+)? more \w+|\w+ more \w+)",
    r"(?:give|hold|keep|let) (?P<ref>.+?)(?: have)? (?P<by_extra>(?:an?|one|two|three|\d+(?:\.\d+)?) (?:extra|more|additional|further) (?:seconds?|secs?))",
    rf"(?:give|hold|keep) {_REF} (?P<by_extra>{DURATION}) (?:more|extra|longer)",
    rf"(?P<way>cut|take|trim|shave|chop)(?: off)? {_BY}(?: off)?",
    rf"{_BY} (?P<way>longer|shorter)",
    rf"(?P<sure>.+?) {_BY} (?P<way>longer|shorter)",
]
# One scene's length for others: “as long as the intro”, “all the same length”.
_LIKE = [
    rf"(?:make|set|let|have|give) {_REF}(?: be| last| run)? (?:(?:just )?as long as|(?:the )?same (?:length|duration|time) as) (?P<like>.+)",
    rf"{_REF} (?:should|must) (?:be|last) (?:(?:just )?as long as|the same (?:length|duration) as) (?P<like>.+)",
]
_EVEN = [
    rf"(?:make|set|let|have|give) {_REF}(?: be| have| last)? (?P<even>(?:all )?(?:the )?same (?:length|duration|time)|equally long|equal(?: in)? length|an? equal (?:length|duration))",
    rf"{_REF} (?:should|must) (?:be|have|last) (?P<even>(?:all )?(?:the )?same (?:length|duration|time)|equally long|equal(?: in)? length|an? equal (?:length|duration))",
]
PATTERNS = [
    re.compile(pattern, re.IGNORECASE) for pattern in (*_LIKE, *_EVEN, *_PLUS, *_TOO, *_TIMES, *_DOWN, *_AT_MOST, *_NOW)
]
