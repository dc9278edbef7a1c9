"""Undo, redo and restore by chat: the tools use what the context knows, and an answer is taken back as a whole."""

from dataclasses import replace
from uuid import UUID

import pytest

from brain.context import DeletedScene, PastStep
from brain.decision import ToolCall
from brain.errors import ToolRefused
from brain.providers.base import NOBODY
from brain.reading import read
from brain.replies import reply_for
from brain.tools import changes_for
from chat.models import Message
from projects import changes as c
from projects import state
from projects.live.fragments import names_touched
from projects.versions import undoable
from scenes.models import Scene
from tests.brain.asking import Scripted, ask, calls
from tests.brain.worlds import THREE
from tests.conftest import proved

GONE = (
    DeletedScene(id=UUID(int=7), name="Intro", iteration_id=UUID(int=70)),
    DeletedScene(id=UUID(int=8), name="Outro", iteration_id=UUID(int=80)),
    DeletedScene(id=UUID(int=9), name="intro", iteration_id=UUID(int=90)),
)
PAST = replace(
    THREE,
    undoable=PastStep(version=5, summary="Deleted “Intro”."),
    redoable=PastStep(version=6, summary="Moved “Outro”."),
    deleted=GONE,
)


@pytest.mark.parametrize(
    ("tool", "params", "change", "reply"),
    [
        ("undo", {}, c.UndoVersion(number=5), "Took back: deleted “Intro”."),
        ("redo", {}, c.UndoVersion(number=6), "Did again: moved “Outro”."),
        (
            "restore_scene",
            {"name": "INTRO"},
            c.RestoreScene(scene_id=UUID(int=7), iteration_id=UUID(int=70)),
            "Brought back “Intro”.",
        ),
    ],
)
def test_a_call_becomes_one_change_that_is_told(tool, params, change, reply):
    changes = changes_for(PAST, ToolCall(name=tool, params=params))
    assert changes == [change]
    assert reply_for(PAST, changes) == reply


@pytest.mark.parametrize(
    ("tool", "params", "sentence"),
    [
        ("undo", {}, "nothing of yours to take back"),
        ("redo", {}, "nothing to do again"),
        ("restore_scene", {"name": "Intro"}, "No scene was deleted"),
    ],
)
def test_where_there_is_nothing_the_tool_says_so(tool, params, sentence):
    with pytest.raises(ToolRefused, match=sentence):
        changes_for(THREE, ToolCall(name=tool, params=params))


def test_a_name_that_no_deleted_scene_has_is_answered_with_those_there_are():
    with pytest.raises(ToolRefused, match=r"Deleted scenes are “Intro”, “Outro” and “intro”\."):
        changes_for(PAST, ToolCall(name="restore_scene", params={"name": "Middle"}))


@pytest.fixture
def film(project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120), by=alice)
    project.refresh_from_db()
    return project


@pytest.mark.django_db(transaction=True)
def test_an_answer_is_undone_and_redone_by_chat(film, alice):
    deleted = ask(film, "delete it", by=alice, provider=Scripted(calls(("delete_scene", {"scene": 1}))))
    undone = ask(film, "hmm, rather not", by=alice, provider=Scripted(calls(("undo", {}))))
    assert (undone.state, undone.content) == ("complete", "Took back: deleted “Intro”.")
    assert film.scenes.get().name == "Intro"
    assert Message.objects.get(pk=deleted.pk).version.undone
    again = ask(film, "oh well, do", by=alice, provider=Scripted(calls(("redo", {}))))
    assert again.content == "Did again: deleted “Intro”."
    assert not film.scenes.exists()
    back = ask(film, "I miss it", by=alice, provider=Scripted(calls(("restore_scene", {"name": "intro"}))))
    assert back.content == "Brought back “Intro”."
    assert film.scenes.get().name == "Intro"


@pytest.mark.django_db(transaction=True)
def test_an_undo_shows_itself_in_the_answer_whose_work_it_took_back(film, alice):
    answer = ask(film, "delete it", by=alice, provider=Scripted(calls(("delete_scene", {"scene": 1}))))
    version = state.apply(film, c.UndoVersion(number=undoable(film, alice).number), by=alice)
    assert names_touched(version.changes) >= {f"message-{answer.pk}", "timeline", "scenes", "project-title"}


@pytest.mark.django_db(transaction=True)
def test_the_context_knows_the_steps_of_whoever_asks(film, alice, bob, django_assert_max_num_queries):
    state.apply(film, c.SetProject(title="Ours"), by=bob)
    scene = Scene.objects.get()
    state.apply(film, c.DeleteScene(scene_id=scene.pk, based_on=1), by=alice)
    say = c.Say(content="undo")
    state.apply(film, say, by=bob)
    prompt = Message.objects.select_related("author").get(pk=say.message_id)
    with django_assert_max_num_queries(7):
        context = read(film, prompt=prompt)
    assert context.undoable is not None
    assert context.undoable.summary == "Called the video “Ours”."
    assert context.redoable is None
    assert [each.name for each in context.deleted] == ["Intro"]


@pytest.mark.django_db(transaction=True)
def test_code_comes_back_proved_anew_when_the_format_is_another_one(film, alice):
    scene = Scene.objects.get()
    edit = c.EditScene(scene_id=scene.pk, based_on=1, tsx_code=proved("Other"))
    state.apply(film, edit, by=alice)
    proved("Other", width=1080, height=1080)
    state.apply(film, c.SetProject(width=1080, height=1080), by=alice)
    film.refresh_from_db()
    step = film.versions.get(number=2)
    answer = ask(film, "as in the beginning", by=alice, provider=_UndoOf(step.number))
    assert answer.state == "complete", answer.error
    assert Scene.objects.get().tsx_code == scene.tsx_code


class _UndoOf(Scripted):
    """Decides to undo an older version, as nobody but a test does."""

    def __init__(self, number: int) -> None:
        super().__init__(calls(("undo", {})))
        self.number = number

    async def decide(self, prompt, context, audience=NOBODY):
        object.__setattr__(context, "undoable", PastStep(version=self.number, summary="Changed “Intro”."))
        return await super().decide(prompt, context, audience)
