"""What people and programs do to scenes, whichever door they come through: prove what is new, then apply.

`based_on` is the revision that the writer was looking at. Each raises SceneRejected or ChangeRefused.
"""

from typing import Any
from uuid import UUID

from django.contrib.auth.models import User

from projects import changes as c
from projects import state
from projects.models import Project, Version
from projects.proving import prove
from scenes.checking import check
from scenes.models import Component, Scene


def add_scene(
    project: Project,
    *,
    by: User,
    name: str,
    tsx_code: str,
    duration: int | None = None,
    order: int | None = None,
    props: dict[str, Any] | None = None,
    layout_json: dict[str, Any] | None = None,
    request_id: str | None = None,
) -> Version:
    """At `order`, or at the end; as long as the code says, unless `duration` says otherwise."""
    code = _with_plain_ends(tsx_code)
    proof = check(code, props=props or {}, **project.format, duration=duration)
    scene = c.AddScene(
        name=name,
        tsx_code=code,
        duration=duration or proof.duration,
        order=order,
        props=props or {},
        layout_json=layout_json or {},
    )
    return state.apply(project, scene, by=by, request_id=request_id)


def edit_scene(
    project: Project,
    scene_id: UUID,
    *,
    by: User,
    based_on: int,
    name: str | None = None,
    tsx_code: str | None = None,
    duration: int | None = None,
    props: dict[str, Any] | None = None,
    layout_json: dict[str, Any] | None = None,
    request_id: str | None = None,
) -> Version:
    """What is not None becomes true. A trim outlives new code, unless that is about the duration."""
    code = None if tsx_code is None else _with_plain_ends(tsx_code)
    scene = project.scenes.select_related("proof").filter(pk=scene_id, revision=based_on).first()
    if scene and not (code is props is duration is None):  # a passed revision is refused without that work
        proof = _proof_of(project, scene, tsx_code=code, props=props, duration=duration)
        if duration is None and proof.duration != scene.proof.duration:
            duration = proof.duration
    edit = c.EditScene(
        scene_id=scene_id,
        based_on=based_on,
        name=name,
        tsx_code=code,
        duration=duration,
        props=props,
        layout_json=layout_json,
    )
    return state.apply(project, edit, by=by, request_id=request_id)


def move_scene(
    project: Project, scene_id: UUID, *, by: User, based_on: int, order: int, request_id: str | None = None
) -> Version:
    move = c.MoveScene(scene_id=scene_id, based_on=based_on, order=order)
    return state.apply(project, move, by=by, request_id=request_id)


def trim_scene(
    project: Project, scene_id: UUID, *, by: User, based_on: int, duration: int, request_id: str | None = None
) -> Version:
    trim = c.TrimScene(scene_id=scene_id, based_on=based_on, duration=duration)
    return state.apply(project, trim, by=by, request_id=request_id)


def rename_scene(
    project: Project, scene_id: UUID, *, by: User, based_on: int, name: str, request_id: str | None = None
) -> Version:
    rename = c.RenameScene(scene_id=scene_id, based_on=based_on, name=name)
    return state.apply(project, rename, by=by, request_id=request_id)


def duplicate_scene(
    project: Project, scene_id: UUID, *, by: User, based_on: int, request_id: str | None = None
) -> Version:
    duplicate = c.DuplicateScene(scene_id=scene_id, based_on=based_on)
    return state.apply(project, duplicate, by=by, request_id=request_id)


def delete_scene(
    project: Project, scene_id: UUID, *, by: User, based_on: int, request_id: str | None = None
) -> Version:
    return state.apply(project, c.DeleteScene(scene_id=scene_id, based_on=based_on), by=by, request_id=request_id)


def restore_scene(
    project: Project,
    scene_id: UUID,
    *,
    by: User,
    iteration_id: UUID,
    based_on: int | None,
    request_id: str | None = None,
) -> Version:
    """As this iteration left it; `based_on` is None for a scene that is gone."""
    restore = c.RestoreScene(scene_id=scene_id, iteration_id=iteration_id, based_on=based_on)
    prove(project, restore)
    return state.apply(project, restore, by=by, request_id=request_id)


def _proof_of(
    project: Project, scene: Scene, *, tsx_code: str | None, props: dict[str, Any] | None, duration: int | None
) -> Component:
    code = scene.tsx_code if tsx_code is None else tsx_code
    return check(code, props=scene.props if props is None else props, **project.format, duration=duration)


def _with_plain_ends(tsx_code: str) -> str:
    """Forms of browsers end lines with two characters."""
    return tsx_code.replace("\r\n", "\n")
