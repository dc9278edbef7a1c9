"""Which Lucide icon goes with which word. Each name exists in the collection that scenes can use."""

import re

PLAIN = ("sparkles", "star", "circle-check", "heart", "gem", "flag")  # for words that no icon stands for, in turn
ICONS = {
    "zap": "fast|quick|speed|instant|rapid|power|performance|lightning|energy|electric",
    "lock": "private|privacy|encrypt|password|confidential", "shield": "secure|security|safe|protect|trust|gdpr|insur",
    "lock-open": "open source|open|unlock|freedom", "globe": "global|world|international|web|online|everywhere|countries",
    "users": "team|people|communit|collaborat|customers|users|together|social|family", "user": "personal|account|profile|you",
    "heart": "love|care|health|favou?rite|kind", "star": "quality|rating|review|premium", "rocket": "launch|start|boost|scale|grow",
    "clock": "time|hours|minutes|24/7|deadline|punctual", "timer": "real[- ]?time|live", "calendar": "calendar|schedul|date|event|plan|book",
    "bell": "notif|alert|alarm|remind", "cloud-sun": "weather|forecast", "cloud-lightning": "storm|thunder", "cloud": "cloud|backup|sync|storage", "sun": "sun|summer|bright|day",
    "moon": "night|dark|sleep", "umbrella": "rain", "snowflake": "snow|winter|cold", "wind": "wind|air",
    "map-pin": "location|place|local|where|near|address", "radar": "radar|sonar", "map": "map|route|navigat|travel|trip", "camera": "camera|photo",
    "image": "image|picture|design", "music": "music|sound|song", "video": "video|film|movie|stream", "mic": "voice|speak|podcast|record",
    "mail": "mail|newsletter|inbox", "message-circle": "chat|messag|talk|convers|comment", "phone": "call|phone support|telephone",
    "smartphone": "mobile|app|phone|ios|android", "laptop": "laptop|desktop|computer", "binary": "binar(?:y|ies)", "code": "code|developer|program|api|script|sdk",
    "terminal": "terminal|command|cli", "database": "data|database", "server": "server|hosting|host", "cpu": "chip|processor|hardware",
    "wifi": "wifi|wireless|connect", "wifi-off": "offline", "battery": "battery|charge", "leaf": "eco|green|sustain|nature|organic|vegan|plant",
    "recycle": "recycl|reus", "droplet": "water|clean", "flame": "hot|fire|popular|warm", "coffee": "coffee|caf[eé]|break|espresso|roast",
    "utensils": "food|eat|restaurant|meal|dinner|lunch", "book-open": "book|read|learn|document|guide|docs",
    "graduation-cap": "educat|course|school|student|teach|train", "lightbulb": "idea|light(?:s|ing)? up|smart|innovat|insight|tip", "brain": r"\bai\b|intelligen|think",
    "wand-sparkles": "magic|automat|effortless", "feather": "light|lightweight|simple|easy|minimal|gentle|soft", "palette": "colou?r|theme|creative|art|custom",
    "layers": "layer|stack|version", "layout-grid": "grid|layout|template|dashboard", "box": "product|package|modul", "truck": "deliver|shipping|transport|logistic",
    "shopping-cart": "shop|cart|order|buy|store|commerce", "credit-card": "pay|card|checkout|billing", "wallet": "price|cost|wallet|budget",
    "piggy-bank": "save money|saving|cheap|affordable", "coins": "money|cash|profit|revenue|free", "trending-up": "growth|increase|trend|progress",
    "chart-column": "analytic|statistic|report|chart|metric|number", "target": "goal|target|focus|precis|accura|exact", "trophy": "win|award|best|champion",
    "badge-check": "certif|verif|official|approv|reliab", "thumbs-up": "like|recommend|friendly", "smile": "fun|happy|joy|smile|play|enjoy",
    "handshake": "partner|deal|agree|fair|together", "headphones": "support|help|service|listen", "search": "search|find|discover",
    "eye": "view|watch|see|vision|transparen|visib", "key": "key|access|login", "download": "download|install|export", "upload": "upload|import",
    "share-2": "share|publish|export", "git-branch": "branch|git|version control", "refresh-cw": "update|refresh|sync|renew|retr(?:y|ies)",
    "infinity": "unlimited|endless|forever|infinite|lifetime", "sliders-horizontal": "setting|control|adjust|flexib|configur", "wrench": "tool|repair|fix|mainten",
    "puzzle": "integrat|plugin|extension|compatib", "gift": "gift|bonus|reward", "house": "home|house|self-host", "building": "office|compan|business|enterprise",
    "briefcase": "work|job|career|professional", "plane": "fly|flight|airport", "car": "car|drive", "bike": "bike|cycl", "dumbbell": "gym|fitness|strong|strength|workout",
    "activity": "activ|monitor|pulse", "baby": "baby|kids|child", "paw-print": "pet|dog|cat|animal", "languages": "language|translat|multilingual",
    "accessibility": "accessib|inclusive", "flag": "mission|milestone", "mountain": "outdoor|hik|mountain|adventure", "list-checks": "task|list|checklist|organi[sz]",
    "sprout": "seed|grow|garden|fresh", "bed": "hotel|room|rest", "ticket": "ticket|concert", "newspaper": "news", "tag": "discount|sale|offer|label",
}  # fmt: skip
_PATTERNS = [(icon, re.compile(rf"(?<![a-z])(?:{words})", re.IGNORECASE)) for icon, words in ICONS.items()]


def icon_for(words: str, *, taken: set[str]) -> str:
    """A fitting icon, another than those that are taken: of the word that comes first, else a plain one."""
    found = [(match.start(), index) for index, (_, pattern) in enumerate(_PATTERNS) if (match := pattern.search(words))]
    fitting = [_PATTERNS[index][0] for _, index in sorted(found)]
    return next((icon for icon in [*fitting, *PLAIN] if icon not in taken), PLAIN[0])
