"""Scenes asked for in a roundabout way: how the words come in, what stands below, what is announced. Request, kind, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("Countdown from 5 then reveal the word GO", "countdown", {"start": 5, "title": "GO"}),
    ("Make a comparison of our plan and the competitor: we have unlimited users, free support and no ads; they have 5 users, paid support and ads", "comparison", {"left": "Our plan", "right": "The competitor", "left_items": ["Unlimited users", "Free support", "No ads"], "right_items": ["5 users", "Paid support", "Ads"]}),
    ("Show a terminal typing npm install scenewright and then npm start", "code", {"code": "npm install scenewright\nnpm start"}),
    ("animate the number 10,000 counting up with the label happy customers", "counter", {"value": 10000, "label": "happy customers"}),
    ("Show the logo of our company Lumen with a subtle reveal and the tagline \"Light, simplified\"", "logo", {"brand": "Lumen", "tagline": "Light, simplified"}),
    ("Make a scene with a glowing particle background and the text \"Night Mode\"", "particles", {"title": "Night Mode"}),
    ("Show before and after: load time 4.2s before, 0.8s after", "comparison", {"left": "Before", "right": "After", "left_items": ["4.2s"], "right_items": ["0.8s"], "title": "Load time"}),
    ("Make a news ticker style breaking news scene: Local team wins championship", "title", {"title": "Breaking news", "tagline": "Local team wins championship"}),
    ("a slide with the text \"Coming soon\" in big letters", "title", {"title": "Coming soon"}),
    ("create a scene where the words fast, simple, secure appear one after another", "kinetic", {"text": "fast, simple, secure"}),
    ("show that we grew from 100 to 5000 users in one year", "counter", {"value": 5000, "start": 100, "label": "users in one year"}),
    ("Create a fun quiz question: What is the capital of Australia? A) Sydney B) Canberra C) Melbourne", "list", {"title": "What is the capital of Australia?", "items": ["Sydney", "Canberra", "Melbourne"]}),
    ("welcome screen for our webinar \"Scaling Postgres\" starting in 5 minutes", "title", {"title": "Scaling Postgres", "tagline": "Starting in 5 minutes"}),
    ("Make a thank you scene for our sponsors: Acme, Globex, Initech", "closing", {"title": "Thank you to our sponsors", "brand": "Acme, Globex, Initech"}),
    ("Create a scene with a big percent number 87% and below it of users recommend us", "counter", {"value": 87, "suffix": "%", "label": "users recommend us"}),
    ("Make a scene comparing iPhone vs Android: closed vs open, expensive vs affordable", "comparison", {"left": "iPhone", "right": "Android", "left_items": ["Closed", "Expensive"], "right_items": ["Open", "Affordable"]}),
    ("a meme style scene saying \"It works on my machine\"", "title", {"title": "It works on my machine"}),
    ("Make a scene with a progress bar at 75%", "counter", {"value": 75, "suffix": "%"}),
    ("Introduce our new colleague Marta Nowak who joins as product manager", "lower_third", {"name": "Marta Nowak", "role": "Product manager"}),
    ("I'd like to have a nice animated title with the words The Future is Now", "title", {"title": "The Future is Now"}),
    ("Tell people why they should use our app Tidy: saves time, works offline, free", "list", {"title": "Why use our app Tidy", "items": ["Saves time", "Works offline", "Free"]}),
    ("Announce that version 3.0 is here", "title", {"title": "Version 3.0 is here"}),
    ("tell users how they can reset their password: open settings, tap reset, check your mail", "steps", {"title": "How to reset their password", "items": ["Open settings", "Tap reset", "Check your mail"]}),
]  # fmt: skip
