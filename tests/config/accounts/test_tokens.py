"""Tokens of programs: whose they are, how long they work, and the command that makes one."""

from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory
from rest_framework.views import APIView

from config.accounts.models import Token
from config.tokens import person_of_token

pytestmark = pytest.mark.django_db


def create_token(*arguments: str) -> str:
    call_command("create_token", *arguments, stdout=(output := StringIO()))
    return output.getvalue()


@pytest.fixture
def token(alice: User) -> str:
    return Token.objects.create(user=alice, name="Builds")[1]


def test_the_command_prints_a_token_alone_on_the_last_line(alice):
    last = create_token("alice").splitlines()[-1]
    assert person_of_token(last) == alice


def test_only_the_hash_of_a_token_is_kept(alice, token):
    kept = str(Token.objects.values().get())
    assert token not in kept
    assert token[15:] not in kept


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nobody"], "There is no account nobody."),
        (["alice", "--days", "0"], "at least one day"),
        (["alice", "--days", "soon"], "whole number"),
        (["alice", "--name", " "], "what the token is for"),
    ],
)
def test_the_command_says_what_is_wrong(arguments, sentence, alice):
    with pytest.raises(CommandError, match=sentence):
        create_token(*arguments)
    assert not Token.objects.exists()


def test_an_account_that_is_switched_off_gets_no_token_and_its_old_ones_do_not_work(alice, token):
    User.objects.update(is_active=False)
    assert person_of_token(token) is None
    with pytest.raises(CommandError, match="switched off"):
        create_token("alice")


def test_a_token_ends_when_its_days_are_over(alice):
    text = create_token("alice", "--days", "3").strip()
    assert person_of_token(text) == alice
    Token.objects.update(expiry=timezone.now() - timedelta(seconds=1))
    assert person_of_token(text) is None


def test_a_revoked_token_does_not_work(token):
    Token.objects.all().delete()
    assert person_of_token(token) is None


@pytest.mark.parametrize("wrong", ["", " ", "sw_", "sw_" + "0" * 64, "né", "\ud800", "sw_\0", "x" * 10_000])
def test_what_is_no_token_is_nobodys(wrong, token):
    assert person_of_token(wrong) is None
    assert person_of_token(token[:15] + wrong) is None


def test_it_is_noted_when_a_token_was_used_but_not_for_every_request(token, django_assert_num_queries):
    assert Token.objects.get().last_used is None
    person_of_token(token)
    first = Token.objects.get().last_used
    assert first is not None
    with django_assert_num_queries(1):
        person_of_token(token)
    Token.objects.update(last_used=first - timedelta(hours=1))
    person_of_token(token)
    assert Token.objects.get().last_used >= first


class WhoAmI(APIView):
    def get(self, request):
        return Response(request.user.username)


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("Token {}", 200),
        ("token {}", 200),
        ("Token {}x", 401),
        ("Token", 401),
        ("Token {} {}", 401),
        ("Token caf\u00e9", 401),
    ],
)
def test_rest_framework_knows_a_person_by_their_token(header, status, token):
    request = APIRequestFactory().get("/", HTTP_AUTHORIZATION=header.format(token, token))
    answer = WhoAmI.as_view()(request)
    assert answer.status_code == status
    assert answer.data == "alice" if status == 200 else "WWW-Authenticate" in answer.headers
