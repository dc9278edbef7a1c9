"""Requests of people who never read what they may say: headings with rows, slips, places, and what cannot be done."""

import pytest

from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.library import read_content
from brain.providers.builtin.provider import decide
from brain.providers.builtin.slips import without_slips
from brain.tools import changes_for
from tests.brain.worlds import EMPTY, THREE, world

UNTITLED = world(title="Untitled video")


def scenes(prompt, context=UNTITLED):
    """(kind, own content) of each scene that the prompt adds."""
    decision = decide(prompt, context)
    changes = [change for call in decision.tool_calls for change in changes_for(context, call)]
    found = [read_content(change.tsx_code) for change in changes if hasattr(change, "tsx_code")]
    return [(kind, {name: value for name, value in said.items() if name not in COMMON}) for kind, said in found]


@pytest.mark.parametrize(
    ("prompt", "title", "items"),
    [
        ("company values: trust, courage, care", "Company values", ["Trust", "Courage", "Care"]),
        (
            "explain the water cycle: evaporation, condensation, rain",
            "The water cycle",
            ["Evaporation", "Condensation", "Rain"],
        ),
        (
            "What our vacuum can do: runs 60 minutes, cleans itself, works with Alexa",
            "What our vacuum can do",
            ["Runs 60 minutes", "Cleans itself", "Works with Alexa"],
        ),
        (
            "Quarterly review: what we shipped, what we learned, what comes next",
            "Quarterly review",
            ["What we shipped", "What we learned", "What comes next"],
        ),
        ("changelog:\n* new editor\n* faster sync", "Changelog", ["New editor", "Faster sync"]),
        ("top 5 movies: 1. Alien 2. Heat 3. Up 4. Her 5. Jaws", "Top 5 movies", ["Alien", "Heat", "Up", "Her", "Jaws"]),
        (
            "release notes v2.1: dark mode, 40% faster startup, bug fixes",
            "Release notes v2.1",
            ["Dark mode", "40% faster startup", "Bug fixes"],
        ),
        ("Date: 5 May 2027\nVenue: Hub Berlin", None, ["Date: 5 May 2027", "Venue: Hub Berlin"]),
    ],
)
def test_a_heading_with_its_rows_is_a_list(prompt, title, items):
    [(kind, said)] = scenes(prompt)
    assert (kind, said.get("title"), said["items"]) == ("list", title, items)


@pytest.mark.parametrize(
    "prompt",
    [
        "hide: title, tagline, button",
        "todo: change the title, make it blue, add music",
        "feedback from client: too fast, too dark, too long",
        "the list looks wrong: fast, private, open",
        "set the hours: mon-fri 9-5, sat 10-2",
        "add a fade between scene 1 and scene 2",
        "brand colours: teal, coral, cream",
    ],
)
def test_rows_that_may_be_about_what_is_there_add_nothing(prompt):
    assert "add_scene" not in decide(prompt, THREE).tools


@pytest.mark.parametrize(
    "prompt",
    [
        "Please help me. I do not know what to do here. Maybe something for my mother.",
        "This is my first time here. You should tell me more about it. I like the colours a lot.",
        "The old video was better. Could you look at it again. The music was far too loud in it.",
    ],
)
def test_what_somebody_tells_the_brain_is_no_video(prompt):
    assert not decide(prompt, UNTITLED).tool_calls


@pytest.mark.parametrize(
    ("prompt", "title", "tagline"),
    [
        ("happy birthday Jürgen 🎂", "happy birthday Jürgen 🎂", None),
        ("🚀🚀 Launch day!!! 🚀🚀", "🚀🚀 Launch day!!! 🚀🚀", None),
        ("employee of the month: Tom Baker", "Employee of the month", "Tom Baker"),
        (
            "Grand opening Saturday 10am, free coffee for the first 50 guests",
            "Grand opening Saturday 10am",
            "free coffee for the first 50 guests",
        ),
        ("日本語のタイトル", "日本語のタイトル", None),
        ("a teaser that says something big is coming", "something big is coming", None),
    ],
)
def test_words_to_show_become_a_title_and_nothing_of_the_request_does(prompt, title, tagline):
    [(kind, said)] = scenes(prompt)
    assert (kind, said["title"], said.get("tagline")) == ("title", title, tagline)


