"""Who comes in at `/mcp`: a token that counts, on the right host, from no foreign page, and not too often."""

import json
import urllib.request
from urllib.error import HTTPError

import pytest

from config.accounts.models import Token
from projects.models import Project

pytestmark = pytest.mark.django_db(transaction=True)

HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "curl", "version": "1"},
    },
}


@pytest.fixture
def token(alice) -> str:
    return Token.objects.create(user=alice, name="Agent")[1]


def knock(origin: str, authorization: str = "", *, body: bytes | None = None, method: str = "POST", **headers: str):
    """The status and the JSON that came, if any, with the answer's headers."""
    known = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(
        f"{origin}/mcp",
        data=(json.dumps(HELLO).encode() if body is None else body) if method == "POST" else None,
        method=method,
        headers=known | ({"Authorization": authorization} if authorization else {}) | named,
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode(), answer.headers
    except HTTPError as error:
        return error.code, error.read().decode(), error.headers


def sentence(body: str) -> str:
    return json.loads(body)["error"]["message"]


@pytest.mark.parametrize("scheme", ["Token", "token", "Bearer"])
def test_a_token_opens_the_door(origin, token, scheme):
    status, body, _ = knock(origin, f"{scheme} {token}")
    assert status == 200
    assert "Scenewright" in body


@pytest.mark.parametrize(
    "authorization", ["", "Token", "Token nobody", "Basic YTpi", "Token ünknown\udc00".encode(errors="ignore").decode()]
)
def test_without_a_token_that_counts_it_stays_closed(origin, authorization, alice):
    status, body, headers = knock(origin, authorization.encode().decode("latin-1"))
    assert status == 401
    assert "Authorization: Token" in sentence(body)
    assert headers["WWW-Authenticate"].startswith("Token")


def test_a_session_does_not_open_it(origin, alice):
    from tests.serving import session_cookie

    assert knock(origin, Cookie=f"sessionid={session_cookie(alice)}")[0] == 401


def test_a_revoked_token_does_not_open_it_any_more(origin, token):
    assert knock(origin, f"Token {token}")[0] == 200
    Token.objects.all().delete()
    assert knock(origin, f"Token {token}")[0] == 401


def test_a_page_of_another_site_is_refused_even_with_a_token(origin, token):
    assert knock(origin, f"Token {token}", Origin="https://evil.example")[0] == 403
    assert knock(origin, f"Token {token}", Origin=origin)[0] == 200


def test_a_name_that_was_rebound_to_this_machine_is_refused(origin, token):
    status, body, _ = knock(origin, f"Token {token}", Host="evil.example")
    assert status == 421
    assert "ALLOWED_HOSTS" in sentence(body)


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT", "OPTIONS"])
def test_only_post_has_a_meaning(origin, token, method):
    status, _, headers = knock(origin, f"Token {token}", method=method)
    assert status == 405
    assert headers["Allow"] == "POST"


def test_a_request_that_is_too_large_is_refused_before_it_is_read(origin, token):
    body = json.dumps(HELLO | {"padding": "x" * 1_100_000}).encode()
    assert knock(origin, f"Token {token}", body=body)[0] == 413


def test_each_request_stands_for_itself(origin, token):
    """No session is asked for or given, so that behind a balancer any web process may answer any request."""
    call = {"name": "create_project", "arguments": {"title": "Without a greeting"}}
    body = json.dumps({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": call}).encode()
    status, _, headers = knock(origin, f"Token {token}", body=body)
    assert (status, headers["Mcp-Session-Id"]) == (200, None)
    assert Project.objects.get().title == "Without a greeting"


def test_half_of_a_character_is_said_to_be_none(origin, token):
    """JSON can spell it, and no text here can hold it."""
    arguments = {"name": "create_project", "arguments": {"title": "\ud800"}}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": arguments}).encode()
    assert knock(origin, f"Token {token}", body=body)[0] in (200, 400)
    assert not Project.objects.exists()


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"jsonrpc": "2.0"}', b"\xff\xfe", b"[" * 20_000])
def test_nonsense_is_a_bad_request_and_no_failure(origin, token, body):
    assert knock(origin, f"Token {token}", body=body)[0] == 400


def test_who_calls_too_often_is_told_when_to_come_again(project, alice, bob, tmp_path):
    from tests.serving import serve

    with serve(tmp_path / "web.log", API_RATE_TOKEN="3/min") as origin:
        often, seldom = (f"Token {Token.objects.create(user=each, name='A')[1]}" for each in (alice, bob))
        answers = [knock(origin, often) for _ in range(4)]
        assert [status for status, _, _ in answers] == [200, 200, 200, 429]
        assert int(answers[-1][2]["Retry-After"]) >= 1
        assert "too often" in sentence(answers[-1][1])
        assert knock(origin, seldom)[0] == 200
