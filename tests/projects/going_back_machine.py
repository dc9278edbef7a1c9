"""The rules of those who go back: undo and redo, also by force, and restoring scenes and the whole project."""

from hypothesis.stateful import precondition, rule

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from projects.versions import find_version, last_done, redoable, undoable
from scenes.history import content_of, deleted_scenes
from scenes.models import Iteration
from tests.projects.writing_machine import FRAMES, PERSON, PLACES, Writing


def same(one, other):
    """The order of scenes counts."""
    return one == other and list(one[1]) == list(other[1])


class GoingBack(Writing):
    """To these rules the revisions after a step are not the model's business: it reads them."""

    def go(self, change: c.Change, *, person: int) -> None:
        self.apply(change, person=person)
        self.scenes = list(self.project.scenes.values_list("pk", "revision"))

    @precondition(lambda self: self.last and not isinstance(self.last[0][0], c.NoteLayout))
    @rule(person=PERSON)
    def take_back_what_was_just_done_and_do_it_again(self, person):
        before, after = self.looked[self.version - 1], self.looks()
        self.go(c.UndoVersion(number=self.version), person=person)
        assert same(self.looks(), before)
        self.go(c.UndoVersion(number=self.version), person=person)
        assert same(self.looks(), after)

    @rule(person=PERSON)
    def undo(self, person):
        self.walk(undoable(self.project, self.people[person]), person)

    @rule(person=PERSON)
    def redo(self, person):
        self.walk(redoable(self.project, self.people[person]), person)

    def walk(self, step, person):
        if step is None:
            return
        before = self.looks()
        later = self.project.versions.filter(number__gt=step.number, before__isnull=False)
        try:
            self.go(c.UndoVersion(number=step.number), person=person)
        except Conflict:
            assert later.exclude(author=self.people[person]).exists(), "nobody else did anything since"
            assert same(self.looks(), before)

    @precondition(lambda self: self.project.versions.filter(before__isnull=False, undone=False).exists())
    @rule(which=FRAMES, person=PERSON)
    def undo_by_force(self, which, person):
        """Scenes and settings that the version changed are as before it, all others as they were just now."""
        steps = self.project.versions.filter(before__isnull=False, undone=False).order_by("number")
        chosen = find_version(self.project, steps[which % len(steps)].number)
        if chosen.undone:  # what it had done again was taken back by another
            return
        done = last_done(chosen).number
        (old, scenes_then), (new, scenes_after) = self.looked[done - 1], self.looked[done]
        before, (wanted, scenes) = self.looks(), self.looks()
        changed = {"size"} if (old["width"], old["height"]) != (new["width"], new["height"]) else set()
        changed |= {name for name in old if old[name] != new[name]}
        wanted = wanted | {name: old[name] for name in old if name in changed}
        if "size" in changed:
            wanted |= {"width": old["width"], "height": old["height"]}
        for scene_id in scenes_then.keys() | scenes_after.keys():
            if scenes_then.get(scene_id) == scenes_after.get(scene_id):
                was_moved = self.was_moved(done, scene_id)
                if scene_id in scenes or not was_moved:
                    continue  # left alone, or only its place is another
            if scene_id in scenes_then:
                scenes[scene_id] = scenes_then[scene_id]
            else:
                scenes.pop(scene_id, None)
        try:
            self.go(c.UndoVersion(number=chosen.number, force=True), person=person)
        except InvalidChange:  # nothing of it is left: all is as it should be already
            assert same(self.looks(), before)
        assert self.looks() == (wanted, scenes)

    def was_moved(self, number, scene_id):
        return Iteration.objects.filter(project=self.project, version=number, scene_id=scene_id).exists()

    @precondition(lambda self: self.version)
    @rule(number=FRAMES, person=PERSON)
    def restore_the_project(self, number, person):
        number = number % self.version + 1
        is_so = same(self.looks(), self.looked[number])
        try:
            self.go(c.RestoreProject(version=number), person=person)
            assert not is_so
        except InvalidChange:
            assert is_so
        assert same(self.looks(), self.looked[number])

    @rule(person=PERSON)
    def restore_a_deleted_scene(self, person):
        for scene_id, _, iteration_id in deleted_scenes(self.project)[:1]:
            self.go(c.RestoreScene(scene_id=scene_id, iteration_id=iteration_id), person=person)

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, which=FRAMES, person=PERSON)
    def restore_a_scene_that_is_there(self, place, which, person):
        _, scene_id, revision = self.pick(place)
        held = [
            each for each in Iteration.objects.filter(scene_id=scene_id).order_by("version", "revision") if each.after
        ]
        chosen, order = held[which % len(held)], [pk for pk, _ in self.scenes]
        self.go(c.RestoreScene(scene_id=scene_id, based_on=revision, iteration_id=chosen.pk), person=person)
        assert self.looks()[1][scene_id] == content_of(chosen.after)
        assert [pk for pk, _ in self.scenes] == order
