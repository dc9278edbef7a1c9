"""What adding and deleting assets do to the rows. Called by `carry_out` under the project's lock, by nobody else."""

from pathlib import PurePosixPath
from typing import Any

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from scenes.models import Asset

MOST_ASSETS = 200  # of a project
MOST_ATTACHED = 10  # to a prompt


def add_asset(change: c.AddAsset, version: Any) -> None:
    taken = set(version.project.assets.values_list("name", flat=True))
    if len(taken) >= MOST_ASSETS:
        raise InvalidChange(f"A project has at most {MOST_ASSETS} assets. Delete one that no scene shows.")
    Asset.objects.create(
        id=change.asset_id,
        project=version.project,
        name=_free_name(change.name, taken),
        kind=change.media_type.partition("/")[0],
        media_type=change.media_type,
        sha256=change.sha256,
        size=change.size,
        width=change.width,
        height=change.height,
        author=version.author,
    )


def delete_asset(change: c.DeleteAsset, version: Any) -> None:
    deleted, _ = version.project.assets.filter(pk=change.asset_id).delete()
    if not deleted:
        raise Conflict("This asset was deleted already.")


def attached(change: c.Say | c.SaveDraft, version: Any) -> list[dict[str, str]]:
    """What the prompt shows, in its order, with the names that it has now."""
    if len(change.asset_ids) > MOST_ATTACHED:
        raise InvalidChange(f"A prompt has at most {MOST_ATTACHED} pictures. Remove some of them and send it again.")
    names = dict(version.project.assets.filter(pk__in=change.asset_ids).values_list("pk", "name"))
    if missing := len(set(change.asset_ids) - names.keys()):
        which = "A picture" if missing == 1 else f"{missing} pictures"
        raise InvalidChange(f"{which} of this prompt cannot be found in this project. Attach it again, or remove it.")
    return [{"asset_id": str(each), "name": names[each]} for each in dict.fromkeys(change.asset_ids)]


def _free_name(name: str, taken: set[str]) -> str:
    path, number, free = PurePosixPath(name), 1, name
    while free in taken:
        number += 1
        free = f"{path.stem}-{number}{path.suffix}"
    return free
