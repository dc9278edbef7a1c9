"""What scenes say and how they look."""

from benchmarks.evaluation.facts import coloured, differs, has, hides, same, shows
from benchmarks.evaluation.talk_facts import alike

COLOURS = [
    ("one", "change the background to navy", coloured(1, "background", "navy")),
    ("one", "make it dark green", coloured(1, "background", "dark green")),
    ("one", "background #102030", shows(1, "#102030")),
    ("three", "make the title of scene 1 red", differs(1), same(2, 3)),
    (
        "three",
        "use our brand colours #0a2540 and #ff5a1f in all scenes",
        shows(1, "#0a2540"),
        shows(2, "#0a2540"),
        shows(3, "#0a2540"),
    ),
    (
        "three",
        "white text on black for the closing card",
        coloured(3, "background", "black"),
        coloured(3, "text", "white"),
        same(1, 2),
    ),
    ("six", "give the chart an orange accent", coloured(3, "accent", "orange"), same(1, 2, 4, 5, 6)),
    (
        "three",
        "all scenes in purple",
        coloured(1, "background", "purple"),
        coloured(3, "background", "purple"),
        alike("palette"),
    ),
    ("one", "the background should be white", coloured(1, "background", "white")),
    ("three", "paint scene 2 teal", coloured(2, "background", "teal"), same(1, 3)),
    ("one", "make the text yellow", coloured(1, "text", "yellow")),
    ("three", "same colours as scene 1 for everything", alike("palette")),
    ("one", "light mode", coloured(1, "background", "white")),
]

TEXT = [
    ("one", "change 'Nimbus' to 'Stratus'", has(1, "title", "Stratus")),
    ("one", "the tagline should say Rain or shine", has(1, "tagline", "Rain or shine")),
    (
        "one",
        'Replace "Weather you can plan on" with "Plan around the weather".',
        has(1, "tagline", "Plan around the weather"),
    ),
    ("one", "remove the tagline", hides(1, "Weather you can plan on")),
    ("three", "change the button to Get started", has(3, "action", "Get started"), same(1, 2)),
    ("three", "in scene 2 replace Private with Secure", shows(2, "Secure"), hides(2, "Private"), same(1, 3)),
    ("three", "add “Free for ever” to the list", shows(2, "Free for ever", "Fast", "Open"), same(1, 3)),
    ("three", "remove the point Private from the features", hides(2, "Private"), shows(2, "Fast", "Open")),
    ("six", "the counter should count to 15,000", has(4, "value", 15000), same(1, 2, 3, 5, 6)),
    ("six", "the quote is by Eva Lind, not Ada Park", has(5, "name", "Eva Lind")),
    ("three", "change the headline of the closing card to Ready when you are", has(3, "title", "Ready when you are")),
    (
        "three",
        "replace Nimbus with Stratus everywhere",
        hides(1, "Nimbus"),
        hides(3, "Nimbus"),
        shows(3, "Try Stratus today"),
    ),
    ("three", "change the url to nimbus.app", has(3, "url", "nimbus.app")),
    ("one", "delete the word plan", hides(1, "plan")),
    ("six", "set Q2 to 25 in the chart", shows(3, "25"), same(1, 2, 4, 5, 6)),
]

STYLE = [
    ("one", "make the text bigger", differs(1)),
    ("one", "slow the animation down", differs(1)),
    ("three", "make the features animation faster", differs(2), same(1, 3)),
    ("one", "center the text", has(1, "align", "center")),
    ("one", "make it more playful", has(1, "motion", "playful")),
    (
        "three",
        "use Playfair Display everywhere",
        has(1, "font", "Playfair Display"),
        has(3, "font", "Playfair Display"),
    ),
    ("one", "more energetic please", has(1, "motion", "energetic")),
    ("three", "smaller type in scene 2", differs(2), same(1, 3)),
    ("one", "make it calm and elegant", differs(1)),
    ("three", "numbers instead of dots in the list", has(2, "marks", "numbers")),
    ("one", "align everything to the right", has(1, "align", "right")),
]
