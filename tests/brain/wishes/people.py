"""Who somebody is, what they said, who made it. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("lower third for Ada Park, CTO", "lower_third", {"name": "Ada Park", "role": "CTO"}),
    ("add a lower third: Ben Li – Head of Design", "lower_third", {"name": "Ben Li", "role": "Head of Design"}),
    ("introduce Ada Park, CTO of Nimbus", "lower_third", {"name": "Ada Park", "role": "CTO of Nimbus"}),
    ("a lower third with the name Ada Park", "lower_third", {"name": "Ada Park"}),
    ("speaker card for Ada Park (CTO)", "lower_third", {"name": "Ada Park", "role": "CTO"}),
    (
        "a name tag for our guest Ada Park, writer, at the Berlin Book Fair",
        "lower_third",
        {"name": "Ada Park", "role": "Writer", "topic": "the Berlin Book Fair"},
    ),
    (
        "credits: Ada – design, Ben – code",
        "team",
        {"rows": [{"name": "Ada", "role": "Design"}, {"name": "Ben", "role": "Code"}]},
    ),
    (
        "team: Ada Park (CEO), Ben Li (CTO)",
        "team",
        {"rows": [{"name": "Ada Park", "role": "CEO"}, {"name": "Ben Li", "role": "CTO"}]},
    ),
    (
        "credits:\n1. Ada as designer\n2. Ben as developer",
        "team",
        {"rows": [{"name": "Ada", "role": "Designer"}, {"name": "Ben", "role": "Developer"}]},
    ),
    (
        "credits: design by Ada, code by Ben",
        "team",
        {"rows": [{"name": "Ada", "role": "Design"}, {"name": "Ben", "role": "Code"}]},
    ),
    (
        "testimonial “It just works” by Ada Park, CTO of Nimbus, 5 stars",
        "testimonial",
        {"quote": "It just works", "name": "Ada Park", "role": "CTO of Nimbus", "stars": 5.0},
    ),
    ("a five star review from Jane: “Great”", "testimonial", {"quote": "Great", "name": "Jane", "stars": 5}),
    (
        "testimonial by Ben Li: I sleep better now, 4 stars",
        "testimonial",
        {"quote": "I sleep better now", "name": "Ben Li", "stars": 4.0},
    ),
    ("a quote “Go” by Bo in Playfair", "quote", {"quote": "Go", "name": "Bo"}),
    ("lower third: Ada Park, CTO, Nimbus", "lower_third", {"name": "Ada Park", "role": "CTO, Nimbus"}),
    (
        "lower third for Dr. Jane Doe – Climate scientist",
        "lower_third",
        {"name": "Dr. Jane Doe", "role": "Climate scientist"},
    ),
    (
        "credits with Ada – idea, Ben – film",
        "team",
        {"rows": [{"name": "Ada", "role": "Idea"}, {"name": "Ben", "role": "Film"}]},
    ),
    ("the team: Ada, Ben, Cleo", "team", {"rows": [{"name": "Ada"}, {"name": "Ben"}, {"name": "Cleo"}]}),
    (
        "cast: Ada as Romeo, Ben as Juliet",
        "team",
        {"rows": [{"name": "Ada", "role": "Romeo"}, {"name": "Ben", "role": "Juliet"}]},
    ),
    (
        "a review: “Five stars from me” by Bo, 5 stars",
        "testimonial",
        {"quote": "Five stars from me", "name": "Bo", "stars": 5},
    ),
    (
        "customer quote “Saved us hours” from Kim Lee, COO at Volt",
        "testimonial",
        {"quote": "Saved us hours", "name": "Kim Lee", "role": "COO at Volt"},
    ),
    (
        "a quote from Ada Lovelace: That brain of mine is more than merely mortal",
        "quote",
        {"quote": "That brain of mine is more than merely mortal", "name": "Ada Lovelace"},
    ),
    ('quote "Stay hungry" - Steve Jobs', "quote", {"quote": "Stay hungry", "name": "Steve Jobs"}),
    ("introduce our speaker Ada Park – CTO", "lower_third", {"name": "Ada Park", "role": "CTO"}),
    (
        "credits: Ada (idea); Ben (film); Cleo (music)",
        "team",
        {"rows": [{"name": "Ada", "role": "Idea"}, {"name": "Ben", "role": "Film"}, {"name": "Cleo", "role": "Music"}]},
    ),
    (
        "end credits: directed by Ada, music by Ben",
        "team",
        {"rows": [{"name": "Ada", "role": "Directed"}, {"name": "Ben", "role": "Music"}]},
    ),
    (
        "a 4 star testimonial from Ben Li, teacher: “I sleep better”",
        "testimonial",
        {"quote": "I sleep better", "name": "Ben Li", "role": "Teacher", "stars": 4.0},
    ),
    ("a quote by Maya Angelou: Still I rise", "quote", {"quote": "Still I rise", "name": "Maya Angelou"}),
]
