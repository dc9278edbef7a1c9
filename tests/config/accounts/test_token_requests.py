"""Pages and forms accept a session or a token: a program does what its person may, and nothing about the account."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from config.accounts.models import Token
from projects.models import Project

pytestmark = pytest.mark.django_db(transaction=True)


def program_of(person: User) -> Client:
    _, text = Token.objects.create(user=person, name="A program")
    return Client(enforce_csrf_checks=True, headers={"Authorization": f"Token {text}"})


@pytest.fixture
def title(project: Project) -> str:
    return reverse("projects:title", args=[project.pk])


def test_a_token_reads_and_writes_without_a_form_of_ours(title, project, alice):
    program = program_of(alice)
    assert program.get(reverse("projects:workspace", args=[project.pk])).status_code == 200
    assert program.post(title, {"title": "By a program"}).status_code == 204
    assert not program.cookies.get("sessionid")


def test_a_token_does_what_its_person_may(title, vera, charlie):
    assert program_of(vera).post(title, {"title": "Mine"}).status_code == 404
    assert program_of(charlie).post(title, {"title": "Mine"}).status_code == 404


def test_with_both_the_token_counts(title, alice, charlie):
    program = program_of(charlie)
    program.force_login(alice)
    assert program.post(title, {"title": "Mine"}).status_code == 404


@pytest.mark.parametrize("header", ["Token", "Token ", "Token sw_0", "token x y", "Token é"])
def test_a_token_that_does_not_work_is_said_even_with_a_members_session(header, title, project, alice):
    program = Client(enforce_csrf_checks=True, headers={"Authorization": header})
    program.force_login(alice)
    answer = program.post(title, {"title": "Mine"})
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Token"
    assert "not known" in answer.content.decode()
    assert Project.objects.get().title == project.title


def test_another_scheme_is_not_ours_and_does_not_open_the_forms(title, alice):
    program = Client(enforce_csrf_checks=True, headers={"Authorization": "Basic YTpi"})
    program.force_login(alice)
    assert program.post(title, {"title": "Mine"}).status_code == 403


def test_the_token_of_an_account_that_is_switched_off_does_not_work(title, alice):
    program = program_of(alice)
    User.objects.update(is_active=False)
    assert program.post(title, {"title": "Mine"}).status_code == 401


def test_a_token_does_not_open_the_administration(alice):
    User.objects.update(is_staff=True, is_superuser=True)
    assert program_of(alice).get(reverse("admin:index")).status_code == 403
