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
    ("empty", "bar chart sales jan 12k feb 15k mar 9k", adds(1, "Jan", "15", "9", template="chart")),
    ("empty", "line graph users jan 1,5 Mio feb 1,8 Mio mar 2,2 Mio", adds(1, "1.5", "2.2", "Mio", template="line")),
    ("empty", "before/after of our load time 4.2s vs 0.8s", adds(1, "4.2s", "0.8s", template="comparison")),
    (
        "empty",
        "introduce our team: Ana (CEO), Bo Li (CTO) and Chi",
        adds(1, "Ana", "CEO", "Bo Li", "Chi", template="team"),
    ),
    (
        "empty",
        "a lower third with my name Dr. Eva Núñez and title Head of Oncology",
        adds(1, "Dr. Eva Núñez", "Head of Oncology", template="lower_third"),
    ),
    ("empty", "roadmap q1 beta q2 launch q3 mobile", adds(1, "Q1", "eta", "obile", template="timeline")),
    ("empty", "typing code: console.log('hi')", adds(1, "console.log", template="code")),
    ("empty", "our menu: pizza 8,50€, pasta 11€, tiramisu 5€", adds(1, "8,50€", "iramisu", template="pricing")),
    (
        "empty",
        "ad a qoute by Einstein: Imagination is everything",
        adds(1, "Imagination", "Einstein", template="quote"),
    ),
    (
        "three",
        "insert a slide between the intro and features that says Why now?",
        adds(1, "Why now?"),
        added_at(2),
        same(1, 2, 3),
    ),
    (
        "three",
        "add a slide after the intro called Goals with these points:\n- read\n- compare\n- add fractions",
        adds(1, "Goals", "ompare", "dd fractions"),
        added_at(2),
    ),
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
    (
        "empty",
        "black friday promo: 40% off everything, code BLACK40, ends monday midnight",
        at_least(3),
        adds(5, "Black friday", "40", "BLACK40", "nds monday midnight"),
    ),
    (
        "empty",
        "Slide 1: Welcome to Acme\nSlide 2: Numbers: 12k users, 34 countries\nSlide 3: Thank you",
        adds(3, "Welcome to Acme", "12k", "Thank you"),
    ),
    (
        "empty",
        "a 30s video for our webinar “AI in HR” on 12 March, speakers Dr. Li Wei and Paula Gómez, register at hr.ai",
        at_least(3),
        total(30),
    ),
    ("empty", "a 30 second video about bees with background music", at_least(2), total(30)),
]
