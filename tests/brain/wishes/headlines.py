"""Titles, statements, logos, and words on moving grounds. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("logo reveal for Nimbus", "logo", {"brand": "Nimbus"}),
    (
        "a logo reveal for Nimbus with the tagline Weather, planned",
        "logo",
        {"brand": "Nimbus", "tagline": "Weather, planned"},
    ),
    ("Nimbus logo animation", "logo", {"brand": "Nimbus"}),
    ("kinetic text Plan less, live more", "kinetic", {"text": "Plan less, live more"}),
    ("kinetic typography that says “Weather waits for nobody”", "kinetic", {"text": "Weather waits for nobody"}),
    (
        "a bold statement: We build for the rain, highlighting rain",
        "kinetic",
        {"text": "We build for the rain", "highlight": "rain"},
    ),
    ("particles with the words Happy New Year", "particles", {"title": "Happy New Year"}),
    ("a particle background saying Hello", "particles", {"title": "Hello"}),
    ("confetti with the text You did it!", "particles", {"title": "You did it!"}),
    (
        "gradient background with the title Nimbus and the tagline Weather",
        "gradient",
        {"title": "Nimbus", "tagline": "Weather"},
    ),
    ("an animated gradient", "gradient", {}),
    ("an energetic intro for Nimbus", "title", {"title": "Nimbus"}),
    ("an elegant serif title that says Hello", "title", {"title": "Hello"}),
    ("an intro for Nimbus in a serif font, calm motion, on white", "title", {"title": "Nimbus"}),
    ("an intro for children about dinosaurs", "title", {"title": "Dinosaurs"}),
    ("a title that says Fast, fun", "title", {"title": "Fast"}),
    ("add kinetic typography saying Rain or shine, 6 seconds", "kinetic", {"text": "Rain or shine"}),
    ("a manifesto: Less noise / more signal", "kinetic", {"text": "Less noise / more signal"}),
    ("add a statement after the intro: We are hiring", "kinetic", {"text": "We are hiring"}),
    ("Acme logo reveal with logo.svg", "logo", {"brand": "Acme", "image": "logo.svg"}),
    ("brand ident for Acme, dark red", "logo", {"brand": "Acme"}),
    (
        "a snow scene with the words Winter is here and the tagline Stay warm",
        "particles",
        {"title": "Winter is here", "tagline": "Stay warm"},
    ),
    ("fireworks saying Happy birthday Mia", "particles", {"title": "Happy birthday Mia"}),
    ("a chapter title that says Part two", "title", {"title": "Part two"}),
    (
        "an intro for Nimbus – weather you can plan on",
        "title",
        {"title": "Nimbus", "tagline": "weather you can plan on"},
    ),
    ("title: Chapter one", "title", {"title": "Chapter one"}),
    ("a welcome card for new colleagues", "title", {"title": "New colleagues"}),
    ("an opening titled Nimbus with the eyebrow Summer 2026", "title", {"title": "Nimbus", "eyebrow": "Summer 2026"}),
]
