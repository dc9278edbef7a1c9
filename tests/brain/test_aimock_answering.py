"""Deciding and writing with a server that others wrote: formats, streaming, edits, several scenes at once."""

import pytest

from brain.context import ImageInContext, Preference
from brain.errors import ProviderFailed, ToolRefused
from tests.brain.aimock import DECIDER, WRITER, decides, refuses, says, writes
from tests.brain.worlds import EMPTY, HAND_WRITTEN, THREE, scene, world

TRIM = decides(("trim_scene", {"scene": 1, "seconds": 3}))
CODE = 'import { AbsoluteFill } from "scenewright";\nexport default () => <AbsoluteFill>Boats</AbsoluteFill>;'
TWO_HANDS = world(scene(1, "Left", None), scene(2, "Right", None))


def block(old, new):
    return f"<<<<<<< SEARCH\n{old}\n=======\n{new}\n>>>>>>> REPLACE\n"


def edit(number=1, kind="surgical"):
    return says(decides(("edit_scene", {"scene": number, "brief": "the word in blue", "kind": kind})), model=DECIDER)


def add(name, place=None):
    return ("add_scene", {"name": name, "brief": f"{name} drift", "seconds": 2, "place": place})


def asked_of(model, name):
    return [asked for asked in model.requests if asked["model"] == name]


class Watching:
    def __init__(self):
        self.said, self.written = [], []

    def saying(self, text):
        self.said.append(text)

    def writing(self, name, tsx_code):
        self.written.append((name, tsx_code))


@pytest.mark.parametrize("refused", [[], ["json_schema"], ["json_schema", "json_object"]], ids=len)
async def test_a_decision_comes_in_the_best_format_that_the_server_takes(model, refused):
    model.answers(*(refuses(400, f"{each} is not supported", format=each) for each in refused), says(TRIM))
    provider = model.provider()
    for _ in range(2):
        decided = await provider.decide("make it 3 seconds", THREE)
        assert decided.decision.tool_calls[0].params == {"scene": 1, "seconds": 3}
    assert len(model.requests) == len(refused) + 2


async def test_a_small_model_is_asked_one_thing_after_the_other(model):
    model.answers(
        says("Sure, I will!", format="json_schema") | {"match": {"systemMessage": "You are the brain"}},
        says('{"tools": ["trim_scene", "rename_scene"]}') | {"match": {"systemMessage": "You choose which tools"}},
        says('{"scene": 2, "seconds": 4}') | {"match": {"systemMessage": "# trim_scene"}},
        says('{"params": {"scene": 2, "name": "Calm"}}') | {"match": {"systemMessage": "# rename_scene"}},
    )
    provider = model.provider()
    for _ in range(3):
        decided = await provider.decide("scene 2: 4 seconds, and call it Calm", THREE)
        assert [(call.name, call.params) for call in decided.decision.tool_calls] == [
            ("trim_scene", {"scene": 2, "seconds": 4}),
            ("rename_scene", {"scene": 2, "name": "Calm"}),
        ]
    assert len(model.requests) == 4 + 4 + 3  # the third time it is not even asked for a whole decision


async def test_an_answer_is_heard_while_it_is_said_and_code_while_it_is_written(model):
    words = "The intro lasts four seconds, and the features five."
    model.answers(says(decides(chat_response=words), to="how long", latency=20, chunkSize=4))
    watching = Watching()
    decided = await model.provider().decide("how long is it?", THREE, watching)
    assert decided.decision.chat_response == words
    assert len(watching.said) > 2
    assert all(words.startswith(said) for said in watching.said)

    model.answers(says(decides(add("Boats")), model=DECIDER), says(writes(CODE), model=WRITER, latency=20))
    await model.provider().decide("boats", EMPTY, watching)
    assert watching.written[-1] == ("Boats", CODE)
    assert len(watching.written) > 2
    assert all(CODE.startswith(code) for _, code in watching.written)
    assert {(asked["stream"], asked["stream_options"]["include_usage"]) for asked in model.requests} == {(True, True)}


