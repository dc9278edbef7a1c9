"""The parts of a workspace that arrive live: which there are, which change touches which, and how they are rendered.

The partial that renders the page is the broadcast: `page_context` is what both are rendered with.
"""

import json
from collections.abc import Collection, Iterable
from functools import cached_property, partial
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.template.loader import render_to_string
from django.urls import reverse

from chat.models import Message
from projects import changes as c
from projects.models import Preference, Project
from scenes.models import Asset, Scene

FRAGMENTS = {
    "project-title": "projects/_title.html",
    "playlist": "projects/_playlist.html",
    "timeline": "projects/_timeline.html",
    "scenes": "scenes/_list.html",
    "assets": "scenes/_assets.html",
    "memory": "brain/_memory.html",
    "version": "projects/_version.html",
    "spending": "brain/_spending.html",
}
MESSAGE = "message"  # stands for the one message that a change names; its fragment is `message-<uuid>`
MESSAGE_PREFIX, MESSAGES = "message-", "messages"  # the fragment's id, and the element that it is put into
MESSAGES_SHOWN = 50

_SCENES = frozenset({"playlist", "timeline", "scenes", "version"})
_ANSWER = frozenset({MESSAGE, "timeline", "version"})  # the timeline shows what is being written

TOUCHES: dict[type[c.Change], frozenset[str]] = {
    c.AddScene: _SCENES,
    c.EditScene: _SCENES,
    c.TrimScene: _SCENES,
    c.RenameScene: _SCENES,
    c.MoveScene: _SCENES,
    c.DuplicateScene: _SCENES,
    c.DeleteScene: _SCENES,
    c.RestoreScene: _SCENES,
    c.UndoVersion: _SCENES | {"project-title"},
    c.NoteLayout: frozenset({"timeline", "scenes", "version"}),
    c.SetProject: _SCENES | {"project-title"},
    c.AddAsset: frozenset({"assets", "playlist", "version"}),
    c.DeleteAsset: frozenset({"assets", "playlist", "version"}),
    c.Remember: frozenset({"memory", "version"}),
    c.Forget: frozenset({"memory", "version"}),
    c.Say: frozenset({MESSAGE, "version"}),
    c.StartAnswer: _ANSWER,
    c.SetStage: _ANSWER,
    c.FinishAnswer: _ANSWER | {"spending"},
    c.FailAnswer: _ANSWER | {"spending"},
    c.KeepSaid: frozenset({MESSAGE, "version"}),
}
_TOUCHES_BY_KIND = {kind.__name__: names for kind, names in TOUCHES.items()}


class Workspace:
    """What a workspace shows of one project. Each part is read when it is first asked for."""

    PARTS = ("scenes", "messages", "writing", "playlist", "preferences", "assets")

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def scenes(self) -> list[Scene]:
        """In their order, each knowing its project; without the code, which no fragment shows."""
        lean = Scene.objects.select_related("proof").defer("tsx_code", "layout_json")
        prefetch_related_objects([self.project], Prefetch("scenes", queryset=lean))
        return list(self.project.scenes.all())

    @cached_property
    def messages(self) -> list[Message]:
        """The last ones, the oldest of them first."""
        newest_first = self.project.messages.select_related("author", "version").order_by("-created_at", "-is_brain")
        return list(newest_first[:MESSAGES_SHOWN])[::-1]

    @cached_property
    def writing(self) -> list[Message]:
        """The answers that the brain is working on."""
        active = self.project.messages.filter(is_brain=True, state=Message.State.ACTIVE)
        return list(active.select_related("reply_to"))

    @cached_property
    def preferences(self) -> list[Preference]:
        """The project's own; those of a person are nobody else's business."""
        return list(self.project.preferences.all())

    @cached_property
    def assets(self) -> list[Asset]:
        return list(self.project.assets.all())

    @cached_property
    def playlist(self) -> str:
        """What the player plays, as JSON text. Durations in frames, sizes in pixels. Without the project's version, with
        which it would differ after changes that do not touch it."""
        project = self.project
        scenes = [
            {
                "id": str(scene.pk),
                "revision": scene.revision,
                "name": scene.name,
                "duration": scene.duration,
                "component": reverse("component", args=[scene.component]),
                "props": scene.props,
            }
            for scene in self.scenes
        ]
        assets = [
            {"name": each.name, "address": reverse("assets:file", args=[project.pk, each.pk]), "type": each.media_type}
            for each in self.assets
        ]
        size = {"fps": project.fps, "width": project.width, "height": project.height}
        playlist = {**size, "scenes": scenes, "assets": assets}
        return json.dumps(playlist, separators=(",", ":"))

    def messages_with(self, ids: Iterable[str]) -> list[Message]:
        return list(self.project.messages.select_related("author", "version").filter(pk__in=ids))


def page_context(project: Project) -> dict[str, Any]:
    """The context of the workspace's page: project, and the parts of a Workspace."""
    workspace = Workspace(project)
    return {"project": project} | {part: getattr(workspace, part) for part in Workspace.PARTS}


def names_touched(changes: Collection[dict[str, Any]]) -> set[str]:
    """The fragments that the changes of a Version row touch; an undo also names the `answers` that show it.

    Raises KeyError for a kind this code does not know.
    """
    return {
        f"{MESSAGE_PREFIX}{change['message_id']}" if name == MESSAGE else name
        for change in changes
        for name in _TOUCHES_BY_KIND[change["kind"]]
    } | {f"{MESSAGE_PREFIX}{answer}" for change in changes for answer in change.get("answers", ())}


def render_fragments(project: Project, names: Iterable[str]) -> dict[str, str]:
    """The HTML of each named fragment; "" for a message that is gone.

    `project` was read before this call, so that what is rendered is never older than `project.version`.
    """
    workspace = Workspace(project)
    # Templates call what can be called: only the parts that these fragments show are read.
    context = {"project": project} | {part: partial(getattr, workspace, part) for part in Workspace.PARTS}
    wanted = set(names)
    html = {name: _render(path, context) for name, path in FRAGMENTS.items() if name in wanted}
    of_messages = sorted(name for name in wanted if name.startswith(MESSAGE_PREFIX))
    html |= dict.fromkeys(of_messages, "")
    ids = [name.removeprefix(MESSAGE_PREFIX) for name in of_messages]
    for message in workspace.messages_with(ids) if ids else []:
        html[f"{MESSAGE_PREFIX}{message.pk}"] = _render("chat/_message.html", context | {"message": message})
    return html


def render_everything(project: Project) -> dict[str, str]:
    """The complete state: every fragment, and the messages that a page shows, in their order."""
    shown = [f"{MESSAGE_PREFIX}{message.pk}" for message in Workspace(project).messages]
    html = render_fragments(project, [*FRAGMENTS, *shown])
    return {name: html[name] for name in [*FRAGMENTS, *shown] if html[name]}


def _render(path: str, context: dict[str, Any]) -> str:
    return render_to_string(path, context).strip()
