"""New scenes, one or many."""

from benchmarks.evaluation.facts import same, total
from benchmarks.evaluation.talk_facts import added_at, adds, alike, at_least

ADD = [
    (
        "empty",
        "A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue",
        adds(1, "Nimbus", "Weather you can plan on", template="title", seconds=4),
    ),
    ("empty", "an intro for my bakery Crumb & Co", adds(1, "Crumb")),
    ("three", "add a scene that counts up to 4 million users", adds(1, template="counter"), same(1, 2, 3)),
    (
        "three",
        "add a quote: “It just works” by Ada Park, CTO of Nimbus",
        adds(1, "It just works", "Ada Park", template="quote"),
    ),
    ("three", "Add an outro with the button Try it free", adds(1, "Try it free"), same(1, 2, 3)),
    (
        "three",
        "add a list of three reasons: cheap, quick, reliable before the closing",
        adds(1, "heap", "uick", "eliable"),
        added_at(3),
    ),
    ("empty", "show our growth: Q1 12, Q2 19, Q3 31", adds(1, "Q1", "31", template="chart")),
    ("empty", "a pie chart of our traffic: search 55%, social 30%, direct 15%", adds(1, "ocial", "55", template="pie")),
    ("empty", "a line chart of signups: Jan 10, Feb 14, Mar 30, Apr 42", adds(1, "Jan", "42", template="line")),
    (
        "empty",
        "a timeline: 2021 Founded, 2023 Series A, 2025 IPO",
        adds(1, "2021", "Series A", "2025", template="timeline"),
    ),
    ("empty", "pricing: Free $0, Pro $12 per month, Team $49 per month", adds(1, "$12", "Team", template="pricing")),
    (
        "empty",
        "compare the old way and the new way: slow, manual vs fast, automatic",
        adds(1, "anual", "utomatic", template="comparison"),
    ),
    ("empty", "statistics: 98% uptime, 4M users, 12 countries", adds(1, "98", "4M", "ountries", template="stats")),
    ("empty", "a lower third for Ada Park, CTO", adds(1, "Ada Park", "CTO", template="lower_third")),
    ("empty", "kinetic typography: We build software that lasts", adds(1, "software", template="kinetic")),
    ("empty", "three steps: Sign up, Invite your team, Ship", adds(1, "Invite your team", template="steps")),
    (
        "empty",
        "a testimonial “Best tool we ever bought” by Ben Ruiz, Acme, 5 stars",
        adds(1, "Best tool we ever bought", "Ben Ruiz", template="testimonial"),
    ),
    (
        "empty",
        "a feature grid: Fast, Private, Open source",
        adds(1, "Fast", "Private", "Open source", template="features"),
    ),
    ("empty", "a logo reveal for Nimbus", adds(1, "Nimbus", template="logo")),
    ("empty", "show our app Nimbus on a phone", adds(1, "Nimbus", "phone", template="device")),
    ("empty", "a code scene: npm install nimbus", adds(1, "npm install nimbus", template="code")),
    (
        "empty",
        "a chat: Ana: Is it going to rain? / Ben: Nimbus says no.",
        adds(1, "Is it going to rain?", "Nimbus says no", template="chat"),
    ),
    (
        "empty",
        "a tweet by Ada Park @ada: We just launched Nimbus!",
        adds(1, "We just launched Nimbus", template="post"),
    ),
    ("empty", "a countdown from 5 to Launch", adds(1, "Launch", template="countdown")),
    ("empty", "a location card: Berlin, Kantstraße 1, 4 May", adds(1, "Berlin", "Kantstraße 1", template="location")),
    ("empty", "team credits: Ada Park – design, Ben Ruiz – code", adds(1, "Ada Park", "Ben Ruiz", template="team")),
    ("empty", "a call to action: Start free today, nimbus.dev", adds(1, "nimbus.dev", seconds=None)),
    ("empty", "a particle background with the words Happy new year", adds(1, "Happy new year", template="particles")),
    ("empty", "a gradient background that says Stay tuned", adds(1, "Stay tuned", template="gradient")),
    ("three", "add a 3 second title Our story after the intro", adds(1, "Our story", seconds=3), added_at(2)),
    ("three", "insert a scene with the text “Part two” at the beginning", adds(1, "Part two"), added_at(1)),
    ("six", "one more number at the end: 98 % would recommend us", adds(1, "98"), added_at(7)),
]

PLAN = [
    (
        "empty",
        "Make a 30 second video about Nimbus with an intro, three features and a call to action",
        at_least(3),
        total(30),
        alike("palette"),
    ),
    (
        "empty",
        "a 20 second product launch video for the coffee machine Aroma: quiet, fast, beautiful",
        at_least(3),
        total(20),
    ),
    ("empty", "add an intro for Nimbus and an outro with the button Sign up", adds(2, "Nimbus", "Sign up")),
    ("empty", "an explainer in three scenes: what it is, how it works, where to get it", at_least(3)),
    (
        "empty",
        "Intro for Nimbus, then a quote “It just works” by Ada, then pricing: Free $0, Pro $12",
        adds(3, "Nimbus", "It just works", "$12"),
    ),
    ("empty", "10 second teaser for the film festival Northlight", at_least(2), total(10)),
    ("empty", "year in review 2025 for Nimbus: 12k users, 98% uptime, 40 countries", at_least(2)),
    ("empty", "1. Title: Hello\n2. List: one, two, three\n3. Thanks for watching", adds(3, "Hello", "hree")),
]
