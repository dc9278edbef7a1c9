"""The one-way rule, held by reading the imports: what is pure stays pure, and only one door writes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from projects import changes
from projects.live.fragments import TOUCHES

ROOT = Path(__file__).resolve().parent.parent
APPS = ("config", "projects", "scenes", "chat", "brain")
OURS = {
    path.relative_to(ROOT): ast.parse(path.read_text())
    for app in APPS
    for path in (ROOT / app).rglob("*.py")
    if "migrations" not in path.parts
}

PURE_FOLDERS = {
    "brain/language", "brain/patterns", "brain/tools", "brain/providers/builtin", "brain/providers/builtin/catalogue",
    "brain/providers/builtin/compose", "brain/providers/builtin/storyboard", "brain/tsx",
}  # fmt: skip
PURE = [
    "projects/audio.py",
    "projects/changes/__init__.py",
    "projects/changes/of_exports.py",
    "projects/changes/of_messages.py",
    "projects/changes/of_people.py",
    "projects/changes/of_projects.py",
    "projects/changes/of_scenes.py",
    "projects/changes/of_upkeep.py",
    "projects/errors.py",
    "projects/summaries.py",
    "scenes/findings.py",
    "scenes/fingerprint.py",
    "scenes/exports/asking.py",
    "scenes/rendering/clips.py",
    "scenes/rendering/codecs.py",
    "scenes/exports/naming.py",
    "scenes/rendering/film.py",
    "scenes/rendering/outputs.py",
    "scenes/rendering/runs.py",
    "scenes/rendering/segments.py",
    "scenes/rendering/sounds.py",
    "brain/context.py",
    "brain/decision.py",
    "brain/quick.py",
    "brain/errors.py",
    "brain/memory.py",
    "brain/outline.py",
    "brain/replies.py",
    "brain/replies_together.py",
    "brain/titles.py",
    "brain/consent.py",
    "brain/metering.py",
    "brain/providers/openai/edits.py",
    "brain/providers/openai/look.py",
    "brain/providers/openai/tasks.py",
    *(str(path) for path in OURS if str(path.parent) in PURE_FOLDERS),
]
# What a pure module may import of ours: other pure things, nothing that reaches the database, the network or a clock.
PURE_MAY_IMPORT = (
    "projects.audio",
    "projects.changes",
    "projects.errors",
    "scenes.findings",
    "scenes.fingerprint",
    "scenes.rendering.",
    "brain.",
)
OUTSIDE_WORLD = {"django", "psycopg", "openai", "channels", "socket", "subprocess", "time", "asyncio", "boto3"}


def imports_of(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def calls_of(tree: ast.Module) -> set[str]:
    return {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute | ast.Name)}


@pytest.mark.parametrize("name", PURE)
def test_pure_modules_reach_nothing_outside(name):
    """R2.1: tools are pure."""
    imported = imports_of(OURS[Path(name)])
    assert not {each for each in imported if each.split(".")[0] in OUTSIDE_WORLD}
    ours = {each for each in imported if each.split(".")[0] in APPS and each not in APPS}
    assert not {each for each in ours if not f"{each}.".startswith(PURE_MAY_IMPORT)}, name


def test_transactions_are_opened_in_one_place():
    """R0.8: what is written wrongly was written here."""
    opening = {str(path) for path, tree in OURS.items() if "transaction.atomic" in calls_of(tree)}
    assert opening == {"projects/state.py"}


def test_only_the_writers_create_or_save_project_content():
    """Reading is free everywhere; `.save()`, `.create()` and friends of content are the writers' alone."""
    writers = {
        "projects/state.py",
        "projects/beings.py",
        "scenes/recording.py",
        "chat/saying.py",
        "scenes/exports/writing.py",
    }
    content = (
        "Being.objects",
        "Export.objects",
        "Scene.objects",
        "Message.objects",
        "Version.objects",
        "Iteration.objects",
        "Project.objects",
    )
    writes = ("create", "bulk_create", "get_or_create", "update_or_create", "bulk_update")
    for path, tree in OURS.items():
        if str(path) not in writers:
            forbidden = {f"{each}.{write}" for each in content for write in writes}
            assert not forbidden & calls_of(tree), path


