"""Making an account: open to all, to the invited, or to nobody."""

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.models import User
from django.core import mail
from django.test import RequestFactory
from django.urls import reverse

from config.accounts.adapter import Adapter
from config.accounts.invited import find_invitation, remember_invitation

pytestmark = pytest.mark.django_db
GOOD = {"username": "dora", "email": "dora@example.com", "password1": "weather you can plan on"}


@pytest.fixture
def is_open(settings):
    settings.SIGN_UP = "open"


def sign_up(client, **fields):
    return client.post(reverse("account_signup"), GOOD | fields)


def follow_an_invitation(client):
    """As the view of an invitation does for a visitor."""
    request = RequestFactory().get("/")
    request.session = client.session
    remember_invitation(request, "/invitations/abc/")
    request.session.save()
    client.cookies["sessionid"] = request.session.session_key


def test_where_it_is_open_one_form_makes_an_account_and_signs_in(is_open, client):
    answer = sign_up(client)
    assert answer.headers["Location"] == reverse("projects:list")
    assert client.get(reverse("projects:list")).status_code == 200
    assert User.objects.get().email == "dora@example.com"


def test_no_email_is_needed(is_open, client):
    assert sign_up(client, email="").status_code == 302
    assert not mail.outbox


def test_an_address_is_confirmed_by_a_link_that_asks_before_it_acts(is_open, client):
    sign_up(client)
    link = next(word for word in mail.outbox[0].body.split() if word.startswith("http"))
    assert client.get(link).status_code == 200
    assert not EmailAddress.objects.get().verified
    client.post(link)
    assert EmailAddress.objects.get().verified
    assert "does not work any more" in client.get(link).content.decode()


@pytest.mark.parametrize("is_open_to", ["invited", "closed"])
def test_without_an_invitation_there_is_a_page_that_says_how_to_get_one(is_open_to, settings, client):
    settings.SIGN_UP = is_open_to
    assert "by invitation" in client.get(reverse("account_signup")).content.decode()
    assert "by invitation" in sign_up(client).content.decode()
    assert not User.objects.exists()
    assert reverse("account_signup") not in client.get(reverse("sign-in")).content.decode()


def test_who_follows_an_invitation_makes_one_account_and_is_led_on_to_it(settings, client):
    settings.SIGN_UP = "invited"
    follow_an_invitation(client)
    assert reverse("account_signup") in client.get(reverse("sign-in")).content.decode()
    assert sign_up(client).headers["Location"] == "/invitations/abc/"
    client.post(reverse("sign-out"))
    assert sign_up(client, username="second", email="").status_code == 200
    assert User.objects.count() == 1


def test_an_invitation_does_not_open_what_is_closed(settings, client):
    settings.SIGN_UP = "closed"
    follow_an_invitation(client)
    assert "by invitation" in sign_up(client).content.decode()


def test_who_has_an_account_and_signs_in_is_led_on_to_the_invitation(client, alice):
    alice.set_password("weather you can plan on")
    alice.save()
    follow_an_invitation(client)
    answer = client.post(reverse("sign-in"), {"username": "alice", "password": "weather you can plan on"})
    assert answer.headers["Location"] == "/invitations/abc/"
    request = RequestFactory().get("/")
    request.session = client.session
    assert find_invitation(request) is None


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"username": ""}, "required"),
        ({"username": "ALICE"}, "Somebody has this name"),
        ({"username": "boss@example.com"}, "has no @"),
        ({"username": "a b"}, "valid username"),
        ({"email": "alice@example.com"}, "has this address already"),
        ({"email": "nowhere"}, "valid email"),
        ({"password1": "password"}, "too common"),
        ({"password1": "short"}, "at least 8 characters"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(wrong, sentence, is_open, client, alice):
    page = sign_up(client, **wrong).content.decode()
    assert sentence in page
    typed = GOOD | wrong
    assert f'value="{typed["username"]}"' in page
    assert f'value="{typed["email"]}"' in page
    assert User.objects.count() == 1


def test_where_addresses_must_be_confirmed_nobody_is_let_in_before(is_open, settings, client):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    assert sign_up(client).headers["Location"] == reverse("account_email_verification_sent")
    assert client.get(reverse("projects:list")).status_code == 302
    assert client.get(reverse("account_email_verification_sent")).status_code == 200


def test_an_email_server_that_does_not_answer_costs_nobody_their_account(is_open, client, monkeypatch):
    def refuse(*_):
        raise ConnectionRefusedError("no such server")

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
    assert sign_up(client).status_code == 302
    assert User.objects.count() == 1


def test_the_adapter_is_ours():
    from allauth.account.adapter import get_adapter

    assert isinstance(get_adapter(), Adapter)