@pytest.mark.parametrize(
    ("prompt", "kind", "place"),
    [
        ("insert a slide between the intro and features that says Why now?", "title", 2),
        ("add a slide after the intro called Goals with these points:\n- read\n- add fractions\n- compare", "list", 2),
        ("i need after the intro one scene what count to 5000 clients", "counter", 2),
        ("after scene 1 add a chart: a 1, b 2, c 3", "chart", 2),
        ("put a countdown from 3 before the closing", "countdown", 3),
    ],
)
def test_a_new_scene_stands_where_it_was_wanted(prompt, kind, place):
    [call] = decide(prompt, THREE).tool_calls
    assert (scenes(prompt, THREE)[0][0], call.params["place"]) == (kind, place)


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("make a video with real footage of dogs", "no filmed pictures"),
        ("generate an ai avatar that speaks my text", "no speaking people"),
        ("add a voice-over that explains our product", "no sound"),
        ("add a qr code to our website acme.com", "no QR codes"),
        ("a map of Berlin with our 3 locations", "no maps"),
        ("Show a map of Germany with pins in Berlin and Munich", "no maps"),
        ("a python code snippet that prints hello world in a for loop", "Paste the code"),
        ("I want a music video with my song and lyrics synced to the beat", "no sound"),
        ("please translate everything to German", "translate nothing"),
        ("take the text from https://acme.com/about and make a video", "no web pages"),
        ("use my logo and make an intro", "No picture is uploaded yet"),
        ("Erstelle ein Intro für Nimbus mit dem Slogan Wetter", "English only"),
        ("haz un video de 20 segundos para mi panadería", "English only"),
        ("a 5 second video that lasts 20 seconds about tea", "Which of them?"),
        ("explain photosynthesis in 4 steps", "Which steps"),
        ("video please", "What is the video about?"),
        ("can you make a video?", "What is the video about?"),
        ("I need a presentation for tomorrow", "What is the video about?"),
        ("a video without text", "What is the video about?"),
        ("x" * 2001, "one scene a line"),
    ],
)
def test_what_cannot_be_done_or_is_missing_is_said(prompt, part):
    decision = decide(prompt, UNTITLED)
    assert not decision.tool_calls
    assert part in decision.chat_response


def test_the_rest_is_made_and_the_music_is_spoken_of():
    for prompt in ("intro for Deep Talk with upbeat music", "a 30 second video about bees with background music"):
        decision = decide(prompt, UNTITLED)
        assert decision.tool_calls
        assert "no sound" in decision.chat_response
        assert "music" not in str(scenes(prompt)).lower()


def test_words_that_name_what_is_shown_are_no_wish_for_sound_or_maps():
    prompt = "a video for our school fair: games, cake, music, raffle"
    assert any("Music" in str(said) for _, said in scenes(prompt))
    assert scenes("add a slide about our map app Geo") == [("title", {"title": "Geo"})]
    assert scenes("bar chart of old phones 10, laptops 14")[0][1]["points"][0] == {"label": "Old phones", "value": 10}


@pytest.mark.parametrize(
    ("prompt", "kind", "said"),
    [
        ("i want make intro for youtube channel my name is CookWithOlga", "title", {"title": "CookWithOlga"}),
        ("quote: 「七転び八起き」 — Japanese proverb", "quote", {"quote": "七転び八起き", "name": "Japanese proverb"}),
        ("a quote: Stay hungry — Steve Jobs", "quote", {"quote": "Stay hungry", "name": "Steve Jobs"}),
        (
            "make me the chart with percents: apples 40, pears 60",
            "chart",
            {"points": [{"label": "Apples", "value": 40}, {"label": "Pears", "value": 60}]},
        ),
    ],
)
def test_what_somebody_says_in_their_own_way_is_read(prompt, kind, said):
    [(found, content)] = scenes(prompt)
    assert found == kind
    assert content.items() >= said.items()


