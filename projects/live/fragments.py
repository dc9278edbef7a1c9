"""The parts of a workspace that arrive live: which there are, which change touches which, and how they are rendered.

The partial that renders the page is the broadcast: a Workspace is what both are rendered with.
"""

from collections.abc import Collection, Iterable
from functools import partial
from typing import Any, get_args

from django.template.loader import render_to_string

from projects import changes as c
from projects.live.workspace import Workspace
from projects.models import Project

FRAGMENTS = {
    "project-title": "projects/_title.html",
    "playlist": "projects/_playlist.html",
    "timeline": "projects/_timeline.html",
    "sound-track": "projects/_sound_track.html",
    "writing": "projects/_writing.html",
    "scenes": "scenes/_list.html",
    "assets": "scenes/_assets.html",
    "exports": "exports/_list.html",
    "memory": "brain/_memory.html",
    "beings": "projects/_beings.html",
    "writers": "chat/_writers.html",
    "members": "projects/_members.html",
    "version": "projects/_version.html",
    "spending": "brain/_spending.html",
}
# Asked for by pages that show them just now: they change with nearly everything, and no frame carries them.
ON_DEMAND = {"versions": "projects/_versions.html", "histories": "scenes/_histories.html"}
MESSAGE = "message"  # stands for the one message that a change names; its fragment is `message-<uuid>`
MESSAGE_PREFIX, MESSAGES = "message-", "messages"  # the fragment's id, and the element that it is put into

_SCENES = frozenset({"playlist", "timeline", "scenes", "version"})
_SETTINGS = frozenset({"project-title", "sound-track", "assets"})
_ANSWER = frozenset({MESSAGE, "writing", "version"})
_ENDS = _ANSWER | {"spending", "beings"}  # the brain is in the room while it answers
_ROOM = frozenset({"beings", "version"})

TOUCHES: dict[type[c.Change], frozenset[str]] = {
    c.AddScene: _SCENES,
    c.EditScene: _SCENES,
    c.TrimScene: _SCENES,
    c.RenameScene: _SCENES,
    c.MoveScene: _SCENES,
    c.DuplicateScene: _SCENES,
    c.DeleteScene: _SCENES,
    c.RestoreScene: _SCENES,
    c.UndoVersion: _SCENES | _SETTINGS,
    c.RestoreProject: _SCENES | _SETTINGS,
    c.NoteLayout: frozenset({"timeline", "scenes", "version"}),
    c.SetProject: _SCENES | _SETTINGS,
    c.AddAsset: frozenset({"assets", "playlist", "version"}),
    c.DeleteAsset: frozenset({"assets", "sound-track", "playlist", "beings", "version"}),
    c.Remember: frozenset({"memory", "version"}),
    c.Forget: frozenset({"memory", "version"}),
    c.Say: frozenset({MESSAGE, "writers", "version"}),
    c.SaveDraft: frozenset({"writers", "version"}),
    c.DropDraft: frozenset({"writers", "version"}),
    c.StartAnswer: _ANSWER | {"beings"},
    c.SetStage: _ANSWER,
    c.FinishAnswer: _ENDS,
    c.FailAnswer: _ENDS,
    c.KeepSaid: frozenset({MESSAGE, "version"}),
    c.Arrive: _ROOM | {"writers"},  # who is away writes nothing
    c.Depart: _ROOM | {"writers"},
    c.AddBeing: _ROOM,
    c.EditBeing: _ROOM,
    c.RemoveBeing: _ROOM,
    c.UseProofs: _SCENES,
    c.ForgetHistory: frozenset({"version"}),
    **dict.fromkeys(get_args(c.PeopleChange) + get_args(c.ShareChange), frozenset({"members", "version"})),
    **dict.fromkeys(get_args(c.ExportChange), frozenset({"exports", "version"})),
}
_TOUCHES_BY_KIND = {kind.__name__: names for kind, names in TOUCHES.items()}


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
    html = {name: _render(path, context) for name, path in (FRAGMENTS | ON_DEMAND).items() if name in wanted}
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
