"""Signing in: by password, and once by link."""

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

pytestmark = pytest.mark.django_db


def link_for(person) -> str:
    uid = urlsafe_base64_encode(force_bytes(person.pk))
    return reverse("sign-in-link", args=[uid, default_token_generator.make_token(person)])


def test_a_link_signs_in_once(signed_in, alice):
    link = link_for(alice)
    first, second = signed_in(), signed_in()
    assert first.get(link).headers["Location"] == reverse("projects:list")
    assert first.get(reverse("projects:list")).status_code == 200
    assert second.get(link).status_code == 410
    assert second.get(reverse("projects:list")).status_code == 302


@pytest.mark.parametrize("uid", ["!!", "AAAA", "OTk5OTk5OTk5OTk5OTk5", "MQ"])
def test_a_forged_link_signs_nobody_in(signed_in, alice, uid):
    client = signed_in()
    assert client.get(reverse("sign-in-link", args=[uid, "c0ffee-abc"])).status_code == 410
    assert "_auth_user_id" not in client.session


def test_a_password_signs_in_and_a_wrong_one_does_not(signed_in, alice):
    alice.set_password("weather you can plan on")
    alice.save()
    wrong = signed_in().post(reverse("sign-in"), {"username": "alice", "password": "guess"})
    assert wrong.status_code == 200
    assert "alice" in wrong.content.decode()  # what was typed is kept
    right = signed_in().post(reverse("sign-in"), {"username": "alice", "password": "weather you can plan on"})
    assert right.headers["Location"] == reverse("projects:list")


def test_an_account_that_was_switched_off_has_no_link(signed_in, alice):
    link = link_for(alice)
    alice.is_active = False
    alice.save()
    assert signed_in().get(link).status_code == 410
