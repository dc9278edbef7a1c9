"""Last sentences and buttons. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("call to action Sign up free nimbus.dev", "action", {"action": "Sign up free", "url": "nimbus.dev"}),
    ("cta: Try it free", "action", {"action": "Try it free"}),
    ("a call to action that says Buy now with the button Shop", "action", {"action": "Shop", "title": "Buy now"}),
    ("a call to action: Ready? – Start free", "action", {"action": "Start free", "title": "Ready?"}),
    ("cta Subscribe now", "action", {"action": "Subscribe now"}),
    ("end with a call to action: Book a demo, acme.com", "action", {"action": "Book a demo", "url": "acme.com"}),
    ("call to action “Get the app” with the url nimbus.dev", "action", {"action": "Get the app", "url": "nimbus.dev"}),
    (
        "a call to action that says Ready when you are with the button Start now",
        "action",
        {"action": "Start now", "title": "Ready when you are"},
    ),
    ("add an outro that says See you soon at nimbus.dev", "closing", {"title": "See you soon", "url": "nimbus.dev"}),
    ("an ending for Nimbus", "closing", {"title": "Nimbus"}),
    ("a closing card with the brand Nimbus", "closing", {"title": "Nimbus"}),
    ("an outro that says Thanks, with the website nimbus.com", "closing", {"title": "Thanks", "url": "nimbus.com"}),
    ("a final card that says The end", "closing", {"title": "The end"}),
    ("an outro", "closing", {"title": "Thanks for watching"}),
    (
        "an end card saying Follow us, instagram.com/nimbus",
        "closing",
        {"title": "Follow us", "url": "instagram.com/nimbus"},
    ),
    ("closing scene “See you in Berlin”", "closing", {"title": "See you in Berlin"}),
    ("a sign-off: Good night", "closing", {"title": "Good night"}),
    (
        "call to action: Join 300 teams – Start now, nimbus.dev",
        "action",
        {"action": "Start now", "title": "Join 300 teams", "url": "nimbus.dev"},
    ),
]
