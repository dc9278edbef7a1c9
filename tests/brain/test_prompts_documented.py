"""Every sentence of docs/prompts.md does what its place on the page promises, asked of the built-in brain.

An invisible comment on the page says in which project the sentences after it are said, and what they may do:
`<!-- in: three; does: delete_scene -->`, with `does: nothing` for answers and `at least: 2` for several calls each.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

import pytest

from brain import quick
from brain.context import Context, Preference
from brain.decision import Decision
from brain.providers.builtin.library import TEMPLATES, read_content
from brain.providers.builtin.provider import decide
from brain.tools import TOOLS, changes_for
from tests.brain import showrooms, worlds
from tests.serving import ROOT

PAGE = (ROOT / "docs/prompts.md").read_text()
# Said in curly quotes (straight ones belong to the sentence), or as a block of several lines.
COMMENT_OR_SENTENCE = re.compile(r"<!-- (?P<comment>.+?) -->|“(?P<said>[^”]+)”|^```\n(?P<block>.+?)\n```$", re.M | re.S)

REMEMBERING = replace(
    worlds.THREE,
    preferences=(
        Preference(id=UUID(int=1), key="font", value="Inter"),
        Preference(id=UUID(int=2), key="colours", value="#0a2540, #ff5a1f"),
    ),
)
ATTACHED = replace(worlds.EMPTY, assets=("summer.png",), attached=("summer.png",))
WORLDS = {name: value for name, value in (vars(worlds) | vars(showrooms)).items() if isinstance(value, Context)} | {
    "REMEMBERING": REMEMBERING,
    "ATTACHED": ATTACHED,
}


@dataclass(frozen=True)
class Promise:
    """What a sentence on the page may do, in the project of that name."""

    world: str
    tools: frozenset[str]
    least: int
    said: str = ""

    @property
    def context(self) -> Context:
        return WORLDS[self.world.upper()]


def promises() -> Iterator[Promise]:
    for section in PAGE.split("\n## ")[1:]:
        current = None
        for found in COMMENT_OR_SENTENCE.finditer(section):
            if found["comment"]:
                current = _promise(found["comment"])
            else:
                said = re.sub(r"\s*\n\s*", " ", found["said"]) if found["said"] else found["block"]
                assert current, f"Say in a comment in which project “{said}” is said, and what it does."
                yield replace(current, said=said)


def _promise(comment: str) -> Promise:
    terms = dict(term.split(": ") for term in comment.split("; "))
    tools = frozenset(terms["does"].split(", ")) - {"nothing"}
    return Promise(world=terms["in"], tools=tools, least=int(terms.get("at least", len(tools) and 1)))


PROMISES = list(promises())


def answered(promise: Promise) -> Decision:
    return quick.match(promise.said, promise.context) or decide(promise.said, promise.context)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: f"{promise.world}: {promise.said[:60]}")
def test_a_sentence_of_the_page_does_what_the_page_promises(promise):
    decision = answered(promise)
    assert set(decision.tools) <= promise.tools, decision
    assert len(decision.tool_calls) >= promise.least, decision.chat_response
    assert decision.tool_calls or decision.chat_response
    for call in decision.tool_calls:
        assert changes_for(promise.context, call)


def test_the_page_names_every_kind_of_scene_with_an_example_of_it():
    rows = re.findall(r"^\| ([^|]+) \| “([^”]+)” \|$", PAGE, re.MULTILINE)
    assert [title for title, _ in rows] == [template.title for template in TEMPLATES.values()]
    for title, said in rows:
        [call] = decide(said, worlds.EMPTY).tool_calls
        made, _ = read_content(call.params["tsx_code"])
        assert TEMPLATES[made].title == title, said


def test_the_page_has_an_example_of_every_tool():
    assert {name for promise in PROMISES for name in answered(promise).tools} == set(TOOLS)
