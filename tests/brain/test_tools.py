"""Tools are pure: a frozen context and arguments give changes, or a refusal with a sentence."""

from uuid import UUID

import pytest

from brain.decision import ToolCall
from brain.errors import ToolRefused
from brain.tools import TOOLS, changes_for, refuse_contradictions
from projects.changes import (
    AddScene,
    DeleteScene,
    DuplicateScene,
    EditScene,
    MoveScene,
    RenameScene,
    SetProject,
    TrimScene,
)
from tests.brain.worlds import THREE, world


def run(tool, /, context=THREE, **params):
    return changes_for(context, ToolCall(name=tool, params=params))


@pytest.mark.parametrize(
    ("name", "params", "expected"),
    [
        ("trim_scene", {"scene": 2, "seconds": 2.5}, TrimScene(scene_id=UUID(int=2), based_on=1, duration=75)),
        ("delete_scene", {"scene": 1}, DeleteScene(scene_id=UUID(int=1), based_on=1)),
        ("move_scene", {"scene": 3, "place": 1}, MoveScene(scene_id=UUID(int=3), based_on=1, order=0)),
        ("rename_scene", {"scene": 1, "name": " A "}, RenameScene(scene_id=UUID(int=1), based_on=1, name="A")),
        ("edit_scene", {"scene": 1, "tsx_code": "x"}, EditScene(scene_id=UUID(int=1), based_on=1, tsx_code="x")),
        ("set_project", {"title": "New"}, SetProject(title="New")),
        ("set_project", {"format": "9:16"}, SetProject(width=1080, height=1920)),
    ],
)
def test_a_call_becomes_a_change(name, params, expected):
    assert run(name, **params) == [expected]


def test_a_new_scene_goes_to_its_place_or_to_the_end():
    [placed] = run("add_scene", name="A", tsx_code="x", seconds=2, place=1)
    [last] = run("add_scene", name="A", tsx_code="x", seconds=2)
    assert isinstance(placed, AddScene)
    assert (placed.order, placed.duration, last.order) == (0, 60, None)


def test_a_copy_has_an_id_of_its_own():
    [first], [second] = run("duplicate_scene", scene=1), run("duplicate_scene", scene=1)
    assert isinstance(first, DuplicateScene)
    assert first.copy_id != second.copy_id


def test_a_swap_is_two_moves_that_leave_all_others_where_they_are():
    order = [scene.id for scene in THREE.scenes]
    for move in run("swap_scenes", first=3, second=1):
        order.remove(move.scene_id)
        order.insert(move.order, move.scene_id)
    assert order == [UUID(int=3), UUID(int=2), UUID(int=1)]


@pytest.mark.parametrize(
    ("size", "format", "expected"),
    [
        ((1920, 1080), "9:16", (1080, 1920)),
        ((1080, 1920), "16:9", (1920, 1080)),
        ((3840, 2160), "1:1", (2160, 2160)),
        ((1080, 1080), "16:9", (1920, 1080)),
        ((1280, 720), "9:16", (720, 1280)),
    ],
)
def test_a_format_keeps_the_sharpness(size, format, expected):
    [change] = run("set_project", world(width=size[0], height=size[1]), format=format)
    assert (change.width, change.height) == expected


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("explode", {}),
        ("trim_scene", {"scene": 2}),
        ("trim_scene", {"scene": 2, "seconds": 0}),
        ("trim_scene", {"scene": 2, "seconds": -3}),
        ("trim_scene", {"scene": 2, "seconds": float("nan")}),
        ("trim_scene", {"scene": 2, "seconds": 1e9}),
        ("trim_scene", {"scene": "the second", "seconds": 2}),
        ("trim_scene", {"scene": 9, "seconds": 2}),
        ("delete_scene", {"scene": 0}),
        ("delete_scene", {"scene": 1, "force": True}),
        ("delete_scene", {"scene": [1, 2]}),
        ("rename_scene", {"scene": 1, "name": "   "}),
        ("rename_scene", {"scene": 1, "name": "x" * 81}),
        ("edit_scene", {"scene": 1, "tsx_code": "x" * 100_001}),
        ("set_project", {}),
        ("set_project", {"format": "7:3"}),
        ("swap_scenes", {"first": 1, "second": 1}),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(name, params):
    with pytest.raises(ToolRefused) as refused:
        run(name, **params)
    assert str(refused.value).endswith(".")
    assert len(str(refused.value)) > 20


def test_the_same_code_is_not_edited_twice_in_one_answer():
    edit = EditScene(scene_id=UUID(int=1), based_on=1, tsx_code="x")
    with pytest.raises(ToolRefused):
        refuse_contradictions(THREE, [edit, edit])
    refuse_contradictions(THREE, [edit, TrimScene(scene_id=UUID(int=1), based_on=1, duration=9)])


@pytest.mark.parametrize("change", [DeleteScene, DuplicateScene], ids=["deleted again", "duplicated"])
def test_nothing_is_done_with_a_scene_that_the_same_answer_deleted(change):
    gone, other = (DeleteScene(scene_id=UUID(int=number), based_on=1) for number in (1, 2))
    with pytest.raises(ToolRefused, match="“Intro” would be deleted, and then"):
        refuse_contradictions(THREE, [gone, change(scene_id=UUID(int=1), based_on=1)])
    refuse_contradictions(THREE, [DuplicateScene(scene_id=UUID(int=1), based_on=1), gone, other])


def test_every_tool_says_what_it_is_for_and_describes_closed_arguments():
    assert set(TOOLS) == {
        "add_scene", "edit_scene", "trim_scene", "delete_scene", "move_scene", "swap_scenes", "rename_scene",
        "duplicate_scene", "set_project", "undo", "redo", "restore_scene", "remember", "forget",
    }  # fmt: skip
    for tool in TOOLS.values():
        assert tool.description.endswith(".")
        assert tool.schema()["additionalProperties"] is False
        assert "context" not in tool.schema()["properties"]
