"""Features, screens, code. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("a code scene: npm install nimbus", "code", {"code": "npm install nimbus"}),
    ('show code: print("Hello, world")', "code", {"code": 'print("Hello, world")'}),
    ("code in main.py: x = 1; y = 2", "code", {"code": "x = 1; y = 2", "file": "main.py"}),
    ("a terminal: git push", "code", {"code": "git push"}),
    ("show our app on a phone", "device", {"title": "Launch", "device": "phone"}),
    (
        "a phone mockup of Nimbus with the tagline Weather in a glance",
        "device",
        {"title": "Nimbus", "tagline": "Weather in a glance", "device": "phone"},
    ),
    ("a browser window showing nimbus.dev", "device", {"title": "Launch", "device": "browser", "url": "nimbus.dev"}),
    ("show dashboard.png on a laptop", "device", {"title": "Launch", "device": "laptop", "image": "dashboard.png"}),
    ("show the Nimbus app on a phone", "device", {"title": "Nimbus app", "device": "phone"}),
    (
        "feature grid: Fast, Private, Open",
        "features",
        {
            "rows": [
                {"title": "Fast", "icon": "zap"},
                {"title": "Private", "icon": "lock"},
                {"title": "Open", "icon": "lock-open"},
            ],
            "title": "Features",
        },
    ),
    (
        "three features: fast, private, open",
        "features",
        {
            "rows": [
                {"title": "Fast", "icon": "zap"},
                {"title": "Private", "icon": "lock"},
                {"title": "Open", "icon": "lock-open"},
            ],
            "title": "Three features",
        },
    ),
    (
        "features: Fast – no waiting, Private – no tracking, Offline – works anywhere",
        "features",
        {
            "rows": [
                {"title": "Fast", "text": "No waiting", "icon": "zap"},
                {"title": "Private", "text": "No tracking", "icon": "lock"},
                {"title": "Offline", "text": "Works anywhere", "icon": "wifi-off"},
            ],
            "title": "Features",
        },
    ),
    (
        "features of Nimbus: rain radar, weather alerts and offline maps",
        "features",
        {
            "rows": [
                {"title": "Rain radar", "icon": "umbrella"},
                {"title": "Weather alerts", "icon": "cloud-sun"},
                {"title": "Offline maps", "icon": "wifi-off"},
            ],
            "title": "Nimbus",
        },
    ),
    ("show my website in a browser", "device", {"title": "Launch", "device": "browser"}),
    ("a laptop mockup with dashboard.png", "device", {"title": "Launch", "device": "laptop", "image": "dashboard.png"}),
    ("app mockup for Nimbus", "device", {"title": "Nimbus", "device": "phone"}),
    ("a phone showing Nimbus", "device", {"title": "Nimbus", "device": "phone"}),
    (
        "our website nimbus.dev in a browser window",
        "device",
        {"title": "Launch", "device": "browser", "url": "nimbus.dev"},
    ),
    ("code: const x = 1;", "code", {"code": "const x = 1;"}),
    ('a code snippet in app.py: print("hi")', "code", {"code": 'print("hi")', "file": "app.py"}),
    (
        "six features: fast, private, open, small, free, friendly",
        "features",
        {
            "rows": [
                {"title": "Fast", "icon": "zap"},
                {"title": "Private", "icon": "lock"},
                {"title": "Open", "icon": "lock-open"},
                {"title": "Small", "icon": "sparkles"},
                {"title": "Free", "icon": "coins"},
                {"title": "Friendly", "icon": "thumbs-up"},
            ],
            "title": "Six features",
        },
    ),
    (
        "add a feature grid with icons: Maps, Alerts, Widgets, Radar",
        "features",
        {
            "rows": [
                {"title": "Maps", "icon": "map"},
                {"title": "Alerts", "icon": "bell"},
                {"title": "Widgets", "icon": "sparkles"},
                {"title": "Radar", "icon": "radar"},
            ],
            "title": "Features",
        },
    ),
    (
        "a browser mockup of Nimbus with the url nimbus.dev",
        "device",
        {"title": "Nimbus", "device": "browser", "url": "nimbus.dev"},
    ),
    ("show checkout.png on a phone", "device", {"title": "Launch", "device": "phone", "image": "checkout.png"}),
    ("a terminal command: pip install nimbus", "code", {"code": "pip install nimbus"}),
    (
        "services: design, code, music",
        "features",
        {
            "rows": [
                {"title": "Design", "icon": "image"},
                {"title": "Code", "icon": "code"},
                {"title": "Music", "icon": "music"},
            ],
            "title": "Services",
        },
    ),
    (
        "capabilities: search – finds everything, export – takes it along",
        "features",
        {
            "rows": [
                {"title": "Search", "text": "Finds everything", "icon": "search"},
                {"title": "Export", "text": "Takes it along", "icon": "download"},
            ],
            "title": "Capabilities",
        },
    ),
]
