"""Many models' templates refuse a conversation in which the two do not take turns, beginning with the person."""

from dataclasses import replace

from brain.context import ImageInContext, MessageInContext
from brain.providers.openai.parts import has_images, text_of
from brain.providers.openai.telling import plan_messages
from tests.brain.worlds import THREE


def said(*words, **more):
    """Of the brain where a word begins with >."""
    messages = tuple(MessageInContext(content=each.lstrip(">"), is_brain=each.startswith(">")) for each in words)
    system, *turns = plan_messages("the prompt", replace(THREE, messages=messages, **more))
    assert system["role"] == "system"
    return turns


def test_who_speaks_alternates_and_a_person_begins():
    turns = said(">left over", "Alice", "Bob", ">answer", ">and another", "Charlie")
    assert [each["role"] for each in turns] == ["user", "assistant", "user"]
    assert [text_of(each)[:21] for each in turns[:2]] == ["Alice\n\nBob", "answer\n\nand another"]
    assert text_of(turns[2]).startswith("Charlie\n\n# The project, as data")
    assert text_of(turns[2]).endswith("the prompt")


def test_what_was_said_before_stays_beside_the_pictures_of_a_prompt():
    picture = ImageInContext(name="a.png", media_type="image/png", data=b"1")
    [turn] = said("Alice", images=(picture,))
    assert has_images([turn])
    assert text_of(turn).startswith("Alice\n\n# The project, as data")
