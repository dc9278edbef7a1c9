"""What a subject or an audience looks like when nobody said: for children, a wedding, a keynote, coffee."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mood:
    """`colours` is one of the curated palettes."""

    colours: str
    font: str
    motion: str


_MOODS = {
    r"child(?:ren)?|kids?|toddlers?|toys?|kindergarten|birthday|party|puppy|puppies|circus|candy": Mood(
        "sun", "Bricolage Grotesque", "playful"
    ),
    r"wedding|bridal|marriage|jewel(?:le)?ry|perfume|fashion|couture|watch(?:es)?|luxury|hotel|gala": Mood(
        "blush", "Playfair Display", "elegant"
    ),
    r"keynote|corporate|board|investors?|annual report|quarterly|finance|bank(?:ing)?|consulting|enterprise|b2b": Mood(
        "night", "Inter", "calm"
    ),
    r"law(?: firm|yers?)?|legal|notary|attorneys?|solicitors?|wealth|opera|theat(?:re|er)|whisky": Mood(
        "wine", "Playfair Display", "elegant"
    ),
    r"open[- ]source|command[- ]line|cli|sdk|database|compiler|task queue|programm(?:ers?|ing)|terminal|devops": Mood(
        "graphite", "Space Grotesk", "energetic"
    ),
    r"invoic\w+|accounting|bookkeeping|payments?|payroll|budget(?:ing)?": Mood("mint", "Space Grotesk", "calm"),
    r"gym|fitness|sports?|football|basketball|running|marathon|workout|race|racing|energy drink": Mood(
        "ember", "Space Grotesk", "energetic"
    ),
    r"ai|software|api|cloud|developers?|saas|crypto|robots?|cyber\w*|hackathon|tech|start-?up": Mood(
        "cobalt", "Space Grotesk", "energetic"
    ),
    r"games?|gaming|e-?sports|festival|concert|dj|music|club|rave": Mood("plum", "Sora", "energetic"),
    r"coffee|caf[eé]|bakery|bread|restaurant|cooking|recipe|chocolate|brewery|wine|food|pizza": Mood(
        "clay", "Fraunces", "calm"
    ),
    r"yoga|meditation|spa|wellness|mindfulness|sleep|therapy|massage": Mood("mint", "Lora", "calm"),
    r"nature|forest|garden(?:ing)?|climate|eco|organic|sustainab\w+|plants?|farm|solar|green energy": Mood(
        "forest", "Fraunces", "calm"
    ),
    r"ocean|sea|surf(?:ing)?|sailing|diving|beach|travel|holidays?|vacation|island": Mood("lagoon", "Sora", "playful"),
    r"news|journal(?:ism)?|magazine|documentary|museum|gallery|art|architecture|book|novel|library": Mood(
        "paper", "DM Serif Display", "elegant"
    ),
    r"weather|health|medical|clinic|hospital|dental|doctor|education|school|university|course": Mood(
        "frost", "Sora", "calm"
    ),
    r"charity|ngo|community|volunteers?|donations?|foundation": Mood("lilac", "Bricolage Grotesque", "calm"),
}
_PATTERNS = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), mood) for words, mood in _MOODS.items()]


def find_mood(words: str) -> Mood | None:
    """The mood of the subject that is named first."""
    found = [(match.start(), index) for index, (pattern, _) in enumerate(_PATTERNS) if (match := pattern.search(words))]
    return _PATTERNS[min(found)[1]][1] if found else None
