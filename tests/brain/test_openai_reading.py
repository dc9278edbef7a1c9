"""What models write is read as they mean it where that is plain, and otherwise not at all: never by half."""

import json

import pytest

from brain.providers.openai.completion import Heard
from brain.providers.openai.deciding import _read_names
from brain.providers.openai.edits import DoesNotFit, read_all_blocks, read_blocks
from brain.providers.openai.reading import Unreadable, find_module, read_object, read_plan
from brain.texts import storable_text

CALL = {"name": "trim_scene", "params": {"scene": 1, "seconds": 3}}
PLAN = json.dumps({"tool_calls": [CALL]})
BLOCK = "<<<<<<< SEARCH\nred\n=======\nblue\n>>>>>>> REPLACE\n"


@pytest.mark.parametrize(
    "text",
    [
        '{"reasoning": "r", "tool_calls": [{"name": "trim_scene", "params": {"scene": 1, "seconds": 3,}, },],}',
        '{"tool_calls": [{"name": "trim_scene", "params": "{\\"scene\\": 1, \\"seconds\\": 3,}"}]}',
        '{"reasoning": "two\nlines", "tool_calls": [{"name": "trim_scene", "params": {"scene": 1, "seconds": 3}}]}',
        json.dumps({"tool_calls": [{"name": "trim_scene", "arguments": CALL["params"]}]}),
        json.dumps({"tool_calls": [{"function": {"name": "trim_scene", "arguments": json.dumps(CALL["params"])}}]}),
        json.dumps({"tool_calls": [CALL], "confidence": "high"}),
        json.dumps({"tool_calls": [CALL], "confidence": None}),
        f"I read {{scene}} as the first: {PLAN}",
        f"They want {{3}} s, so trim it.</think>\n{PLAN}",
    ],
    ids=["commas", "commas in text", "line break", "arguments", "function", "word", "null", "brace", "end of thoughts"],
)
def test_a_plan_is_read_though_a_model_wrote_it_loosely(text):
    assert [(call.name, call.params) for call in read_plan(text).decision.tool_calls] == [
        (CALL["name"], CALL["params"])
    ]


@pytest.mark.parametrize(
    "text",
    ["{}", json.dumps(CALL), json.dumps([CALL, CALL]), '{"tool_calls": [{"params": {}}]}', '{"tool_calls":' * 50_000],
    ids=["nothing", "one call", "a list", "no name", "too deep"],
)
def test_what_is_no_plan_is_not_taken_for_an_empty_one(text):
    with pytest.raises(Unreadable):
        read_plan(text)


def test_commas_in_texts_stay():
    assert read_object('{"chat_response": "a,] b,}",}') == {"chat_response": "a,] b,}"}


def test_texts_come_without_what_no_database_holds():
    plan = read_plan(
        '{"chat_response": "a\\u0000b \\ud83d", "tool_calls": [{"name": "x", "params": {"y": ["\\u0000"]}}]}'
    )
    assert (plan.decision.chat_response, plan.decision.tool_calls[0].params) == ("ab �", {"y": [""]})


def test_halves_of_a_character_that_came_one_after_the_other_are_joined():
    assert storable_text("\ud83d" + "\udea4 Boot") == "🚤 Boot"
    assert Heard(text="\ud83d" + "\udea4", finish="stop").whole() == "🚤"


def test_tools_that_a_model_only_thought_about_are_not_chosen():
    assert _read_names('<think>delete_scene? No.</think>{"tools": ["trim_scene"]}') == ["trim_scene"]
    assert _read_names('Not delete_scene: {"tools": ["trim_scene", "trim_scene"]}') == ["trim_scene", "trim_scene"]
    assert _read_names("trim_scene") == ["trim_scene"]


def test_a_component_that_is_called_thinking_is_no_thought():
    code = "const Thinking = (props) => <p>{props.children}</p>;\nexport default () => <Thinking>Stay</Thinking>;"
    assert find_module(f"```tsx\n{code}\n```") == code


def test_blocks_that_were_only_thought_of_change_nothing():
    assert read_blocks(f"<think>\n{BLOCK}</think>") == []
    assert len(read_all_blocks(f"<think>\n{BLOCK}</think>\n{BLOCK}")) == 1


@pytest.mark.parametrize(
    "text",
    [f"{BLOCK}<<<<<<< SEARCH\ngreen\n=======\n", f"<<<<<<< SEARCH\ngreen\n=======\nred\n{BLOCK}"],
    ids=["at the end", "before another"],
)
def test_a_block_without_an_end_spoils_the_others(text):
    with pytest.raises(DoesNotFit, match="2 blocks begin, and 1 are complete"):
        read_all_blocks(text)
