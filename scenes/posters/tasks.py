"""What the worker draws: posters in batches and after everything else, stills at once; and what it cleans away."""

import structlog
from procrastinate import JobContext
from procrastinate.contrib.django import app

from projects.live.passing import PosterPassing, publish
from projects.models import Project
from projects.versions import list_steps
from scenes.models import Scene
from scenes.posters.asking import DRAW_POSTERS, DRAW_STILL, draw_posters_soon
from scenes.posters.drawing import draw
from scenes.posters.keeping import clean_up, keep, keep_failure, missing
from scenes.posters.naming import shots_of, shots_of_steps
from scenes.posters.shots import Shot
from scenes.rendering.errors import NoBrowser, RenderFailed, SceneHung, SceneThrew, SceneTooLarge, Stopped

BATCH = 12  # posters, after which other projects have their turn
STEPS = 15  # of the newest versions: what the list of versions shows first

log = structlog.get_logger()


@app.task(name=DRAW_POSTERS, pass_context=True)
def draw_posters(context: JobContext, project_id: str) -> None:
    """Of the scenes as they are, and of the newest versions: what is missing."""
    project = Project.objects.filter(pk=project_id).first()
    if project is None:
        return
    waiting = missing(_wanted(project))
    for shot in waiting[:BATCH]:
        try:
            drawn = keep(shot, project.pk, draw(shot, stopped=context.should_abort))
            publish(project.pk, PosterPassing(key=drawn.key))
        except (SceneThrew, SceneHung, SceneTooLarge) as failed:
            keep_failure(shot, project.pk, failed.message)
            log.warning("posters.failed", project=project_id, scene=failed.scene_name, reason=failed.message)
        except (NoBrowser, Stopped) as failed:
            log.info("posters.not_drawn", project=project_id, reason=str(failed))
            return  # whoever looks next asks again
        except RenderFailed as failed:
            log.warning("posters.not_drawn", project=project_id, scene=failed.scene_name, reason=failed.message)
    if waiting[BATCH:]:
        draw_posters_soon(project.pk)


@app.task(name=DRAW_STILL, pass_context=True)
def draw_still(context: JobContext, project_id: str, shot: dict[str, object]) -> None:
    """Whoever asked is waiting, for the picture or for a sentence."""
    wanted, project = Shot.of_json(shot), Project.objects.filter(pk=project_id).first()
    if project is None:
        return
    try:
        keep(wanted, project.pk, draw(wanted, stopped=context.should_abort))
    except RenderFailed as failed:
        keep_failure(wanted, project.pk, failed.message)


@app.periodic(cron="23 3 * * *")
@app.task(name="scenes.clean_up_stills", queueing_lock="scenes.clean_up_stills")
def clean_up_stills(timestamp: int) -> None:
    """Every night."""
    clean_up()


def _wanted(project: Project) -> list[Shot]:
    """What is looked at first comes first."""
    assets = list(project.assets.all())
    scenes = list(Scene.objects.filter(project=project).select_related("project").defer("tsx_code", "layout_json"))
    numbers = list_steps(project).values_list("number", flat=True)[:STEPS]
    return [*shots_of(scenes, assets).values(), *shots_of_steps(project, list(numbers), assets).values()]
