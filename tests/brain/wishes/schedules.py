"""What happens when. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "a timeline: 2021 founded, 2023 series A, 2025 IPO",
        "timeline",
        {
            "rows": [
                {"when": "2021", "what": "Founded"},
                {"when": "2023", "what": "Series A"},
                {"when": "2025", "what": "IPO"},
            ]
        },
    ),
    (
        "roadmap: Q1 alpha, Q2 beta, Q3 launch",
        "timeline",
        {
            "rows": [{"when": "Q1", "what": "Alpha"}, {"when": "Q2", "what": "Beta"}, {"when": "Q3", "what": "Launch"}],
            "title": "Roadmap",
        },
    ),
    (
        "company history: founded in 1998, first store 2003, 100 stores 2020",
        "timeline",
        {
            "rows": [
                {"when": "1998", "what": "Founded"},
                {"when": "2003", "what": "First store"},
                {"when": "2020", "what": "100 stores"},
            ],
            "title": "History",
        },
    ),
    (
        "a timeline of our year: January – kickoff; May – launch; December – party",
        "timeline",
        {
            "rows": [
                {"when": "January", "what": "Kickoff"},
                {"when": "May", "what": "Launch"},
                {"when": "December", "what": "Party"},
            ],
            "title": "Our year",
        },
    ),
    (
        "schedule: 9:00 welcome, 10:30 talks, 12:00 lunch",
        "timeline",
        {
            "rows": [
                {"when": "9:00", "what": "Welcome"},
                {"when": "10:30", "what": "Talks"},
                {"when": "12:00", "what": "Lunch"},
            ],
            "title": "Schedule",
        },
    ),
    (
        "milestones:\n- 2021: idea\n- 2022: team\n- 2023: launch",
        "timeline",
        {
            "rows": [
                {"when": "2021", "what": "Idea"},
                {"when": "2022", "what": "Team"},
                {"when": "2023", "what": "Launch"},
            ],
            "title": "Milestones",
        },
    ),
    (
        "a timeline of Nimbus: 2019 idea; 2020 first user; 2024 one million users",
        "timeline",
        {
            "rows": [
                {"when": "2019", "what": "Idea"},
                {"when": "2020", "what": "First user"},
                {"when": "2024", "what": "One million users"},
            ],
            "title": "Nimbus",
        },
    ),
    (
        "a road map: now – beta, next month – launch, later – teams",
        "timeline",
        {
            "rows": [
                {"when": "Now", "what": "Beta"},
                {"when": "Next month", "what": "Launch"},
                {"when": "Later", "what": "Teams"},
            ],
            "title": "Roadmap",
        },
    ),
    (
        "our history: 1901 founded by two brothers, 1950 first export, 2020 online shop",
        "timeline",
        {
            "rows": [
                {"when": "1901", "what": "Founded by two brothers"},
                {"when": "1950", "what": "First export"},
                {"when": "2020", "what": "Online shop"},
            ],
            "title": "History",
        },
    ),
    (
        "a schedule of the day: 8:00 breakfast, 9:30 hike, 18:00 fire",
        "timeline",
        {
            "rows": [
                {"when": "8:00", "what": "Breakfast"},
                {"when": "9:30", "what": "Hike"},
                {"when": "18:00", "what": "Fire"},
            ],
            "title": "The day",
        },
    ),
    (
        "timeline: Phase 1 research, Phase 2 design, Phase 3 build",
        "timeline",
        {
            "rows": [
                {"when": "Phase 1", "what": "Research"},
                {"when": "Phase 2", "what": "Design"},
                {"when": "Phase 3", "what": "Build"},
            ]
        },
    ),
    (
        "milestones: 1 May kickoff, 15 June beta, 1 September launch",
        "timeline",
        {
            "rows": [
                {"when": "1 May", "what": "Kickoff"},
                {"when": "15 June", "what": "Beta"},
                {"when": "1 September", "what": "Launch"},
            ],
            "title": "Milestones",
        },
    ),
    ("timeline: alpha, beta, launch", "timeline", {"rows": [{"when": "Alpha"}, {"when": "Beta"}, {"when": "Launch"}]}),
    (
        "a timeline with 1999 start, 2010 growth and 2020 today",
        "timeline",
        {
            "rows": [
                {"when": "1999", "what": "Start"},
                {"when": "2010", "what": "Growth"},
                {"when": "2020", "what": "Today"},
            ]
        },
    ),
    (
        "history of Nimbus: 2015 garage, 2018 first office, 2024 Hamburg",
        "timeline",
        {
            "rows": [
                {"when": "2015", "what": "Garage"},
                {"when": "2018", "what": "First office"},
                {"when": "2024", "what": "Hamburg"},
            ],
            "title": "Nimbus",
        },
    ),
    (
        "add a roadmap: March – maps, April – widgets, May – alerts",
        "timeline",
        {
            "rows": [
                {"when": "March", "what": "Maps"},
                {"when": "April", "what": "Widgets"},
                {"when": "May", "what": "Alerts"},
            ],
            "title": "Roadmap",
        },
    ),
    (
        "timeline: 2020: idea / 2021: team / 2022: money",
        "timeline",
        {
            "rows": [
                {"when": "2020", "what": "Idea"},
                {"when": "2021", "what": "Team"},
                {"when": "2022", "what": "Money"},
            ]
        },
    ),
]
