"""The API's page, its schema in the repository, and the types that are made from it."""

import json
import re
import subprocess

import pytest

from config.bootstrap.programs import find_node
from projects.api.docs_view import whole_schema
from projects.management.commands.export_api import SCHEMA, as_text
from tests.serving import ROOT

TYPES = ROOT / "static/js/api-types.d.ts"


@pytest.fixture(scope="module")
def operations() -> list[tuple[str, str, dict]]:
    paths = whole_schema()["paths"].items()
    return [(method, path, each) for path, methods in paths for method, each in methods.items()]


def test_the_schema_in_the_repository_is_that_of_the_views():
    """R2.2: generated, never written. `python3 run.py export_api` makes it."""
    assert SCHEMA.read_text() == as_text(whole_schema())


def test_the_types_are_made_from_the_schema(tmp_path):
    """R2.2: and nothing in them is written by hand."""
    kept = TYPES.read_text()
    made = subprocess.run(
        [find_node(), "--input-type=module"],
        input='import { typesOf } from "./static/api-types.mjs"; process.stdout.write(await typesOf());',
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert kept == made


@pytest.mark.parametrize("edit", [lambda text: text + "\n", lambda text: text.replace("Schema: ", "Schema: 0")])
def test_the_build_fails_when_types_are_stale(edit):
    """R2.2: types that were edited by hand, or that belong to another schema."""
    program = """
        import { readFile } from "node:fs/promises";
        import { requireFresh } from "./static/api-types.mjs";
        const chunks = []; for await (const chunk of process.stdin) chunks.push(chunk);
        requireFresh(await readFile("docs/openapi.json", "utf8"), Buffer.concat(chunks).toString());
    """
    command = [find_node(), "--input-type=module", "--eval", program]

    def build(types: str) -> subprocess.CompletedProcess:
        return subprocess.run(command, input=types, cwd=ROOT, capture_output=True, text=True, check=False)

    assert build(TYPES.read_text()).returncode == 0
    stale = build(edit(TYPES.read_text()))
    assert stale.returncode
    assert "api-types.d.ts is stale" in stale.stderr


def test_every_operation_has_a_name_of_its_own(operations):
    names = [each["operationId"] for _, _, each in operations]
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_the_page_shows_every_operation_to_everybody_without_a_foreign_host(client, operations):
    answer = client.get("/api/docs")
    page = answer.content.decode()
    assert answer.status_code == 200
    for method, path, each in operations:
        assert f'id="{each["operationId"]}"' in page
        assert path in page, f"{method} {path}"
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)
    assert not re.findall(r"<script(?! [^>]*src=)|<style| style=| on\w+=", page)
    assert "script-src 'self'" in answer["Content-Security-Policy"]


@pytest.mark.django_db
def test_examples_on_the_page_are_requests_that_the_schema_allows(client, operations):
    """The body of each example has all that is needed, and nothing that is not known."""
    page = client.get("/api/docs").content.decode().replace("&quot;", '"').replace("&#x27;", "'")
    bodies = [json.loads(body) for body in re.findall(r"-d '(\{.*?\})'</code>", page)]
    assert len(bodies) >= 8
    assert {"prompt": "a 4 second title that says Nimbus, dark"} in bodies
