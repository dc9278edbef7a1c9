"""Asking the brain: the shortest way to a video."""

from uuid import UUID

from brain.waiting import answered
from chat.api.outcomes import failure_of_answer, still_working
from chat.models import Message
from chat.prompting import ask
from chat.stages import Stage
from config.agents.arguments import AssetIds, ProjectId, Prompt, SceneId
from config.agents.caller import threads
from config.agents.calling import Call, Tools
from config.agents.refusals import not_found
from config.agents.shapes import Affected, Answered, SceneRow


async def prompt(
    call: Call,
    project_id: ProjectId,
    prompt: Prompt,
    scene_id: SceneId | None = None,
    asset_ids: AssetIds | None = None,
) -> Answered:
    """Tell the brain what to make or change, as a person would in the chat, and wait for its answer. `scene_id` is what
    “this scene” means; `asset_ids` are assets to use. Several changes of one prompt are one version, or none."""

    async def show(stage: Stage) -> None:
        await call.context.report_progress(stage.share, 100, stage.sentence)

    answer_id = await threads.run(_ask, call, project_id, prompt, scene_id, tuple(asset_ids or ()))
    return await threads.run(_told, await answered(answer_id, show))


def _ask(call: Call, project_id: UUID, prompt: str, scene_id: UUID | None, asset_ids: tuple[UUID, ...]) -> UUID:
    project = call.editable(project_id)
    version = ask(project, prompt, by=call.person, scene_id=scene_id, asset_ids=asset_ids, request_id=call.request_id)
    return UUID(version.changes[1]["message_id"])


def _told(answer_id: UUID) -> Answered:
    answer = Message.objects.select_related("project").filter(pk=answer_id).first()
    if answer is None:
        raise not_found("The project was deleted meanwhile.")
    if answer.state == Message.State.FAILED:
        raise failure_of_answer(answer)
    if answer.state == Message.State.ACTIVE:
        raise still_working(answer)
    project = answer.project
    return Answered(
        project_id=project.pk,
        version=project.version,
        message_id=answer.pk,
        message=answer.content,
        reasoning=answer.reasoning,
        changes=[Affected(**each) for each in answer.affected],
        scenes=[SceneRow.model_validate(each) for each in project.scenes.select_related("project")],
    )


READING: Tools = []
CHANGING: Tools = []
ADDING: Tools = [prompt]
