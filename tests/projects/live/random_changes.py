"""Whatever may happen to a project, chosen by two numbers: through `state.apply`, and past it in the database."""

from collections.abc import Callable
from contextlib import suppress

from django.contrib.auth.models import User

from chat.models import Message
from projects import changes as c
from projects import state
from projects.errors import ChangeRefused
from projects.models import Project
from projects.versions import redoable, undoable
from scenes.models import Scene
from tests.conftest import proved

WORDS = ("Intro", "Growth & <b>team</b>", "Ünïcode ✦", "Closing\ncard")


class Writing:
    """Two people and somebody at the database's prompt. What is refused changes nothing, and that is fine here."""

    def __init__(self, project: Project, people: list[User]) -> None:
        self.project, self.people = project, people

    def write(self, kind: str, place: int, number: int) -> None:
        changes = getattr(self, kind)(place, WORDS[number % len(WORDS)])
        if changes:
            with suppress(ChangeRefused):
                state.apply(self.project, *changes, by=self.people[number % len(self.people)])

    def write_past_everything(self, kind: str, place: int) -> None:
        getattr(self, f"_{kind}")(place)

    def add(self, place: int, words: str) -> list[c.Change]:
        return [c.AddScene(name=words, tsx_code=proved(words), duration=30 + place, order=None)]

    def add_first_and_retitle(self, place: int, words: str) -> list[c.Change]:
        return [c.AddScene(name=words, tsx_code=proved(words), duration=30, order=0), c.SetProject(title=words)]

    def trim(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.TrimScene(duration=10 + place, **scene))

    def rename(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.RenameScene(name=words, **scene))

    def edit(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.EditScene(tsx_code=proved(words), **scene))

    def move(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.MoveScene(order=0, **scene))

    def duplicate(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.DuplicateScene(**scene))

    def delete(self, place: int, words: str) -> list[c.Change]:
        return self._of_scene(place, lambda scene: c.DeleteScene(**scene))

    def note_layout(self, place: int, words: str) -> list[c.Change]:
        finding = {"code": "contrast", "message": words}
        return self._of_scene(place, lambda scene: c.NoteLayout(findings=(finding,), **scene))

    def undo(self, place: int, words: str) -> list[c.Change]:
        step = undoable(self.project, self.people[place % len(self.people)])
        return [c.UndoVersion(number=step.number)] if step else []

    def redo(self, place: int, words: str) -> list[c.Change]:
        step = redoable(self.project, self.people[place % len(self.people)])
        return [c.UndoVersion(number=step.number)] if step else []

    def retitle(self, place: int, words: str) -> list[c.Change]:
        return [c.SetProject(title=words)]

    def remember(self, place: int, words: str) -> list[c.Change]:
        return [c.Remember(key="note", value=f"{words} {place}")]

    def forget(self, place: int, words: str) -> list[c.Change]:
        kept = self.project.preferences.first()
        return [c.Forget(preference_id=kept.pk)] if kept else []

    def prompt(self, place: int, words: str) -> list[c.Change]:
        say = c.Say(content=words)
        return [say, c.StartAnswer(reply_to=say.message_id)]

    def go_on(self, place: int, words: str) -> list[c.Change]:
        return self._of_answer(lambda answer: c.SetStage(message_id=answer.pk, stage="writing"))

    def finish(self, place: int, words: str) -> list[c.Change]:
        scene = self.add(place, words) if place % 2 else []
        return scene + self._of_answer(lambda answer: c.FinishAnswer(message_id=answer.pk, content=words))

    def fail(self, place: int, words: str) -> list[c.Change]:
        return self._of_answer(lambda answer: c.FailAnswer(message_id=answer.pk, error=words))

    def _of_scene(self, place: int, change: Callable[[dict], c.Change]) -> list[c.Change]:
        scenes = list(self.project.scenes.values("pk", "revision"))
        if not scenes:
            return []
        scene = scenes[place % len(scenes)]
        return [change({"scene_id": scene["pk"], "based_on": scene["revision"]})]

    def _of_answer(self, change: Callable[[Message], c.Change]) -> list[c.Change]:
        answer = self.project.messages.filter(is_brain=True, state=Message.State.ACTIVE).first()
        return [change(answer)] if answer else []

    def _rename_a_scene(self, place: int) -> None:
        Scene.objects.filter(project=self.project).update(name=f"By hand {place}")

    def _retitle(self, place: int) -> None:
        Project.objects.filter(pk=self.project.pk).update(title=f"By hand {place}")

    def _delete_a_message(self, place: int) -> None:
        message = self.project.messages.order_by("created_at")[place : place + 1].first()
        if message:
            message.delete()

    def _lose_a_version(self, place: int) -> None:
        self.project.versions.filter(number=place).delete()


CHANGES = [name for name in vars(Writing) if not name.startswith(("_", "write"))]
PAST_EVERYTHING = ["rename_a_scene", "retitle", "delete_a_message", "lose_a_version"]
