"""Two sides, and plans with prices. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "pricing: Free $0, Pro $12/month, Team $49/month",
        "pricing",
        {
            "rows": [
                {"name": "Free", "price": "$0"},
                {"name": "Pro", "price": "$12", "period": "month"},
                {"name": "Team", "price": "$49", "period": "month"},
            ],
            "title": "Pricing",
        },
    ),
    (
        "a pricing table with Starter €9 per month (1 user, 1 GB), Pro €29 per month (10 users, best value)",
        "pricing",
        {
            "rows": [
                {"name": "Starter", "price": "€9", "period": "month", "items": "1 user | 1 GB"},
                {"name": "Pro", "price": "€29", "period": "month", "items": "10 users"},
            ],
            "best": 2,
            "title": "Pricing",
        },
    ),
    (
        "add pricing plans: Basic free, Plus 5€, Max 10€",
        "pricing",
        {
            "rows": [
                {"name": "Basic", "price": "Free"},
                {"name": "Plus", "price": "5€"},
                {"name": "Max", "price": "10€"},
            ],
            "title": "Pricing",
        },
    ),
    (
        "prices: Solo – $5/mo, Team – $15/mo",
        "pricing",
        {
            "rows": [
                {"name": "Solo", "price": "$5", "period": "month"},
                {"name": "Team", "price": "$15", "period": "month"},
            ],
            "title": "Pricing",
        },
    ),
    (
        "compare old way and new way: slow, manual vs fast, automatic",
        "comparison",
        {"left": "Old way", "right": "New way", "left_items": ["Slow", "Manual"], "right_items": ["Fast", "Automatic"]},
    ),
    (
        "before and after: messy, slow vs tidy, fast",
        "comparison",
        {"left": "Before", "right": "After", "left_items": ["Messy", "Slow"], "right_items": ["Tidy", "Fast"]},
    ),
    ("compare Mac and PC", "comparison", {"left": "Mac", "right": "PC"}),
    (
        "Nimbus vs Excel: live, shared vs static, alone",
        "comparison",
        {"left": "Nimbus", "right": "Excel", "left_items": ["Live", "Shared"], "right_items": ["Static", "Alone"]},
    ),
    (
        "a comparison of the old way: slow, manual vs the new way: fast, automatic",
        "comparison",
        {
            "left": "The old way",
            "right": "The new way",
            "left_items": ["Slow", "Manual"],
            "right_items": ["Fast", "Automatic"],
        },
    ),
    (
        "before: slow, after: fast",
        "comparison",
        {"left": "Before", "right": "After", "left_items": ["Slow"], "right_items": ["Fast"]},
    ),
    (
        "comparison of Free and Pro: one user, 1 GB vs ten users, 100 GB",
        "comparison",
        {"left": "Free", "right": "Pro", "left_items": ["One user", "1 GB"], "right_items": ["Ten users", "100 GB"]},
    ),
    ("versus: paper vs tablet", "comparison", {"left": "Paper", "right": "Tablet"}),
    (
        "before/after: dark, cold vs bright, warm",
        "comparison",
        {"left": "Before", "right": "After", "left_items": ["Dark", "Cold"], "right_items": ["Bright", "Warm"]},
    ),
    (
        "compare manual with automatic: 3 hours / 3 minutes",
        "comparison",
        {"left": "Manual", "right": "Automatic", "left_items": ["3 hours"], "right_items": ["3 minutes"]},
    ),
    (
        "compare Nimbus to Stratus: alerts, maps vs alerts only",
        "comparison",
        {"left": "Nimbus", "right": "Stratus", "left_items": ["Alerts", "Maps"], "right_items": ["Alerts only"]},
    ),
    (
        "pricing for Nimbus: Free $0, Pro $9 per month (best value), Team $19 per month",
        "pricing",
        {
            "rows": [
                {"name": "Free", "price": "$0"},
                {"name": "Pro", "price": "$9", "period": "month"},
                {"name": "Team", "price": "$19", "period": "month"},
            ],
            "best": 2,
            "title": "Nimbus",
        },
    ),
    (
        "a price table: Day €10, Week €50",
        "pricing",
        {"rows": [{"name": "Day", "price": "€10"}, {"name": "Week", "price": "€50"}], "title": "Pricing"},
    ),
    (
        "prices: Small 5 EUR, Large 9 EUR",
        "pricing",
        {"rows": [{"name": "Small", "price": "5 EUR"}, {"name": "Large", "price": "9 EUR"}], "title": "Pricing"},
    ),
    (
        "our plans and prices: Hobby – free – 1 project, Studio – $20/month – 10 projects",
        "pricing",
        {
            "rows": [
                {"name": "Hobby", "price": "Free", "items": "1 project"},
                {"name": "Studio", "price": "$20", "period": "month", "items": "10 projects"},
            ],
            "title": "Pricing",
        },
    ),
]
