"""One's own account: names, the address, and the tokens of programs."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.models import User
from django.core import mail
from django.urls import reverse

from config.accounts.models import Token
from config.tokens import person_of_token

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(signed_in, alice):
    """Of somebody who signs in by link and has no password."""
    alice.set_unusable_password()
    alice.save()
    return signed_in(alice)


def emails(person) -> dict[str, bool]:
    return dict(EmailAddress.objects.filter(user=person).values_list("email", "verified"))


def change_email(client, to):
    return client.post(reverse("account_email"), {"action_add": "yes", "email": to})


def test_one_chooses_the_name_that_others_see(client, alice):
    client.post(reverse("account"), {"username": "Alice", "first_name": "Alice Wonder"})
    alice.refresh_from_db()
    assert (alice.username, alice.get_full_name()) == ("Alice", "Alice Wonder")


@pytest.mark.parametrize("name", ["", "CHARLIE", "a b", "me@example.com", "x" * 151])
def test_a_name_that_does_not_work_is_said_and_kept_in_its_field(name, client, alice, charlie):
    answer = client.post(reverse("account"), {"username": name, "first_name": "Alice Wonder"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in page
    assert f'value="{name}"' in page
    assert 'value="Alice Wonder"' in page
    assert f'<b dir="auto">{name}</b>' not in page  # nobody is called so yet
    assert User.objects.get(pk=alice.pk).username == "alice"


def test_where_no_address_was_confirmed_a_new_one_holds_at_once(client, alice):
    change_email(client, "new@example.com")
    alice.refresh_from_db()
    assert alice.email == "new@example.com"
    assert emails(alice) == {"new@example.com": False}
    assert mail.outbox[0].to == ["new@example.com"]


def test_a_confirmed_address_stays_until_the_new_one_is_confirmed(client, alice):
    EmailAddress.objects.create(user=alice, email=alice.email, verified=True, primary=True)
    change_email(client, "new@example.com")
    alice.refresh_from_db()
    assert alice.email == "alice@example.com"
    assert "new@example.com" in client.get(reverse("account_email")).content.decode()
    client.post(next(word for word in mail.outbox[0].body.split() if word.startswith("http")))
    alice.refresh_from_db()
    assert alice.email == "new@example.com"


def test_a_change_of_the_address_can_be_taken_back(client, alice):
    EmailAddress.objects.create(user=alice, email=alice.email, verified=True, primary=True)
    change_email(client, "new@example.com")
    client.post(reverse("account_email"), {"action_remove": "", "email": "new@example.com"})
    assert emails(alice) == {"alice@example.com": True}


@pytest.mark.parametrize("address", ["nowhere", "", "alice@example.com"])
def test_an_address_that_does_not_work_is_said_and_kept_in_its_field(address, client, alice):
    EmailAddress.objects.create(user=alice, email=alice.email, verified=True, primary=True)
    page = change_email(client, address).content.decode()
    assert 'aria-invalid="true"' in page
    assert f'value="{address}"' in page


def test_the_address_of_somebody_else_is_not_taken_from_them(client, alice, charlie):
    EmailAddress.objects.create(user=charlie, email=charlie.email, verified=True, primary=True)
    change_email(client, charlie.email)
    client.post(next(word for word in mail.outbox[0].body.split() if word.startswith("http")))
    assert emails(charlie) == {charlie.email: True}
    assert not emails(alice).get(charlie.email)


@pytest.mark.parametrize(
    ("address", "fields"),
    [("tokens", {"name": "Builds", "days": ""}), ("account_email", {"action_add": "yes", "email": "new@example.com"})],
)
def test_what_opens_the_account_to_others_asks_for_the_password_and_then_goes_on(address, fields, client, alice):
    alice.set_password("weather you can plan on")
    alice.save()
    client.force_login(alice)
    asked = client.post(reverse(address), fields)
    assert asked.headers["Location"].startswith(reverse("account_reauthenticate"))
    assert not Token.objects.exists()
    assert not mail.outbox
    wrong = client.post(asked.headers["Location"], {"password": "a guess"})
    assert "not your password" in wrong.content.decode()
    client.post(asked.headers["Location"], {"password": "weather you can plan on"})
    assert Token.objects.exists() or mail.outbox


def test_a_token_is_shown_once(client, alice):
    page = client.post(reverse("tokens"), {"name": "Builds", "days": "30"}).content.decode()
    text = re.search(r"<code>(sw_\w+)</code>", page).group(1)
    assert person_of_token(text) == alice
    page = client.get(reverse("tokens")).content.decode()
    assert text not in page
    assert text[:15] in page
    assert "Builds" in page


def test_a_token_without_a_name_is_refused_and_its_days_are_kept(client):
    answer = client.post(reverse("tokens"), {"name": " ", "days": "30"})
    assert answer.status_code == 422
    assert "what the token is for" in answer.content.decode()
    assert 'value="30"' in answer.content.decode()
    assert not Token.objects.exists()


def test_revoking_ends_one_token_of_ones_own(client, alice, charlie):
    mine, text = Token.objects.create(user=alice, name="Mine")
    Token.objects.create(user=alice, name="Other")
    theirs, _ = Token.objects.create(user=charlie, name="Theirs")
    assert client.post(reverse("revoke-token", args=[mine.token_key])).status_code == 302
    assert client.post(reverse("revoke-token", args=[theirs.token_key])).status_code == 404
    assert client.post(reverse("revoke-token", args=[mine.token_key])).status_code == 404
    assert person_of_token(text) is None
    assert {token.name for token in Token.objects.all()} == {"Other", "Theirs"}


PAGES = ["account", "account_email", "account_set_password", "tokens", "sign-in", "account_signup",
         "account_reset_password", "account_reset_password_done", "account_reset_password_from_key_done",
         "account_email_verification_sent", "account_inactive"]  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_page_holds_the_policy_and_says_what_it_is(name, signed_in, alice):
    alice.set_unusable_password()
    alice.save()
    is_mine = name.startswith(("account_set", "tokens")) or name in {"account", "account_email"}
    answer = (signed_in(alice) if is_mine else signed_in()).get(reverse(name))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "same-origin" in answer.headers["Referrer-Policy"]
    assert not re.search(r"<script(?![^>]* src=)|<style| style=|\son\w+=", page)
    assert page.count("<h1") == 1
    assert "{%" not in page
    assert "{{" not in page
