"""The OpenAPI schema says what the API does: schemathesis asks a real server everything that the schema allows, and
much that it does not, and finds no fault, no status and no field that the schema does not tell."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from config.accounts.models import Token
from projects import changes as c
from projects import state
from tests.api import Program
from tests.conftest import proved
from tests.serving import serve, wait_until_the_database_rests

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(600)]

CONFIG = Path(__file__).with_name("schemathesis.toml")
AS_FAST_AS_IT_CAN = {"API_RATE_TOKEN": "1000000/min", "API_RATE_PERSON": "1000000/min"}


@pytest.fixture(scope="module")
def schema(django_db_setup: None) -> dict:
    return Program().get("/schema").json


def test_the_schema_is_valid_openapi(schema):
    assert schema["openapi"].startswith("3.1")
    for component in schema["components"]["schemas"].values():
        Draft202012Validator.check_schema(component)


def operations(schema: dict) -> list[tuple[str, str, dict]]:
    return [(method, path, each) for path, methods in schema["paths"].items() for method, each in methods.items()]


def test_every_operation_has_a_name_of_its_own_and_says_how_it_fails(schema):
    names = [each["operationId"] for _, _, each in operations(schema)]
    assert len(names) == len(set(names))
    for method, path, each in operations(schema):
        expected = {"401", "406", "429", "500", "503"} | ({"404"} if "{" in path else set())
        expected |= {"400", "403", "409", "413", "415", "422"} if method != "get" else set()
        assert expected <= each["responses"].keys(), (method, path)


@pytest.mark.parametrize("who", ["owner", "nobody"])
def test_schemathesis_finds_nothing(who, alice, project, tmp_path):
    """R2.2, R2.3"""
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=30), by=alice)
    _, token = Token.objects.create(user=alice, name="schemathesis")
    headers = (
        ["--header", f"Authorization: Token {token}"]
        if who == "owner"
        else ["--phases", "examples,fuzzing", "--max-examples", "2"]
    )
    with serve(tmp_path / "server.log", **AS_FAST_AS_IT_CAN) as origin:
        command = [str(Path(sys.executable).with_name("st")), "--config-file", str(CONFIG), "run"]
        command += [f"{origin}/api/schema", *headers, *os.environ.get("SCHEMATHESIS_OPTIONS", "").split()]
        finished = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    wait_until_the_database_rests()
    assert finished.returncode == 0, finished.stdout[-20_000:] + finished.stderr[-2_000:]
