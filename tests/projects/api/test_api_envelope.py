"""R2.3: whatever is asked below `/api/`, and however it ends, the answer comes in the same envelope."""

from uuid import UUID

import pytest
from django.db import OperationalError

from tests.api import Program, is_enveloped
from tests.conftest import make_user

pytestmark = pytest.mark.django_db(transaction=True)

SOMETHING = UUID("00000000-0000-4000-8000-000000000000")  # nothing has it


@pytest.mark.parametrize(
    ("method", "path", "sent", "status", "code"),
    [
        ("get", "/projects", {}, 200, None),
        ("post", "/projects", {"body": {"title": "New"}}, 201, None),
        ("get", "/projects/{id}", {}, 200, None),
        ("patch", "/projects/{id}", {"body": {"title": "Other"}}, 200, None),
        ("get", "/projects/{id}/scenes", {}, 200, None),
        ("get", "/projects/{id}/messages", {}, 200, None),
        ("get", "/projects/{id}/versions", {}, 200, None),
        ("delete", "/projects/{id}", {}, 200, None),
        ("get", "/", {}, 404, "NOT_FOUND"),
        ("get", "/nothing", {}, 404, "NOT_FOUND"),
        ("put", "/nothing/at/all", {}, 404, "NOT_FOUND"),
        ("get", "/projects/7", {}, 404, "NOT_FOUND"),
        ("get", f"/projects/{SOMETHING}", {}, 404, "NOT_FOUND"),
        ("get", "/projects/{id}/scenes/" + str(SOMETHING), {}, 404, "NOT_FOUND"),
        ("put", "/projects", {}, 405, "VALIDATION_FAILED"),
        ("options", "/projects", {}, 405, "VALIDATION_FAILED"),
        ("get", "/projects", {"accept": "text/html"}, 406, "VALIDATION_FAILED"),
        ("post", "/projects", {"body": {}}, 422, "VALIDATION_FAILED"),
        ("post", "/projects", {"body": {"title": 7}}, 422, "VALIDATION_FAILED"),
        ("post", "/projects", {"body": {"title": "New", "colour": "red"}}, 422, "VALIDATION_FAILED"),
        ("post", "/projects", {"body": ["New"]}, 422, "VALIDATION_FAILED"),
        ("post", "/projects/{id}/undos", {"body": {}}, 422, "VALIDATION_FAILED"),
        ("get", "/projects?limit=many", {}, 422, "VALIDATION_FAILED"),
        ("get", "/projects?cursor=x", {}, 422, "VALIDATION_FAILED"),
    ],
)
def test_every_answer_is_enveloped(method, path, sent, status, code, alice, project):
    """R2.3"""
    heard = getattr(Program(alice), method)(path.replace("{id}", str(project.pk)), **sent)
    assert (heard.status, (heard.error or {}).get("code")) == (status, code)
    assert is_enveloped(heard)
    assert heard.headers["X-Request-ID"] == heard.meta["request_id"] if status < 400 else True


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b'{"title": NaN}', "application/json", 400),
        (b'{"title": "\\u0000"}', "application/json", 400),
        (b'{"title": "\\ud800"}', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"title": ' + b"[" * 70 + b"]" * 70 + b"}", "application/json", 400),
        (b'{"title": 1e999}', "application/json", 400),
        (b'{"title": "' + b"x" * 2_100_000 + b'"}', "application/json", 413),
        (b"title=New", "application/x-www-form-urlencoded", 415),
        (b"<title>New</title>", "application/xml", 415),
    ],
    ids=[
        "cut off",
        "no number",
        "NUL",
        "half a character",
        "no UTF-8",
        "deepest",
        "deep",
        "infinite",
        "too large",
        "a form",
        "XML",
    ],
)
def test_a_body_that_cannot_be_read_is_refused_in_the_envelope(body, kind, status, alice, settings):
    """R2.3"""
    from tests.api import Heard

    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = None  # ours counts, whatever Django's is
    heard = Heard(Program(alice).client.post("/api/projects", body, content_type=kind))
    assert (heard.status, heard.error["code"], is_enveloped(heard)) == (status, "VALIDATION_FAILED", True)


@pytest.mark.parametrize("program", [Program(), Program(token="sw_wrong"), Program(token="ÿ\udc80"[:1])])
def test_who_is_not_known_is_told_how_to_sign_in(program, db):
    heard = program.get("/projects")
    assert (heard.status, heard.error["code"], is_enveloped(heard)) == (401, "PERMISSION_DENIED", True)
    assert heard.headers["WWW-Authenticate"] == "Token"


def test_a_page_needs_its_csrf_token(alice):
    heard = Program(alice, enforce_csrf_checks=True).post("/projects", {"title": "New"})
    assert (heard.status, heard.error["code"], is_enveloped(heard)) == (403, "PERMISSION_DENIED", True)


def test_a_fault_of_ours_tells_the_request_id_and_nothing_else(alice, monkeypatch):
    """R2.3, R2.6"""

    def fail(*_: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr("projects.api.projects.list_projects", fail)
    heard = Program(alice).get("/projects")
    assert (heard.status, heard.error["code"], is_enveloped(heard)) == (500, "UNAVAILABLE", True)
    assert "secret" not in str(heard.json)
    assert heard.meta["operation"] == "project.list"


def test_a_fault_before_any_view_is_enveloped_as_well(alice, monkeypatch):
    def fail(*_: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr("django_htmx.middleware.HtmxMiddleware.__call__", fail)
    heard = Program(alice).get("/projects")
    assert (heard.status, is_enveloped(heard)) == (500, True)


def test_a_database_that_is_away_is_said_to_be_away(alice, monkeypatch):
    def fail(*_: object) -> None:
        raise OperationalError("the connection is lost")

    monkeypatch.setattr("projects.api.projects.list_projects", fail)
    heard = Program(alice).get("/projects")
    assert (heard.status, heard.error["code"], heard.error["retryable"]) == (503, "UNAVAILABLE", True)
    assert int(heard.headers["Retry-After"]) > 0


def test_who_asks_too_often_is_told_when_to_come_back(settings):
    settings.API_RATES = {"person": (2, 60), "token": (100, 60)}
    program = Program(make_user("hasty"))
    heard = [program.get("/projects") for _ in range(3)]
    assert [each.status for each in heard] == [200, 200, 429]
    assert (heard[2].error["code"], heard[2].error["retryable"], is_enveloped(heard[2])) == ("RATE_LIMITED", True, True)
    assert 0 < int(heard[2].headers["Retry-After"]) <= 61


def test_each_token_has_a_rate_of_its_own(alice, settings):
    from config.accounts.models import Token

    settings.API_RATES = {"person": (100, 60), "token": (1, 60)}
    first, second = (Token.objects.create(user=alice, name=name)[1] for name in ("one", "two"))
    statuses = [Program(token=each).get("/projects").status for each in (first, first, second)]
    assert statuses == [200, 429, 200]
