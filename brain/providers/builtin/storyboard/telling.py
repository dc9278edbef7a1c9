"""Several sentences that name no video, typed where there is none yet: what they tell is one all the same."""

import re

from brain.language.moods import is_wish
from brain.language.words import mask_quotes, plain
from brain.providers.builtin.kinds import find_kind
from brain.providers.builtin.storyboard.units import kept_together

LEAST = 60  # characters
_SENTENCE_END = re.compile(r"[.!]\s+(?=\S)")
_OF_OURSELVES = re.compile(r"(?:we|i|it|our|my|they|he|she|this|that|there|here)\b", re.IGNORECASE)
# Somebody speaks to the brain, or of their own trouble.
_TO_US = re.compile(
    r"\b(?:help me|i (?:don't|do not|need|want|would|am|have|think|like|can't)|i'm|i've|i'd|can you|could you|would you|you (?:can|should|could|made|did))\b",
    re.IGNORECASE,
)
_GENERAL = {"title", "list", "closing"}


def as_video(prompt: str) -> str | None:
    """“Yoga retreat in Bali, 5–12 May. Daily yoga, vegan food. 890 euros. Book now at …” as a request for a video of it.

    None for one sentence, for a question, and where the first sentence asks for a scene of some kind.
    """
    text = plain(prompt)
    told = _SENTENCE_END.split(kept_together(mask_quotes(text)))
    if "\n" in prompt.strip() or len(text) < LEAST or len(told) < 3 or not is_wish(text):
        return None
    if _TO_US.search(mask_quotes(text)):
        return None
    kind = find_kind(told[0])
    if text[0] in "\"'“" or "?" in told[0] or (kind and kind.template not in _GENERAL):
        return None
    return f"a video: {text}" if _OF_OURSELVES.match(text) else f"a video about {text}"
