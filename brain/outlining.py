"""Brings the outline of a project to its version: kept, continued by what was said since, or read anew."""

from collections.abc import Iterable
from uuid import UUID

from brain.cache import OUTLINES
from brain.context import DeletedScene
from brain.outline import FINDINGS, LINE, MESSAGES, SENTENCE, Outline, Said, SceneOutline
from chat.models import Message
from projects.models import Project, Version
from scenes.history import deleted_scenes
from scenes.models import Scene

_SAYING = {"Say", "FinishAnswer"}
# What an outline says nothing about: who is here, what was not said yet, and answers that are not finished.
_BESIDE = {
    *("Arrive", "Depart", "AddBeing", "EditBeing", "RemoveBeing", "SaveDraft", "DropDraft"),
    *("StartAnswer", "SetStage", "FailAnswer", "KeepSaid"),
}
DELETED = 8  # scenes that can be brought back by their names
MOST_MISSED = 500  # versions; whoever missed more reads anew


def outline_of(project: Project, prompt: Message | None = None) -> Outline:
    """The outline at `project.version`, or at a later one. A `prompt` that was read already is not read again."""
    known = OUTLINES.find(project.pk)
    if known and known.version == project.version:
        return known
    outline = (_continued(known, project, prompt) if known else None) or _read(project)
    OUTLINES.keep(outline)
    return outline


def _continued(known: Outline, project: Project, prompt: Message | None) -> Outline | None:
    """`known` with what was said since; None when anything else happened, or more than its rows tell."""
    missed = project.version - known.version
    if not 0 < missed <= MOST_MISSED:
        return None
    rows = Version.objects.filter(project=project, number__gt=known.version, number__lte=project.version)
    changes = list(rows.values_list("changes", flat=True))
    kinds = {change["kind"] for each in changes for change in each}
    if len(changes) != missed or kinds - _SAYING - _BESIDE:
        return None
    ids = {UUID(change["message_id"]) for each in changes for change in each if change["kind"] in _SAYING}
    here = [prompt] if prompt and prompt.pk in ids else []  # prompts stay as they were said
    others = ids.difference(each.pk for each in here)
    said = _said(here) + (_said(Message.objects.filter(pk__in=others)) if others else [])
    return known.with_said(said, version=project.version)


def _read(project: Project) -> Outline:
    scenes = project.scenes.select_related("proof").defer("tsx_code", "props", "layout_json").order_by("order")
    newest = project.messages.order_by("-created_at", "-is_brain")
    outline = Outline(
        project_id=project.pk,
        version=project.version,
        title=project.title,
        fps=project.fps,
        width=project.width,
        height=project.height,
        scenes=tuple(map(_scene, scenes)),
        assets=tuple(project.assets.values_list("name", flat=True)),
        deleted=tuple(
            DeletedScene(id=scene_id, name=name, iteration_id=iteration_id)
            for scene_id, name, iteration_id in deleted_scenes(project, most=DELETED)
        ),
    )
    finished = newest.filter(state=Message.State.COMPLETE)[: MESSAGES + 1]
    return outline.with_said(_said(finished), version=project.version)


def _scene(scene: Scene) -> SceneOutline:
    findings = (f"{each['message']} {each['element']}".strip()[:SENTENCE] for each in scene.findings[:FINDINGS])
    return SceneOutline(
        id=scene.pk,
        name=scene.name,
        duration=scene.duration,
        revision=scene.revision,
        findings=tuple(findings),
    )


def _said(messages: Iterable[Message]) -> list[Said]:
    return [
        Said(
            id=message.pk,
            at=message.created_at,
            content=message.content[:LINE],
            is_brain=message.is_brain,
            touched=tuple(UUID(each["scene_id"]) for each in message.affected),
        )
        for message in messages
        if message.state == Message.State.COMPLETE
    ]