async def test_a_surgical_edit_is_given_one_scene_and_changes_one_place(model):
    model.answers(edit(), says(block('color: "red"', 'color: "blue"'), model=WRITER))
    decided = await model.provider().decide("make the word blue", TWO_HANDS)
    assert decided.decision.tool_calls[0].params == {"scene": 1, "tsx_code": HAND_WRITTEN.replace("red", "blue")}
    assert decided.model == WRITER
    (asked,) = asked_of(model, WRITER)
    assert "Right" not in asked["messages"][-1]["content"]
    assert "make the word blue" in asked["messages"][-1]["content"]


async def test_blocks_that_do_not_fit_are_asked_for_once_more_with_the_reason_then_the_scene_is_written_anew(model):
    model.answers(
        edit(),
        says(block("nowhere", "x"), to="Its code") | {"match": {"systemMessage": "You change one scene"}},
        says(writes(CODE), model=WRITER),
    )
    decided = await model.provider().decide("make the word blue", TWO_HANDS)
    assert decided.decision.tool_calls[0].params["tsx_code"] == CODE
    first, second, anew = asked_of(model, WRITER)
    assert "do not stand in the code" in second["messages"][-1]["content"]
    assert first["messages"] == second["messages"][:2]
    assert "You write one scene" in anew["messages"][0]["content"]


async def test_a_creative_edit_knows_its_neighbours_the_style_and_the_preferences(model):
    context = world(*TWO_HANDS.scenes, preferences=(Preference(key="font", value="Sora", said="always use Sora"),))
    model.answers(edit(1, "creative"), says(writes(CODE), model=WRITER))
    await model.provider().decide("design it anew", context)
    (asked,) = asked_of(model, WRITER)
    told = asked["messages"][-1]["content"]
    assert "“Right”" in told
    assert "Preferred: font Sora." in told
    assert "useCurrentFrame" in asked["messages"][0]["content"]


async def test_several_scenes_are_written_side_by_side_in_one_style_and_stay_in_order(model):
    names = ["Boats", "Birds", "Clouds"]
    model.answers(
        says(decides(*(add(name) for name in names), style="Paper, #f8f4ec"), model=DECIDER),
        *(
            says(writes(CODE.replace("Boats", name)), to=f"“{name}”", latency=3 * (3 - i))
            for i, name in enumerate(names)
        ),
    )
    decided = await model.provider().decide("a film about drifting", EMPTY)
    assert [call.params["name"] for call in decided.decision.tool_calls] == names
    assert [name in call.params["tsx_code"] for name, call in zip(names, decided.decision.tool_calls, strict=True)] == [
        True
    ] * 3
    assert all("Paper, #f8f4ec" in asked["messages"][-1]["content"] for asked in asked_of(model, WRITER))


async def test_nothing_is_written_for_calls_that_no_tool_takes(model):
    model.answers(says(decides(add("Boats"), ("trim_scene", {"scene": 9, "seconds": 1}))))
    with pytest.raises(ToolRefused, match="There is no scene 9"):
        await model.provider().decide("boats", THREE)
    assert asked_of(model, WRITER) == []


async def test_an_answer_may_not_use_more_tokens_than_its_budget(model):
    model.answers(says(decides(add("Boats")), model=DECIDER), says(writes(CODE), model=WRITER))
    with pytest.raises(ProviderFailed, match=r"more than 100 tokens.*BRAIN_TOKEN_BUDGET"):
        await model.provider(token_budget=100).decide("boats", EMPTY)
    assert asked_of(model, WRITER) == []


async def test_pictures_are_sent_and_where_they_are_refused_the_answer_says_so(model):
    context = world(*THREE.scenes, images=(ImageInContext(name="logo.png", media_type="image/png", data=b"png"),))
    model.answers(says(TRIM))
    assert (await model.provider().decide("like this", context)).note == ""
    picture = model.requests[0]["messages"][-1]["content"][1]
    assert picture == {"type": "image_url", "image_url": {"url": "data:image/png;base64,cG5n"}}

    model.forget()
    model.answers(refuses(400, "this model has no vision") | {"match": {"sequenceIndex": 0}}, says(TRIM))
    provider = model.provider()
    for _ in range(2):
        assert "has not seen yours" in (await provider.decide("like this", context)).note
    sent = [isinstance(asked["messages"][-1]["content"], list) for asked in model.requests]
    assert sent == [True, False, False]
