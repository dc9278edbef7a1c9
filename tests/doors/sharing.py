"""Rows of people, invitations and public links."""

from typing import Any

from django.urls import resolve

from scenes.exports.links import link_to
from tests.doors.table import (
    EDITOR,
    EVERYBODY,
    MEMBERS,
    OWNER,
    OWNERS,
    Door,
)  # fmt: skip
from tests.doors.world import World


def of_editor(world: World) -> list[Any]:
    person = world.people[EDITOR]
    assert person is not None
    return [world.project.pk, person.pk]


def of_invitation(world: World) -> list[Any]:
    return [world.project.pk, world.invitation.pk]


def by_invitation(world: World) -> list[Any]:
    return [world.invitation.token]


def of_share(world: World) -> list[Any]:
    return [world.project.pk, world.share.pk]


def by_share(world: World) -> list[Any]:
    return [world.share.token]


def component_by_share(world: World) -> list[Any]:
    return [world.share.token, world.component]


def asset_by_share(world: World) -> list[Any]:
    return [world.share.token, world.project.assets.get(kind="image").pk]


def poster_by_share(world: World) -> list[Any]:
    return [world.share.token, world.poster]


def by_link(world: World) -> list[Any]:
    return [resolve(link_to(world.export)[0]).kwargs["signed"]]


DOORS = [
    Door("projects:add-member", good={"who": "charlie", "role": "viewer"}, bad={"who": "", "role": "king"}, who=OWNERS),
    Door("projects:set-role", of_editor, good={"role": "viewer"}, bad={"role": "king"}, who=OWNERS),
    Door("projects:transfer", of_editor, who=OWNERS),
    Door("projects:remove-member", of_editor, who=OWNERS),
    Door("projects:leave", who=MEMBERS, but={OWNER: 422}),
    Door("projects:create-invitation", good={"role": "viewer"}, bad={"role": "king"}, who=OWNERS),
    Door("projects:revoke-invitation", of_invitation, who=OWNERS),
    Door("projects:links", method="get", status=200),
    Door("projects:create-share", bad={"days": "soon"}),
    Door("projects:set-share", of_share, good={"enabled": "false"}, bad={"days": "soon"}),
    Door("projects:delete-share", of_share),
    Door("projects:invitation", by_invitation, "get", status=200, who=EVERYBODY),
    Door("projects:invitation", by_invitation, status=302, who=EVERYBODY),
    Door("share", by_share, "get", status=200, who=EVERYBODY),
    Door("share-component", component_by_share, "get", status=200, who=EVERYBODY),
    Door("share-poster", poster_by_share, "get", status=200, who=EVERYBODY),
    Door("share-film", by_share, "get", status=200, who=EVERYBODY),
    Door("share-picture", by_share, "get", status=200, who=EVERYBODY),
    Door("export-link", by_link, "get", status=200, who=EVERYBODY),
    Door("share-asset", asset_by_share, "get", status=200, who=EVERYBODY),
]
