"""The scenes under an answer: each stands there once, with what matters most of what happened to it."""

import pytest

from chat.models import Message


def rows(*done: tuple[str, str]) -> list[dict[str, str]]:
    return [{"operation": operation, "scene_id": scene, "name": scene.title()} for scene, operation in done]


@pytest.mark.parametrize(
    ("done", "touched"),
    [
        ([("outro", "update"), ("intro", "update"), ("outro", "update")], [("outro", "update"), ("intro", "update")]),
        ([("intro", "move"), ("intro", "update")], [("intro", "update")]),
        ([("intro", "update"), ("intro", "move")], [("intro", "update")]),
        ([("intro", "create"), ("intro", "update")], [("intro", "create")]),
        ([("intro", "update"), ("intro", "delete")], [("intro", "delete")]),
        ([("intro", "move")], [("intro", "move")]),
        ([], []),
    ],
)
def test_each_scene_is_named_once(done, touched):
    assert Message(affected=rows(*done)).touched == rows(*touched)


def test_a_scene_has_the_name_that_it_got_last():
    message = Message(affected=[*rows(("intro", "update")), {**rows(("intro", "update"))[0], "name": "Start"}])
    assert [each["name"] for each in message.touched] == ["Start"]
