"""What must be true of the rows and files of a project whatever happened to it. Reads, and changes nothing."""

import hashlib
from collections.abc import Iterator

from django.core.files.storage import storages
from django.db import connection
from django.db.models import Max, Q

from projects.models import Project
from scenes.fingerprint import fingerprint
from scenes.history import content_of
from scenes.models import Iteration
from scenes.uploads import asset_path

TRIGGERS = "SELECT tgname, tgrelid::regclass::text, tgenabled FROM pg_trigger WHERE NOT tgisinternal"
# On these tables the version of a project rests (projects/migrations/0002_version_triggers.py).
NEEDED = {("raise_version", "projects_project"), ("touch_project", "scenes_scene"), ("touch_project", "chat_message")}


def problems_of_database() -> Iterator[str]:
    """The triggers that count versions: a database that was restored without them counts no more."""
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS)
        found = {(name, table): enabled for name, table, enabled in cursor.fetchall()}
    for name, table in sorted(NEEDED - found.keys()):
        yield f"The trigger {name} of {table} is missing: versions are not counted. Run the migrations anew."
    for (name, table), enabled in sorted(found.items()):
        if enabled == "D":
            yield f"The trigger {name} of {table} is switched off: `ALTER TABLE {table} ENABLE TRIGGER {name}`."


def problems_of(project: Project, *, with_contents: bool = False) -> Iterator[str]:
    """Sentences. `with_contents`: also read every asset, and compare it with its hash."""
    yield from _of_order(project)
    yield from _of_versions(project)
    yield from _of_scenes(project)
    yield from _of_assets(project, with_contents)


def _of_order(project: Project) -> Iterator[str]:
    orders = list(project.scenes.order_by("order").values_list("order", flat=True))
    if orders != list(range(len(orders))):
        yield f"The scenes stand at {', '.join(map(str, orders))} instead of 0 to {len(orders) - 1}."


def _of_versions(project: Project) -> Iterator[str]:
    rows = {"version": project.versions.aggregate(newest=Max("number")), "change": _newest_iteration(project)}
    for what, row in rows.items():
        if (row["newest"] or 0) > project.version:
            yield f"There is a {what} of version {row['newest']}, and the project is at version {project.version}."


def _newest_iteration(project: Project) -> dict[str, int | None]:
    return project.iterations.aggregate(newest=Max("version"))


def _of_scenes(project: Project) -> Iterator[str]:
    steps = Iteration.objects.filter(project=project).alias(ends=Q(operation=Iteration.Operation.DELETE))
    newest = steps.order_by("scene_id", "-version", "-revision", "-ends").distinct("scene_id")
    last = {each.scene_id: each.after for each in newest}
    for scene in project.scenes.select_related("proof"):
        row, known = scene.as_row(), last.get(scene.pk)
        named = f"“{scene.name}” ({scene.pk})"
        if known is None:
            yield f"{named} has no iteration that tells how it came to be."
        elif content_of(row) != content_of(known) or row["revision"] != known["revision"]:
            yield f"{named} is not as its last iteration left it: it was changed directly in the database."
        if scene.proof_id != fingerprint(scene.tsx_code, scene.props, **project.format):
            yield f"{named} was not proved as it is now. Save it again, or run verify_scenes."
        elif scene.component != scene.proof.sha256:
            yield f"{named} shows another program than its proof names. Run recompile_scenes."


def _of_assets(project: Project, with_contents: bool) -> Iterator[str]:
    storage = storages["assets"]
    for asset in project.assets.all():
        path = asset_path(asset.sha256)
        if not storage.exists(path):
            yield f"The file of the asset “{asset.name}” is missing: {path}. Bring it back from a backup."
        elif with_contents:
            with storage.open(path) as file:
                is_whole = hashlib.file_digest(file, "sha256").hexdigest() == asset.sha256
            if not is_whole:
                yield f"The file of the asset “{asset.name}” is damaged: {path}. Bring it back from a backup."
