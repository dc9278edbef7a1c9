"""Greetings, thanks, pictures and other words that ask for nothing; and the wish to hear what scenes there are."""

import re

GREETING = re.compile(
    r"(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|howdy|hallo|moin|servus)(?: there| everyone| all| you)?[\s!.,?]*",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"(?:thanks?|thank you|thx|ty|great|perfect|nice|cool|awesome|good job|well done|ok(?:ay)?|super|wow|lovely)(?: (?:so|very) much| a lot)?[\s!.,]*",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"(?:(?:thanks?|thank you|thx|great|perfect|nice|cool|awesome|good|wow|yes|yeah|ok(?:ay)?|super|well|oh)\b[\s,!.]*)*"
    r"(?:(?:i|we) (?:really |just |absolutely )?(?:like|love|enjoy) (?:it|this|that|how (?:it|this|that) looks?)(?: (?:a lot|very much|so much|now|already))?|"
    r"(?:(?:that|this|it|everything|(?:the|this) (?:video|intro|result|scene))(?:'s| is| looks| turned out| works| feels) )?"
    r"(?:(?:so|really|very|just|already|absolutely|pretty|quite|totally) )*(?:great|perfect|nice|cool|awesome|good|lovely|beautiful|amazing|"
    r"wonderful|fantastic|excellent|super|what i (?:wanted|needed|had in mind)|well done|good job|great (?:work|job)|nice (?:work|job|one))"
    r"(?: (?:now|already|to me|so far|like this|like that|as it is|much better))?)[\s!.,]*",
    re.IGNORECASE,
)
PICTURES = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\uFE0F\u200D]+")
INVENTORY = re.compile(
    r"(?:(?:please|can you|could you) )*(?:list|name|tell me|show me|give me)(?: me)?(?: (?:a list of|the|all|my|of|every|each|names?))* (?:scenes?|slides|clips)"
    r"(?: names| there are| (?:we|i) have)?(?:,? please)?[\s.!?]*",
    re.IGNORECASE,
)
