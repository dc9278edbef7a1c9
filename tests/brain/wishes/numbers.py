"""Numbers that count, stand side by side, or count down. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "stats: 98% uptime, 4M users, 12 countries",
        "stats",
        {
            "rows": [
                {"value": "98%", "label": "uptime"},
                {"value": "4M", "label": "users"},
                {"value": "12", "label": "countries"},
            ]
        },
    ),
    (
        "98% uptime, 4M users, 12 countries",
        "stats",
        {
            "rows": [
                {"value": "98%", "label": "uptime"},
                {"value": "4M", "label": "users"},
                {"value": "12", "label": "countries"},
            ]
        },
    ),
    (
        "add stats of our first year: 12k users; 40 countries; 4.9/5 rating",
        "stats",
        {
            "rows": [
                {"value": "12k", "label": "users"},
                {"value": "40", "label": "countries"},
                {"value": "4.9/5", "label": "rating"},
            ],
            "title": "Our first year",
        },
    ),
    (
        "three numbers: 98% uptime, 4M users, 12 countries",
        "stats",
        {
            "rows": [
                {"value": "98%", "label": "uptime"},
                {"value": "4M", "label": "users"},
                {"value": "12", "label": "countries"},
            ]
        },
    ),
    (
        "a statistics row: $4M revenue, 30 people",
        "stats",
        {"rows": [{"value": "$4M", "label": "revenue"}, {"value": "30", "label": "people"}]},
    ),
    ("countdown from 5 to Launch", "countdown", {"start": 5, "title": "Launch"}),
    ("a countdown", "countdown", {}),
    ("3-2-1 countdown to Go!", "countdown", {"title": "Go!"}),
    ("countdown: 10 to liftoff", "countdown", {"start": 10, "title": "Liftoff"}),
    ("a 10 second countdown to the show", "countdown", {"start": 10, "title": "The show"}),
    ("countdown to the show from three", "countdown", {"start": 3, "title": "The show"}),
    ("count down from 10", "countdown", {"start": 10}),
    ("count up to 1,000,000 downloads", "counter", {"value": 1000000, "label": "downloads"}),
    ("a counter of 4.9/5 rating", "counter", {"value": 4.9, "suffix": "/5", "label": "rating"}),
    (
        "key figures: 12 offices, 300 people, $40M revenue",
        "stats",
        {
            "rows": [
                {"value": "12", "label": "offices"},
                {"value": "300", "label": "people"},
                {"value": "$40M", "label": "revenue"},
            ]
        },
    ),
    (
        "metrics: 99.9% uptime; 40 ms response; 0 trackers",
        "stats",
        {
            "rows": [
                {"value": "99.9%", "label": "uptime"},
                {"value": "40 ms", "label": "response"},
                {"value": "0", "label": "trackers"},
            ]
        },
    ),
    (
        "Our numbers: 12k members, 30 events",
        "stats",
        {"rows": [{"value": "12k", "label": "members"}, {"value": "30", "label": "events"}]},
    ),
    ("make a countdown to the premiere", "countdown", {"title": "The premiere"}),
    ("show a counter: 5,000 trees planted", "counter", {"value": 5000, "label": "trees planted"}),
    ("a number: 42", "counter", {"value": 42}),
    ("98% uptime", "counter", {"value": 98, "suffix": "%", "label": "uptime"}),
    ("$4.2M raised", "counter", {"value": 4.2, "prefix": "$", "suffix": "M", "label": "raised"}),
]
