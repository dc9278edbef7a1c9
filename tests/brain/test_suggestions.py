"""Whatever the product suggests to say, on its pages, in its README and in its answers, is understood without a model."""

import re

import pytest

from brain import quick
from brain.providers.builtin.kind_words import NAMES
from brain.providers.builtin.library import TEMPLATES
from brain.providers.builtin.provider import decide
from brain.providers.builtin.talk import EXAMPLES
from tests.brain.worlds import EMPTY, ONE, THREE, TWO
from tests.serving import ROOT

IN_README = re.findall(
    r"`([^`]+)`", (ROOT / "README.md").read_text().split("2. Go on in the same way:")[1].split("3. ")[0]
)
TO_BEGIN = re.findall(r'value="([^"]+)"', (ROOT / "templates/chat/_examples.html").read_text())
TO_GO_ON = re.findall(r"“([^”]+)”", (ROOT / "templates/chat/_messages.html").read_text())
TO_REMEMBER = re.findall(
    r"“([a-zA-Z][^”{]+)”",
    "".join((ROOT / "templates/brain").joinpath(name).read_text() for name in ("_memory.html", "_own_memory.html")),
)
SUGGESTED = [
    *((EMPTY, said) for said in (*TO_BEGIN, *EXAMPLES[:2])),
    *((TWO, said) for said in IN_README),
    *((THREE, said) for said in (*TO_GO_ON, *TO_REMEMBER, *EXAMPLES)),
]


@pytest.mark.parametrize(("context", "said"), SUGGESTED, ids=lambda each: each if isinstance(each, str) else "")
def test_what_is_suggested_is_done(context, said):
    decision = quick.match(said, context) or decide(said, context)
    assert decision.tool_calls, decision.chat_response


def test_there_are_suggestions_everywhere():
    assert all(map(len, (IN_README, TO_BEGIN, TO_GO_ON, TO_REMEMBER, EXAMPLES)))


@pytest.mark.parametrize("kind", NAMES)
def test_where_a_scene_lacks_its_content_the_example_of_the_question_makes_one(kind):
    asked = decide(f"add a {TEMPLATES[kind].title.lower()}", ONE)
    if asked.tool_calls:
        return  # it needs nothing more
    example = re.search(r"[Ff]or example: (.+?)\.?$", asked.chat_response)
    assert example, asked.chat_response
    assert decide(example[1], ONE).tools == ["add_scene"], example[1]
