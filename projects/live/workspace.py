"""What a workspace shows of one project: the page reads all of it, a fragment only its own part."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects

from chat.models import Message
from projects.models import Membership, Preference, Project, Role, Version
from projects.playlist import InWorkspace, write_playlist
from projects.tracks import ShownTrack, find_shown
from projects.versions import list_steps
from projects.who_is_here import Shown, who_is_here, writers_of
from scenes.exports.listing import list_exports
from scenes.exports.shown import ShownExport, show_exports
from scenes.history import DeletedScene, deleted_scenes
from scenes.models import Asset, Scene
from scenes.posters.naming import steps_with_posters, with_posters

MESSAGES_SHOWN = 50
STEPS_SHOWN = 15
EXPORTS_SHOWN = 10


class Workspace:
    """Each part is read when it is first asked for."""

    PARTS = (
        "scenes",
        "messages",
        "writing",
        "playlist",
        "sound_track",
        "preferences",
        "assets",
        "exports",
        "beings",
        "writers",
        "members",
        "sharing",
        "steps",
        "deleted",
    )

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def scenes(self) -> list[Scene]:
        """In their order, each knowing its project; without the code, which no fragment shows."""
        lean = Scene.objects.select_related("proof").defer("tsx_code", "layout_json")
        prefetch_related_objects([self.project], Prefetch("scenes", queryset=lean))
        return with_posters(list(self.project.scenes.all()), self.assets)

    @cached_property
    def messages(self) -> list[Message]:
        """The last ones, the oldest of them first."""
        newest_first = self._said.order_by("-created_at", "-is_brain")
        return list(newest_first[:MESSAGES_SHOWN])[::-1]

    @cached_property
    def writing(self) -> list[Message]:
        """The answers that the brain is working on."""
        active = self.project.messages.filter(is_brain=True, state=Message.State.ACTIVE)
        return list(active.select_related("reply_to").only("project", "stage", "created_at", "reply_to__content"))

    @cached_property
    def preferences(self) -> list[Preference]:
        """The project's own; those of a person are nobody else's business."""
        return list(self.project.preferences.all())

    @cached_property
    def assets(self) -> list[Asset]:
        return list(self.project.assets.all())

    @cached_property
    def exports(self) -> list[ShownExport]:
        """The newest ones first, each knowing how far it is; one more than is shown tells that there are older ones."""
        return show_exports(list(list_exports(self.project)[: EXPORTS_SHOWN + 1]))

    @cached_property
    def playlist(self) -> str:
        return write_playlist(self.project, self.scenes, self.assets, InWorkspace(self.project.pk))

    @cached_property
    def sound_track(self) -> ShownTrack | None:
        return find_shown(self.project)

    @cached_property
    def members(self) -> list[Membership]:
        """Owners first, then editors, then viewers."""
        members = self.project.memberships.select_related("user").filter(user__is_active=True)
        return sorted(members, key=lambda each: (Role.values.index(each.role), each.user.get_username().lower()))

    @cached_property
    def sharing(self) -> dict[str, int]:
        """How many can come in, and how many links show the video: for everybody to know. Not the links themselves."""
        return {"invitations": self.project.invitations.open().count(), "shares": self.project.shares.open().count()}

    @cached_property
    def beings(self) -> list[Shown]:
        """The people, the agents and the brain; what was placed in the room is for programs."""
        return [each for each in who_is_here(self.project, self.writing) if each.type in {"guest", "bot"}]

    @cached_property
    def writers(self) -> list[Message]:
        """The drafts of those who are here, without their words: those are nobody else's business yet."""
        return writers_of(self.project, self.beings)

    @cached_property
    def steps(self) -> list[Version]:
        """The newest ones; one more than is shown tells that there are older ones."""
        return steps_with_posters(self.project, list(list_steps(self.project)[: STEPS_SHOWN + 1]), self.assets)

    @cached_property
    def deleted(self) -> list[DeletedScene]:
        return deleted_scenes(self.project)

    def messages_with(self, ids: Iterable[str]) -> list[Message]:
        """In no order."""
        return list(self._said.filter(pk__in=ids).order_by())

    @property
    def _said(self) -> Any:
        return self.project.messages.exclude(state=Message.State.DRAFT).select_related("author", "version")


def page_context(project: Project) -> dict[str, Any]:
    """The context of the workspace's page: project, and the parts of a Workspace."""
    workspace = Workspace(project)
    return {"project": project} | {part: getattr(workspace, part) for part in Workspace.PARTS}
