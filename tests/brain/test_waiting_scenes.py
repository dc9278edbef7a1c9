"""What nobody told stands in a planned video as a scene that only says its name; what is told later goes there."""

from dataclasses import replace
from uuid import UUID

import pytest

from brain.context import Context, MessageInContext, SceneInContext
from brain.providers.builtin.library import TEMPLATES, read_content, render
from brain.providers.builtin.provider import decide
from brain.replies import reply_for
from brain.tool_runs import run_tools
from tests.brain.worlds import EMPTY

TRAINS = "A 30 second video about Fernweh, a train planner, with an intro, three features and a call to action"
TIPS = "A video about coffee with an intro, five tips and a closing"
QUOTED = "A 20 second video for Nimbus with a title, stats, a quote and a closing"
ROWS = ["Night trains", "Live delays", "One ticket"]


def planned(prompt: str, *, just_asked: bool = True) -> Context:
    """The video that the prompt makes, right behind its answer."""
    decision = decide(prompt, EMPTY)
    scenes = tuple(
        SceneInContext(
            id=UUID(int=number),
            number=number,
            name=each.params["name"],
            duration=EMPTY.frames_in(each.params["seconds"]),
            revision=1,
            tsx_code=each.params["tsx_code"],
        )
        for number, each in enumerate(decision.tool_calls, start=1)
    )
    answer = MessageInContext(content=decision.chat_response, is_brain=True)
    return replace(EMPTY, scenes=scenes, messages=(answer,) if just_asked else ())


def told(prompt: str, context: Context) -> tuple[int, str, dict]:
    """The one scene that is edited, its template and its content afterwards."""
    (edit,) = decide(prompt, context).tool_calls
    assert edit.name == "edit_scene"
    return edit.params["scene"], *read_content(edit.params["tsx_code"])


@pytest.mark.parametrize(
    "prompt",
    [
        "features: night trains, live delays, one ticket",
        "The three features are night trains, live delays and one ticket.",
        "night trains, live delays and one ticket",
        "add a feature grid: night trains, live delays, one ticket",
    ],
)
def test_features_that_are_told_go_where_they_were_missing(prompt):
    number, template, content = told(prompt, planned(TRAINS))
    assert (number, template) == (3, "features")
    assert [row["title"] for row in content["rows"]] == ROWS
    assert content["title"] == "Three features"


def test_its_length_stays_and_the_answer_says_what_changed():
    context = planned(TRAINS)
    changes = run_tools(context, decide("features: night trains, live delays", context))
    assert f"export const duration = {context.scenes[2].duration};" in changes[0].tsx_code
    assert reply_for(context, changes) == "Changed the content of “Three features”."


@pytest.mark.parametrize(
    ("video", "prompt", "place"),
    [
        (TIPS, "tips: grind fresh, weigh it, wait", (2, "list")),
        (TIPS, "grind fresh, weigh it, wait", (2, "list")),
        (QUOTED, "stats: 12k users, 98% uptime, 40 countries", (2, "stats")),
        (QUOTED, "a quote “It just works” by Ada", (3, "quote")),
        ("A year in review for Nimbus", "stats: 12k users, 98% uptime", (2, "stats")),
    ],
)
def test_so_do_tips_figures_and_quotes(video, prompt, place):
    assert told(prompt, planned(video))[:2] == place


def test_verbs_are_rows_only_right_behind_the_question():
    rows = "use it offline, add friends, share trips"
    assert told(rows, planned(TRAINS))[:2] == (3, "features")
    assert not decide(rows, planned(TRAINS, just_asked=False)).tool_calls


@pytest.mark.parametrize(
    ("prompt", "tool"),
    [
        ("add features at the end: fast, private, open", "add_scene"),  # a place of its own is a scene of its own
        ("add features for 3 seconds: fast, private, open", "add_scene"),  # and so is a length
        ("a list: one, two", "add_scene"),  # no list was missing
        ("do not add features: fast, private, open", None),
        ("fast", None),
        (" : fast, private", None),
        (f"fast, {'private ' * 10}", None),
        ("make the intro 2 seconds, please", "trim_scene"),
        ("delete the closing scene", None),
        ("red, green and blue", None),
    ],
)
def test_other_wishes_leave_it_waiting(prompt, tool):
    context = planned(TRAINS, just_asked=False)
    calls = decide(prompt, context).tool_calls
    assert [call.name for call in calls if call.params.get("scene") == 3 and call.name == "edit_scene"] == []
    assert tool is None or [call.name for call in calls] == [tool]


def test_where_two_scenes_wait_for_rows_it_has_to_be_said_for_which():
    context = planned("A video about coffee with an intro, three features, five tips and a closing")
    assert not decide("grind fresh, weigh it, wait", context).tool_calls
    assert told("tips: grind fresh, weigh it, wait", context)[:2] == (3, "list")


@pytest.mark.parametrize("own", [{"text": "Why we built it"}, {"tagline": "And one more thing"}], ids=str)
def test_a_scene_that_says_something_of_its_own_is_left_alone(own):
    context = planned(TRAINS)
    template = "kinetic" if "text" in own else "title"
    content = {"text": "Three features", "title": "Three features"} | own
    fields = {name: content[name] for name in TEMPLATES[template].fields if name in content}
    spoken = render(template, fields, duration=90)
    scenes = tuple(replace(each, tsx_code=spoken) if each.number == 3 else each for each in context.scenes)
    calls = decide("features: fast, private, open", replace(context, scenes=scenes)).tool_calls
    assert [call.name for call in calls] == ["add_scene"]
