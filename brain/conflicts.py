"""What to say when scenes moved under an answer twice: which scenes, and what to do."""

from collections.abc import Sequence
from uuid import UUID

from brain.context import Context
from brain.errors import listed
from projects.changes import Change
from projects.errors import Conflict


def sentence_for(conflict: Conflict, decided_on: Context, now: Context, changes: Sequence[Change]) -> str:
    """`decided_on` is the picture that `changes` were decided on, `now` the one after they were refused."""
    wanted: set[UUID] = {scene_id for change in changes if (scene_id := getattr(change, "scene_id", None))}
    changed, deleted = [], []
    for scene in decided_on.scenes:
        current = now.find_scene(scene.id)
        if scene.id in wanted and current is None:
            deleted.append(f"“{scene.name}”")
        elif scene.id in wanted and current and current.revision != scene.revision:
            changed.append(f"“{current.name}”")
    happened = [f"changed {listed(changed)}"] * bool(changed) + [f"deleted {listed(deleted)}"] * bool(deleted)
    if not happened:
        return str(conflict)
    return (
        f"Somebody {' and '.join(happened)} meanwhile, twice while this answer was being made. "
        "Nothing of it was applied. Look at the video as it is now, then try again."
    )