def test_nothing_below_the_brain_knows_it():
    """Scenes, changes, state and live know nothing of the brain; only views and prompts start it."""
    may = {"chat/prompting.py", "chat/views.py", "chat/api/prompts.py"}
    for path, tree in OURS.items():
        if path.parts[0] in {"projects", "scenes", "chat"} and str(path) not in may:
            assert not {each for each in imports_of(tree) if each.split(".")[0] == "brain"}, path


def test_live_reads_and_never_writes():
    for path, tree in OURS.items():
        if path.parts[:2] == ("projects", "live"):
            assert not {
                "projects.state",
                "projects.carrying",
                "projects.undoing",
                "projects.sharing.links",
                "projects.sharing.membership",
                "scenes.exports.writing",
                "scenes.recording",
                "scenes.writing",
            } & imports_of(tree), path


KINDS = get_args(changes.Change)


def test_every_kind_of_change_says_which_fragments_it_touches():
    """R1.3, R1.4: every kind of change is published, and by one table."""
    assert set(TOUCHES) == set(KINDS) >= {changes.AddScene, changes.Say, changes.UndoVersion}


def test_every_kind_of_change_is_carried_out():
    elsewhere = ("projects/sharing/links.py", "projects/sharing/membership.py", "scenes/exports/writing.py")
    carrying = ("projects/carrying.py", *elsewhere)
    carried = "".join((ROOT / path).read_text() for path in carrying)
    assert not [kind.__name__ for kind in KINDS if f"case c.{kind.__name__}()" not in carried]


OTHER_NAMES = re.compile(r"""["'.](existing_code|scene_code|tsxCode|sceneCode|component_code)\b""")


def test_code_has_one_name_everywhere():
    """R2.2: `tsx_code`, in Python, JSON, HTML and JavaScript."""
    folders = [ROOT / name for name in (*APPS, "templates", "static/js")]
    sources = [path for folder in folders for path in folder.rglob("*") if path.suffix in {".py", ".html", ".js"}]
    assert any("tsx_code" in path.read_text() for path in sources)
    assert not [path for path in sources if OTHER_NAMES.search(path.read_text())]


def test_there_is_no_second_way_to_tell_of_a_change():
    """R1.7: no event bus and no signals of our own; what was committed is told by the database alone."""
    for path, tree in OURS.items():
        assert not {"django.dispatch", "channels.layers", "blinker", "redis"} & imports_of(tree), path


def test_every_file_is_one_idea():
    """At 200 lines a file has two ideas; most have one at half of that."""
    long = {
        str(path): len((ROOT / path).read_text().splitlines())
        for path in OURS
        if len((ROOT / path).read_text().splitlines()) > 200
    }
    assert not long


def test_every_module_says_what_it_is_for():
    silent = {
        str(path)
        for path, tree in OURS.items()
        if tree.body and not ast.get_docstring(tree) and path.name not in {"urls.py", "apps.py", "admin.py"}
    }
    assert not silent


def test_every_address_has_a_row_in_the_table_of_roles():
    """Each page, each method of the API and each socket appears in tests/doors/."""
    from projects.live.routing import addresses
    from tests.test_doors import DOORS, SOCKETS

    asked = {(door.name, door.method) for door in DOORS}
    assert not {name for name, methods in named(get_resolver()) if not any((name, each) in asked for each in methods)}
    api = {(name, each) for name, methods in named(get_resolver()) if name.startswith("api:") for each in methods}
    assert {(name, each) for name, each in api if name != "api:docs"} <= asked  # that one is a page
    assert {f"/{address.pattern}" for address in addresses} == {socket.route for socket in SOCKETS}


def named(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, set[str]]]:
    """The names of all addresses but the administration's, with the methods that may answer there."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver) and entry.namespace != "admin":
            yield from named(entry, f"{namespace}{entry.namespace}:" if entry.namespace else namespace)
        elif isinstance(entry, URLPattern) and entry.name:
            known = getattr(entry.callback, "cls", None)
            yield namespace + entry.name, {each for each in METHODS if known is None or hasattr(known, each)}


METHODS = {"get", "post", "patch", "put", "delete"}