def test_a_name_that_nobody_told_is_asked_for():
    decision = decide("make a 20 sec promo for my bakery", UNTITLED)
    assert decision.tool_calls
    assert "“My bakery” stands where its name belongs" in decision.chat_response


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("ad a titel saying Welcome", "title"),
        ("bar chrat: a 3, b 5, c 8", "chart"),
        ("timline: 2020 start, 2022 grow, 2024 exit", "timeline"),
        ("ad a qoute by Einstein: Imagination is more important than knowledge", "quote"),
        ("create a cuontdown from 3", "countdown"),
    ],
)
def test_slips_of_the_keyboard_are_mended_for_new_scenes(prompt, kind):
    assert [each for each, _ in scenes(prompt)] == [kind]


@pytest.mark.parametrize("prompt", ["delete secne 2", "remove the last sldie", "swap the secnes"])
def test_nothing_that_is_there_changes_by_a_guess(prompt):
    assert not decide(prompt, THREE).tool_calls


@pytest.mark.parametrize(
    "prompt", ["a chat: Ana: Hi / Ben: Hello", 'a title that says "Qoute"', "charts and titles", "a title: qoute"]
)
def test_words_that_are_no_slip_stay(prompt):
    assert without_slips(prompt) == prompt


def test_code_keeps_its_lines_and_its_indentation():
    prompt = "show this code ```python\nfor i in range(3):\n    print(i)\n```"
    assert scenes(prompt) == [("code", {"code": "for i in range(3):\n    print(i)"})]


def test_the_hours_of_a_day_are_no_length():
    decision = decide("schedule 9:00 doors open 10:00 talks 13:00 lunch", EMPTY)
    assert decision.tool_calls[0].params["seconds"] < 15


def test_more_than_four_figures_stand_in_two_scenes():
    prompt = "a recap of PyNight: 120 visitors, 8 talks, 40 pizzas, 3 sponsors, 2 cities, next one on 3 March"
    figures = [len(said["rows"]) for kind, said in scenes(prompt) if kind == "stats"]
    assert figures == [3, 2]


@pytest.mark.parametrize(
    "prompt",
    [
        "Happy birthday Oma! with confetti, 6 seconds",
        "typewriter effect text: “Once upon a time…”",
        "Breaking news style banner: “Mayor opens new bridge” with ticker",
        "hi, im opening a bakery in june called Crumb & Co, need a little opener for our insta stories",
    ],
)
def test_words_that_describe_a_scene_are_not_shown_in_it(prompt):
    decision = decide(prompt, UNTITLED)
    assert not decision.tool_calls
    assert "changed nothing" in decision.chat_response


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("We raised €4,200,000, thank you", {"title": "We raised €4,200,000", "tagline": "thank you"}),
        ("Summer sale: up to 50% off", {"title": "Summer sale", "tagline": "up to 50% off"}),
    ],
)
def test_a_number_is_never_cut_in_two(prompt, shown):
    assert scenes(prompt) == [("title", shown)]


@pytest.mark.parametrize(
    ("prompt", "is_offered"),
    [
        ("Weather, you can plan on it", True),
        ("We have 15,500 customers, not 12,000", False),
        ("Ada got promoted, she is CEO", False),
    ],
)
def test_what_is_told_about_the_video_is_not_offered_as_a_scene(prompt, is_offered):
    decision = decide(prompt, THREE)
    assert not decision.tool_calls
    assert ("Shall I add a scene" in decision.chat_response) is is_offered


@pytest.mark.parametrize(
    "prompt",
    ["Features: replace all of them with Cheap", "Have the title fly in from the left", "set Q1 to 14 and Q2 to 23"],
)
def test_a_wish_about_what_is_there_adds_nothing(prompt):
    assert not decide(prompt, THREE).tool_calls
