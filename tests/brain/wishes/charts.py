"""Bars, lines, and parts of a whole. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "pie chart of our traffic: search 55%, social 30%, direct 15%",
        "pie",
        {
            "points": [
                {"label": "Search", "value": 55},
                {"label": "Social", "value": 30},
                {"label": "Direct", "value": 15},
            ],
            "suffix": "%",
            "title": "Our traffic",
        },
    ),
    (
        "a donut: rent 40%, food 25%, fun 35%",
        "pie",
        {
            "points": [{"label": "Rent", "value": 40}, {"label": "Food", "value": 25}, {"label": "Fun", "value": 35}],
            "suffix": "%",
        },
    ),
    (
        "line chart of revenue: Jan 10, Feb 14, Mar 21",
        "line",
        {
            "points": [{"label": "Jan", "value": 10}, {"label": "Feb", "value": 14}, {"label": "Mar", "value": 21}],
            "title": "Revenue",
        },
    ),
    (
        "show the trend: 2021 5, 2022 9, 2023 14",
        "line",
        {"points": [{"label": "2021", "value": 5}, {"label": "2022", "value": 9}, {"label": "2023", "value": 14}]},
    ),
    (
        "Users over time as a line chart: Jan 1k, Feb 3k, Mar 9k",
        "line",
        {
            "points": [{"label": "Jan", "value": 1}, {"label": "Feb", "value": 3}, {"label": "Mar", "value": 9}],
            "suffix": "k",
            "title": "Users over time",
        },
    ),
    (
        "bar chart: apples 3, pears 5",
        "chart",
        {"points": [{"label": "Apples", "value": 3}, {"label": "Pears", "value": 5}]},
    ),
    (
        "a bar graph of sales: 2023 12, 2024 19, 2025 31",
        "chart",
        {
            "points": [{"label": "2023", "value": 12}, {"label": "2024", "value": 19}, {"label": "2025", "value": 31}],
            "title": "Sales",
        },
    ),
    (
        "column chart: Q1 $4M, Q2 $5M, Q3 $7M",
        "chart",
        {
            "points": [{"label": "Q1", "value": 4}, {"label": "Q2", "value": 5}, {"label": "Q3", "value": 7}],
            "prefix": "$",
            "suffix": "M",
        },
    ),
    (
        "a line graph of users: 2021 1k, 2022 4k, 2023 9k",
        "line",
        {
            "points": [{"label": "2021", "value": 1}, {"label": "2022", "value": 4}, {"label": "2023", "value": 9}],
            "suffix": "k",
            "title": "Users",
        },
    ),
    (
        "pie: yes 70%, no 30%",
        "pie",
        {"points": [{"label": "Yes", "value": 70}, {"label": "No", "value": 30}], "suffix": "%"},
    ),
    (
        "donut chart of time: work 8, sleep 8, rest 8",
        "pie",
        {
            "points": [{"label": "Work", "value": 8}, {"label": "Sleep", "value": 8}, {"label": "Rest", "value": 8}],
            "title": "Time",
        },
    ),
    (
        "show a trend line: Mon 3, Tue 5, Wed 9",
        "line",
        {"points": [{"label": "Mon", "value": 3}, {"label": "Tue", "value": 5}, {"label": "Wed", "value": 9}]},
    ),
    (
        "a diagram of costs: rent 900, food 400, fun 200",
        "chart",
        {
            "points": [
                {"label": "Rent", "value": 900},
                {"label": "Food", "value": 400},
                {"label": "Fun", "value": 200},
            ],
            "title": "Costs",
        },
    ),
    (
        "Traffic: search 55%, social 30%, direct 15%",
        "chart",
        {
            "points": [
                {"label": "Search", "value": 55},
                {"label": "Social", "value": 30},
                {"label": "Direct", "value": 15},
            ],
            "suffix": "%",
            "title": "Traffic",
        },
    ),
    (
        "a pie chart of votes: red 5, blue 3, green 2",
        "pie",
        {
            "points": [{"label": "Red", "value": 5}, {"label": "Blue", "value": 3}, {"label": "Green", "value": 2}],
            "title": "Votes",
        },
    ),
    (
        "line chart: 2022 3, 2023 5, 2024 8",
        "line",
        {"points": [{"label": "2022", "value": 3}, {"label": "2023", "value": 5}, {"label": "2024", "value": 8}]},
    ),
    (
        "donut: used 80%, free 20%",
        "pie",
        {"points": [{"label": "Used", "value": 80}, {"label": "Free", "value": 20}], "suffix": "%"},
    ),
    ("bars: Ada 12, Ben 9", "chart", {"points": [{"label": "Ada", "value": 12}, {"label": "Ben", "value": 9}]}),
]
