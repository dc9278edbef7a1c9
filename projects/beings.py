"""What arriving, leaving, placing and removing do to the rows. Called by `carry_out` under the project's lock only."""

import json
import math
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models.functions import Now

from projects import changes as c
from projects.errors import Conflict, InvalidChange, NotAllowed
from projects.models import Being, Presence, Version

LEASE = timedelta(seconds=7)  # of a page or an agent: renewed by its process every other second
PATIENCE = timedelta(seconds=60)  # with a program that made a bot: it must update it to stay
MOST_BEINGS = 200  # of a project
MOST_BYTES = 4000  # of the data of a being, as JSON text
AXES = {"x", "y", "z"}


def arrive(change: c.Arrive, version: Version) -> None:
    """Whoever arrives twice at once is one being all the same."""
    kind = {"type": change.type, "person_id": change.person_id}
    known = version.project.beings.filter(**kind, **({"name": change.name} if change.type == Being.Type.BOT else {}))
    being = known.first() or _make(change.being_id, version, name=change.name, **kind)
    lease(being.pk, change.process, LEASE)


def depart(change: c.Depart, version: Version) -> None:
    deleted, _ = version.project.beings.left().filter(pk=change.being_id).delete()
    if not deleted:
        raise Conflict("This being is here, or gone already.")


def add_being(change: c.AddBeing, version: Version) -> None:
    project, author = version.project, version.author
    if Being.objects.filter(pk=change.being_id).exists():
        raise Conflict("There is a being with this id already.")
    if project.beings.count() >= MOST_BEINGS:
        raise InvalidChange(f"There are {MOST_BEINGS} beings in this room, which is the most. Remove one first.")
    told = {"position": checked_position(change.position), "data": checked_data(change.data)}
    if change.type == Being.Type.DOCUMENT:
        asset = project.assets.filter(pk=change.asset_id).first() if change.asset_id else None
        if asset is None:
            raise InvalidChange("A document shows an asset of this project. Name one in asset_id, or upload it first.")
        _make(change.being_id, version, type=change.type, name=_name(change.name or asset.name), asset=asset, **told)
    elif change.type == Being.Type.BOT and author:
        name = _name(change.name)
        if project.beings.filter(type=Being.Type.BOT, person=author, name=name).exists():
            raise Conflict(f"Your bot “{name}” is in the room already.")
        bot = _make(change.being_id, version, type=change.type, name=name, person=author, **told)
        lease(bot.pk, bot.pk, PATIENCE)
    else:
        raise InvalidChange(
            "What can be added is a document or a bot. Guests come by opening the project; the space is always there."
        )


def edit_being(change: c.EditBeing, version: Version) -> None:
    being = _find(change.being_id, version)
    if being.type != Being.Type.DOCUMENT and being.person != version.author:
        raise NotAllowed("Only a guest or a bot of your own can be changed.")
    if change.name is not None:
        if being.type == Being.Type.GUEST:
            raise InvalidChange("A guest has the name of its account.")
        being.name = _name(change.name)
        taken = version.project.beings.filter(type=being.type, person=being.person, name=being.name)
        if being.type == Being.Type.BOT and taken.exclude(pk=being.pk).exists():
            raise Conflict(f"Your bot “{being.name}” is in the room already.")
    if change.position is not None:
        being.position = checked_position(change.position)
    if change.data is not None:
        being.data = checked_data(change.data)
    being.save(update_fields=["name", "position", "data", "updated_at"])
    Presence.objects.filter(being=being, process=being.pk).update(expires_at=Now() + PATIENCE)


def remove_being(change: c.RemoveBeing, version: Version) -> None:
    being = _find(change.being_id, version)
    if being.type == Being.Type.GUEST:
        raise InvalidChange("A guest is here until the last page is closed, and cannot be deleted.")
    if being.type == Being.Type.BOT and being.person != version.author:
        raise NotAllowed("Only a bot of your own can be deleted.")
    being.delete()


def lease(being_id: UUID, process: UUID, time: timedelta) -> None:
    """`process` says that the being is here, for so long."""
    Presence.objects.update_or_create(being_id=being_id, process=process, defaults={"expires_at": Now() + time})


def checked_position(position: Any) -> dict[str, float]:
    """Raises InvalidChange."""
    if not isinstance(position, dict) or not position.keys() <= AXES:
        raise InvalidChange("A position is an object of numbers: x, y and z, each of them if it is needed.")
    for value in position.values():
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise InvalidChange("A position is made of numbers.")
        if abs(value) > 1_000_000:
            raise InvalidChange("A position lies between -1000000 and 1000000.")
    return position


def checked_data(data: Any) -> dict[str, Any]:
    """What a database of JSON can keep. Raises InvalidChange."""
    if not isinstance(data, dict):
        raise InvalidChange("The data of a being is an object.")
    try:
        text = json.dumps(data, allow_nan=False, ensure_ascii=False)
        size = len(text.encode())
    except (ValueError, RecursionError) as impossible:
        raise InvalidChange("The data of a being must be JSON that can be stored.") from impossible
    if size > MOST_BYTES:
        raise InvalidChange(f"The data of a being takes {size} bytes as JSON, and at most {MOST_BYTES} are kept.")
    return data


def _name(name: str) -> str:
    name = name.strip()
    if not 0 < len(name) <= 120 or "\x00" in name:
        raise InvalidChange("A being has a name of 1 to 120 characters.")
    return name


def _find(being_id: UUID, version: Version) -> Being:
    being = version.project.beings.select_related("person").filter(pk=being_id).first()
    if being is None:
        raise Conflict("This being is not in the room (any more).")
    return being


def _make(being_id: UUID, version: Version, **fields: Any) -> Being:
    return Being.objects.create(pk=being_id, project=version.project, **fields)
