"""Search-and-replace blocks change the one place that they mean, or nothing."""

import pytest

from brain.providers.openai.edits import Block, DoesNotFit, apply_blocks, read_blocks
from brain.providers.openai.reading import Unreadable, find_module, read_object, said_so_far

CODE = """export default function Scene() {
  return (
    <div>
      <h1 style={{ color: "red" }}>Hello</h1>
      <p>Hello</p>
    </div>
  );
}"""


def test_blocks_are_read_when_they_are_complete():
    text = "Sure:\n<<<<<<< SEARCH\na\nb\n=======\nc\n>>>>>>> REPLACE\n<<<<<<< SEARCH\nd\n=======\n"
    assert read_blocks(text) == [Block("a\nb\n", "c\n")]
    assert read_blocks("<<<<<<< SEARCH\na\n=======\n>>>>>>> REPLACE") == [Block("a\n", "")]


def test_each_block_sees_what_the_one_before_left():
    changed = apply_blocks(CODE, [Block('"red"', '"blue"'), Block('color: "blue" }}>Hello', 'color: "blue" }}>Bye')])
    assert changed == CODE.replace('"red" }}>Hello', '"blue" }}>Bye')


def test_lost_indentation_is_found_and_put_back():
    changed = apply_blocks(CODE, [Block('<div>\n<h1 style={{ color: "red" }}>Hello</h1>\n', "<div>\n  <h1>Bye</h1>\n")])
    assert "    <div>\n      <h1>Bye</h1>\n      <p>" in changed


def test_lines_are_taken_away_by_nothing():
    assert "<p>" not in apply_blocks(CODE, [Block("<p>Hello</p>\n", "")])


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (Block("Hello", "Bye"), "block 1 stand in the code 2 times"),
        (Block("Nowhere", "Bye"), "block 1 do not stand in the code"),
        (Block("  \n", "Bye"), "nothing after SEARCH"),
        (Block("<p>Hello</p>", "<p>Hello</p>"), "change nothing"),
    ],
)
def test_what_does_not_fit_says_why(block, reason):
    with pytest.raises(DoesNotFit, match=reason):
        apply_blocks(CODE, [block])


def test_a_module_is_found_in_whatever_stands_around_it():
    for text in (
        CODE,
        f"```tsx\n{CODE}\n```",
        f"<think>```tsx\nno\n```</think>Here:\n```jsx\n{CODE}\n```\nDone.",
        f"```\n{CODE}",
    ):
        assert find_module(text) == CODE
    assert find_module("Here are your boats!") == ""
    assert find_module("<think>```tsx\nexport const a = 1;") == ""


def test_an_unfinished_answer_is_heard_as_far_as_it_goes():
    said = '{"reasoning": "…", "tool_calls": [], "chat_response": "Two \\"scenes\\"\\nof 3'
    assert said_so_far(said) == 'Two "scenes"\nof 3'
    assert said_so_far(said + " s\\u00") == ""
    assert said_so_far('{"tool_calls": [{"name": "x"}], "chat_response": "Done') == ""
    assert said_so_far('{"reason') == ""


def test_what_is_no_object_is_unreadable():
    for text in ("", "none", "[1, 2]", "{", '"text"'):
        with pytest.raises(Unreadable):
            read_object(text)
