"""One scene at a time: read it, make it, change it, move it, delete it, bring it back."""

from uuid import UUID

from agents.arguments import Code, Duration, Name, Order, ProjectId, Props, Revision, SceneId
from agents.calling import Call, Tools
from agents.shapes import Done, SceneRow, SceneWhole
from brain.prompts import prompt_text
from projects.models import Version
from scenes import operations
from scenes.models import Iteration, Scene


def scene_guide(call: Call) -> str:
    """How scenes are written: the runtime's components and hooks, an example, and what is refused. Read it before you
    write code."""
    return prompt_text("scenes")


def get_scene(call: Call, project_id: ProjectId, scene_id: SceneId) -> SceneWhole:
    """One scene with its TSX code, its props, and what was found when it was rendered."""
    return SceneWhole.model_validate(call.scene(call.visible(project_id), scene_id))


def add_scene(
    call: Call,
    project_id: ProjectId,
    name: Name,
    tsx_code: Code,
    duration: Duration | None = None,
    order: Order | None = None,
    props: Props | None = None,
) -> Done:
    """A new scene from your own code. Without `order` it goes to the end, without `duration` the code's own is taken.
    Code that does not compile and render at every frame is refused, with what is wrong and where."""
    project = call.editable(project_id)
    version = operations.add_scene(
        project,
        by=call.person,
        request_id=call.request_id,
        name=name,
        tsx_code=tsx_code,
        duration=duration,
        order=order,
        props=props or {},
    )
    return done(version)


def edit_scene(
    call: Call,
    project_id: ProjectId,
    scene_id: SceneId,
    revision: Revision,
    tsx_code: Code | None = None,
    props: Props | None = None,
) -> Done:
    """New code or new props for a scene; what you leave out stays. It is checked like a new scene's code."""
    project = call.editable(project_id)
    version = operations.edit_scene(
        project,
        by=call.person,
        request_id=call.request_id,
        scene_id=scene_id,
        based_on=revision,
        tsx_code=tsx_code,
        props=props,
    )
    return done(version, scene_id)


def rename_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, name: Name) -> Done:
    """Give a scene another name. What it shows stays as it is."""
    version = operations.edit_scene(
        call.editable(project_id),
        by=call.person,
        request_id=call.request_id,
        scene_id=scene_id,
        based_on=revision,
        name=name,
    )
    return done(version, scene_id)


def trim_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, duration: Duration) -> Done:
    """Make a scene shorter or longer, in frames, without touching its code."""
    version = operations.edit_scene(
        call.editable(project_id),
        by=call.person,
        request_id=call.request_id,
        scene_id=scene_id,
        based_on=revision,
        duration=duration,
    )
    return done(version, scene_id)


def move_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, order: Order) -> Done:
    """Put a scene at another place in the video; the others make room."""
    version = operations.move_scene(
        call.editable(project_id),
        by=call.person,
        request_id=call.request_id,
        scene_id=scene_id,
        based_on=revision,
        order=order,
    )
    return done(version, scene_id)
