"""The frame for generated code: its policy, as the browser gets it. What it stops is tested in the browser."""

import pytest
from django.urls import reverse


@pytest.fixture
def answer(client):
    return client.get(reverse("player"))


def policy_of(answer) -> dict[str, list[str]]:
    policy = answer.headers["Content-Security-Policy"]
    return {name: values for name, *values in (part.split() for part in policy.split(";"))}


def test_only_the_players_own_script_may_run_there(answer):
    policy = policy_of(answer)
    script, evaluation = policy["script-src"]
    assert script.startswith("http://testserver/static/dist/player.")
    assert evaluation == "'unsafe-eval'"
    assert script.removeprefix("http://testserver") in answer.content.decode()


def test_nothing_leaves_the_frame(answer):
    policy = policy_of(answer)
    assert policy["default-src"] == ["'none'"]
    assert "connect-src" not in policy
    assert policy["sandbox"] == ["allow-scripts"]
    for name in ("img-src", "media-src", "font-src"):
        assert not [source for source in policy[name] if source.startswith("http") or source in {"*", "'self'"}]


def test_only_our_own_pages_may_hold_it(answer):
    assert policy_of(answer)["frame-ancestors"] == ["'self'"]


def test_it_sets_no_cookie(answer):
    assert not answer.cookies
