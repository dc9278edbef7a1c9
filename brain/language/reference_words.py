"""The words with which people point at scenes."""

import re

from brain.language.words import NUMBER, ORDINAL

NOUN = r"(?:scenes?|clips?|slides?|shots?|cards?|screens?|pages?|parts?|sections?)"
_SINGULAR = NOUN.replace("s?", "")
THIS = re.compile(
    rf"(?:it|this|that|this one|that one|(?:this|that|the(?: current| selected)?) (?:{_SINGULAR}|one))", re.IGNORECASE
)
SCENES = re.compile(r"(?:the|these|those|my|our) (?:scenes|clips|slides)", re.IGNORECASE)
BARE_NOUN = re.compile(r"(?:a |one )?(?:scene|clip|slide)", re.IGNORECASE)
ALL = re.compile(
    rf"(?:everything|(?:all|every|each)(?: (?:of )?(?:the |these |those )?{NOUN}| one)?|all of (?:them|it)|them all|"
    rf"each of them|the (?:whole|entire|full) (?:video|film|movie|thing|project)|"
    rf"(?:all|every one|everyone) of the {NOUN})",
    re.IGNORECASE,
)
BOTH = re.compile(
    rf"(?:both(?: (?:of )?(?:the |these |those )?{NOUN}| of them)?|them|the two(?: {NOUN})?)", re.IGNORECASE
)
EXCEPT = re.compile(
    r"(?P<all>.+?),? (?:except(?: for)?|but(?: not| keep| leave)?|other than|apart from|besides) (?P<kept>.+)",
    re.IGNORECASE,
)
RANGE = re.compile(
    rf"(?:the )?(?:{NOUN} )?#?({NUMBER}) ?(?:-|–|to|through|thru|until|till) ?(?:{NOUN} )?#?({NUMBER})", re.IGNORECASE
)
SOME = re.compile(rf"(?:the )?(first|last|final) ({NUMBER})(?: {NOUN}| ones)?", re.IGNORECASE)
NUMBERED = re.compile(
    rf"(?:(?:the )?{NOUN} ?(?:#|no\.? ?|number |nr\.? ?)?|#|no\.? ?|number |nr\.? ?)?(?P<number>{NUMBER})",
    re.IGNORECASE,
)
BESIDE = re.compile(
    rf"(?:the )?(?:{NOUN}|one) (?:right |just |directly )?(?P<way>before|after|following|behind) (?P<of>.+)",
    re.IGNORECASE,
)
ALL_BESIDE = re.compile(
    rf"(?:everything|all|(?:all|every|each)(?: (?:of )?(?:the )?{NOUN}))(?: that (?:is|are|comes?))? (?P<way>after|before|behind|following) (?P<of>.+)",
    re.IGNORECASE,
)
BETWEEN = re.compile(
    rf"(?:everything|all|(?:(?:all|every|each)(?: of)? )?(?:the )?{NOUN})(?: that (?:is|are|comes?))?(?: in)? between (?P<first>.+?) and (?P<second>.+)",
    re.IGNORECASE,
)
FROM = re.compile(
    rf"(?:(?:everything|all|(?:(?:all|every|each)(?: of)? )?(?:the )?{NOUN}) )?from (?P<of>(?:{NOUN} )?\d+|.+?)(?: on| onwards?| to the end)|(?P<of_first>{NOUN} \d+)(?: and)? onwards?",
    re.IGNORECASE,
)
SAYS_SCENES = re.compile(r"\b(?:scenes?|clips?|slides?)\b", re.IGNORECASE)
NEXT = re.compile(rf"(?:the )?(?P<way>next|previous|preceding) (?:{NOUN}|one)", re.IGNORECASE)
EXTREME = re.compile(rf"(?:the |my )?(?P<way>longest|shortest) (?:{NOUN}|one)", re.IGNORECASE)
OTHERS = re.compile(
    rf"(?:all |every )?(?:of )?the other (?P<count>{NUMBER})(?: {NOUN}| ones)?|(?:all |every )?(?:of )?(?:the )?other(?: {NOUN}|s| ones)|all (?:of )?the rest|the rest(?: of (?:the |them)?(?:{NOUN}|video)?)?|everything else",
    re.IGNORECASE,
)
PLACED = re.compile(rf"(?:the |my )?({ORDINAL}|last|final|very last|very first|middle)(?: {NOUN}| one)?", re.IGNORECASE)
FROM_END = re.compile(
    rf"(?:the )?(?:(?:({ORDINAL})[ -]to[ -]last|(next)[ -]to[ -]last|(penultimate))(?: {NOUN}| one)?|(last)(?: {NOUN}| one)? but one)",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\+\s*)", re.IGNORECASE)
