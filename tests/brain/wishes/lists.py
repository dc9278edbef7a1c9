"""Lists and steps. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("steps: sign up, connect, go live", "steps", {"items": ["Sign up", "Connect", "Go live"]}),
    ("three steps: open, tap, done", "steps", {"items": ["Open", "Tap", "Done"]}),
    ("how to brew coffee in 4 steps: grind, pour, wait, drink", "steps", {"items": ["Grind", "Pour", "Wait", "Drink"]}),
    ("steps to success: plan / do / check", "steps", {"title": "Steps to success", "items": ["Plan", "Do", "Check"]}),
    ("a list: calm, fun, fast", "list", {"items": ["Calm", "Fun", "Fast"]}),
    (
        "three steps to bake bread: mix, rest, bake",
        "steps",
        {"title": "Three steps to bake bread", "items": ["Mix", "Rest", "Bake"]},
    ),
    (
        "add a how-to: open the app / tap plus / say what you need",
        "steps",
        {"items": ["Open the app", "Tap plus", "Say what you need"]},
    ),
    ("instructions: 1) unplug 2) wait 3) plug in", "steps", {"items": ["Unplug", "Wait", "Plug in"]}),
    (
        "a recipe: 200 g flour, 2 eggs, 1 pinch of salt",
        "steps",
        {"items": ["200 g flour", "2 eggs", "1 pinch of salt"]},
    ),
    ("our process in 4 steps: listen, sketch, build, ship", "steps", {"items": ["Listen", "Sketch", "Build", "Ship"]}),
    (
        "five tips: sleep, drink, walk, read, rest",
        "list",
        {"title": "Five tips", "items": ["Sleep", "Drink", "Walk", "Read", "Rest"]},
    ),
    (
        "a checklist: passport, tickets, charger",
        "list",
        {"items": ["Passport", "Tickets", "Charger"], "marks": "checks"},
    ),
    (
        "a bulleted list of goals: grow, learn, share",
        "list",
        {"title": "Goals", "items": ["Grow", "Learn", "Share"], "marks": "dots"},
    ),
    (
        "a numbered list: one thing, another thing",
        "list",
        {"items": ["One thing", "Another thing"], "marks": "numbers"},
    ),
    ("reasons: cheap; simple; yours", "list", {"title": "Reasons", "items": ["Cheap", "Simple", "Yours"]}),
    ("to-do list: call Ada, mail Ben", "list", {"items": ["Call Ada", "Mail Ben"], "marks": "checks"}),
    (
        "add an agenda with welcome, demo and questions",
        "list",
        {"title": "Agenda", "items": ["Welcome", "Demo", "Questions"], "marks": "numbers"},
    ),
]
