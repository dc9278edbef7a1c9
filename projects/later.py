"""What was done since with the scenes and settings of a version: why it is not simply taken back, and what would go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User

from projects.models import Version
from projects.summaries import with_capital
from projects.versions import settings_changed
from scenes.history import SceneHistory, changes_since, content_of, versions_since
from scenes.models import Iteration, Scene

_VERBS = {"create": "added", "update": "changed", "move": "moved", "delete": "deleted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """One later step. `words` name it among others; `refusal` is the sentence when nothing is taken back for it."""

    words: str
    refusal: str
    current: dict[str, Any] | None = None  # the scene's row, where it is not as its history tells


def done_since(target: Version, histories: Sequence[SceneHistory], *, told_to: User | None = None) -> list[Later]:
    """Settings first, then scenes, each with the newest first. Who did it is “you” where it is `told_to`."""
    return [*_of_settings(target, told_to), *_of_scenes(target, histories, told_to)]


def _of_settings(target: Version, told_to: User | None) -> Iterator[Later]:
    after, now, seen = target.after or {}, target.project.settings, set[tuple[int, str]]()
    for name in settings_changed(target):
        if now[name] == after[name]:
            continue
        what = {"title": "title", "fps": "speed", "audio": "sound"}.get(name, "format")
        later = versions_since(target).filter(before__isnull=False).select_related("author")
        steps = [each for each in later if name in settings_changed(each)]
        if not steps:
            yield Later(
                words=f"the {what} of the video was changed in the database",
                refusal=f"The {what} of the video is another one now, so this cannot be taken back.",
            )
        for each in steps:
            if (each.number, what) not in seen:  # the width and the height are one format
                seen.add((each.number, what))
                yield _step(f"changed the {what} of the video", each.author, each.number, told_to)


def _of_scenes(target: Version, histories: Sequence[SceneHistory], told_to: User | None) -> Iterator[Later]:
    by_scene = {each.scene_id: each for each in histories}
    told = set()
    for each in changes_since(target, by_scene):
        if _touches_the_same(by_scene[each.scene_id], each):
            told.add(each.scene_id)
            name = (each.after or each.before or {})["name"]
            yield _step(f"{_VERBS[each.operation]} “{name}”", each.author, each.version, told_to)
    now = Scene.objects.filter(project=target.project_id).in_bulk(by_scene.keys() - told)
    for history in histories:
        if history.scene_id not in told and (different := _another_state(history, now.get(history.scene_id))):
            yield different


def _touches_the_same(history: SceneHistory, later: Iteration) -> bool:
    """A scene that was only moved since keeps its new place, one that was only edited since keeps its new content."""
    if later.operation == Iteration.Operation.MOVE:
        return history.was_placed or not (history.before and history.after)
    return later.operation != Iteration.Operation.UPDATE or history.changed_content


def _another_state(history: SceneHistory, scene: Scene | None) -> Later | None:
    """Something that no version tells: the scene was changed directly in the database."""
    row = scene.as_row() if scene else None
    is_as_left = content_of(row) == content_of(history.after) if row and history.after else row == history.after
    if is_as_left or (row and history.after and not history.changed_content):
        return None
    what = "is not as it was left then" if scene and history.after else "is there again" if scene else "is gone"
    return Later(
        words=f"“{history.name}” was changed in the database",
        refusal=f"“{history.name}” {what}, so this cannot be taken back as a whole. Nothing was changed.",
        current=row,
    )


def _step(what: str, author: User | None, number: int, told_to: User | None) -> Later:
    who = "you" if author and author == told_to else author.get_full_name() or author.username if author else "somebody"
    return Later(
        words=f"{who} {what} (version {number})",
        refusal=(
            f"{with_capital(who)} {what} since (version {number}). Nothing was taken back: undo that first, "
            "or change it by hand."
        ),
    )
