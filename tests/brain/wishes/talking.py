"""Conversations and posts. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("a chat: Ana: Hi / Ben: Hello", "chat", {"rows": [{"text": "Hi", "who": "Ana"}, {"text": "Hello", "who": "Ben"}]}),
    (
        "a conversation: Ana: Are you there? Ben: Yes, nearly. Ana: Good!",
        "chat",
        {
            "rows": [
                {"text": "Are you there?", "who": "Ana"},
                {"text": "Yes, nearly.", "who": "Ben"},
                {"text": "Good!", "who": "Ana"},
            ]
        },
    ),
    (
        "chat with Support:\nAna: It rains\nSupport: Take an umbrella",
        "chat",
        {
            "rows": [{"text": "It rains", "who": "Ana"}, {"text": "Take an umbrella", "who": "Support"}],
            "title": "Support",
        },
    ),
    ("a tweet by Ada @ada: We launched today!", "post", {"text": "We launched today!", "name": "Ada", "handle": "ada"}),
    (
        "a post by Ada Park (@ada) saying “It is live” with 1,200 likes",
        "post",
        {"text": "It is live", "name": "Ada Park", "handle": "ada", "likes": 1200},
    ),
    (
        "add a linkedin post by Nimbus: We are hiring, 40 likes",
        "post",
        {"text": "We are hiring", "name": "Nimbus", "likes": 40},
    ),
    (
        "whatsapp chat: Mia: Where are you? / Tom: Nearly there / Mia: Hurry!",
        "chat",
        {
            "rows": [
                {"text": "Where are you?", "who": "Mia"},
                {"text": "Nearly there", "who": "Tom"},
                {"text": "Hurry!", "who": "Mia"},
            ]
        },
    ),
    (
        "a dialogue: A: Knock knock. / B: Who is there?",
        "chat",
        {"rows": [{"text": "Knock knock.", "who": "A"}, {"text": "Who is there?", "who": "B"}]},
    ),
    (
        "messages: Ada: Lunch? / Ben: Yes",
        "chat",
        {"rows": [{"text": "Lunch?", "who": "Ada"}, {"text": "Yes", "who": "Ben"}]},
    ),
    (
        "a support chat with the title Nimbus help: Ana: It rains! / Nimbus: Take an umbrella.",
        "chat",
        {
            "rows": [{"text": "It rains!", "who": "Ana"}, {"text": "Take an umbrella.", "who": "Nimbus"}],
            "title": "Nimbus help",
        },
    ),
    ("a tweet: Hello world", "post", {"text": "Hello world"}),
    (
        "a social post by Nimbus: Version 2 is out, with 3k likes",
        "post",
        {"text": "Version 2 is out", "name": "Nimbus", "likes": 3000.0},
    ),
    (
        "a tweet from Jane Doe (@jane): I never get wet any more",
        "post",
        {"text": "I never get wet any more", "name": "Jane Doe", "handle": "jane"},
    ),
    (
        "an instagram post by Café Luna: New cake today, 250 likes",
        "post",
        {"text": "New cake today", "name": "Café Luna", "likes": 250},
    ),
    ("a tweet by Nimbus saying “No more wet socks”", "post", {"text": "No more wet socks", "name": "Nimbus"}),
    (
        "a text conversation: Mia: Ready? / Tom: Always.",
        "chat",
        {"rows": [{"text": "Ready?", "who": "Mia"}, {"text": "Always.", "who": "Tom"}]},
    ),
    ("a facebook post: Doors open at eight", "post", {"text": "Doors open at eight"}),
    ("a tweet by @ada: Rain again", "post", {"text": "Rain again", "handle": "ada"}),
    (
        "chat: Hello / Hi / How are you?",
        "chat",
        {"rows": [{"text": "Hello"}, {"text": "Hi"}, {"text": "How are you?"}]},
    ),
    (
        "a group chat: Ana: Pizza? Ben: Yes! Cleo: Me too",
        "chat",
        {"rows": [{"text": "Pizza?", "who": "Ana"}, {"text": "Yes!", "who": "Ben"}, {"text": "Me too", "who": "Cleo"}]},
    ),
    ("a post by Ada: We did it, 12 likes", "post", {"text": "We did it", "name": "Ada", "likes": 12}),
]
