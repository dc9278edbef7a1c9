"""Passwords: forgotten, changed, set for the first time, tried too often."""

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

pytestmark = pytest.mark.django_db
OLD, NEW = "weather you can plan on", "a train that comes at nine"


@pytest.fixture
def alice(alice: User) -> User:
    alice.set_password(OLD)
    alice.save()
    return alice


def sign_in(client, password, name="alice"):
    return client.post(reverse("sign-in"), {"username": name, "password": password})


def ask_for_a_link(client, email="alice@example.com"):
    return client.post(reverse("account_reset_password"), {"email": email})


def link_in(message) -> str:
    return next(word for word in message.body.split() if word.startswith("http"))


@pytest.mark.parametrize("name", ["alice", "ALICE", "alice@example.com", "Alice@Example.com"])
def test_one_signs_in_by_name_or_by_address(name, client, alice):
    assert sign_in(client, OLD, name).headers["Location"] == reverse("projects:list")


def test_where_one_wanted_to_go_is_kept_and_other_sites_are_not(client, alice, project):
    where = reverse("projects:workspace", args=[project.pk])
    page = client.get(where, follow=True).content.decode()
    assert f'name="next" value="{where}"' in page
    fields = {"username": "alice", "password": OLD}
    assert client.post(reverse("sign-in"), fields | {"next": where}).headers["Location"] == where
    client.logout()
    away = client.post(reverse("sign-in"), fields | {"next": "https://evil.example/"})
    assert away.headers["Location"] == reverse("projects:list")


def test_a_forgotten_password_is_replaced_by_a_link_that_works_once(client, alice):
    assert ask_for_a_link(client).headers["Location"] == reverse("account_reset_password_done")
    link = link_in(mail.outbox[0])
    form = client.get(link, follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": NEW})
    assert sign_in(client, NEW).status_code == 302
    client.logout()
    assert "does not work any more" in client.get(link, follow=True).content.decode()


def test_an_address_without_an_account_gets_no_mail_and_the_same_answer(client, alice):
    assert ask_for_a_link(client, "nobody@example.com").headers["Location"] == reverse("account_reset_password_done")
    assert not mail.outbox


def test_a_mail_server_that_does_not_answer_is_said(client, alice, monkeypatch):
    def refuse(*_):
        raise ConnectionRefusedError("no such server")

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
    answer = ask_for_a_link(client)
    assert answer.status_code == 503
    assert "could not be sent" in answer.content.decode()


def test_a_new_password_signs_out_all_other_devices_and_not_this_one(signed_in, alice):
    here, there = signed_in(alice), signed_in(alice)
    here.post(reverse("account_change_password"), {"oldpassword": OLD, "password1": NEW})
    assert here.get(reverse("projects:list")).status_code == 200
    assert there.get(reverse("projects:list")).status_code == 302
    assert "was changed" in mail.outbox[0].subject


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"oldpassword": "a guess", "password1": NEW}, "not your current password"),
        ({"oldpassword": OLD, "password1": "alice123"}, "too similar"),
        ({"oldpassword": OLD, "password1": ""}, "required"),
    ],
)
def test_a_password_that_is_wrong_changes_nothing_and_is_not_shown(fields, sentence, signed_in, alice):
    page = signed_in(alice).post(reverse("account_change_password"), fields).content.decode()
    assert sentence in page
    assert OLD not in page
    assert User.objects.get().check_password(OLD)


def test_who_signed_in_by_link_sets_a_first_password(signed_in, alice):
    alice.set_unusable_password()
    alice.save()
    client = signed_in(alice)
    assert client.get(reverse("account_change_password")).headers["Location"] == reverse("account_set_password")
    client.post(reverse("account_set_password"), {"password1": NEW})
    assert User.objects.get().check_password(NEW)


def test_an_account_that_is_switched_off_is_told_so_only_with_its_password(client, alice):
    User.objects.update(is_active=False)
    assert sign_in(client, "a guess").status_code == 200
    assert sign_in(client, OLD).headers["Location"] == reverse("account_inactive")
    assert "switched off" in client.get(reverse("account_inactive")).content.decode()


def test_guessing_ends_after_five_tries_for_all_processes(client, alice, django_user_model):
    for _ in range(5):
        assert "do not belong together" in sign_in(client, "a guess").content.decode()
    assert "too many" in sign_in(client, OLD).content.decode()
    cache.close()  # what counts is in the database
    assert "too many" in sign_in(client, OLD).content.decode()
    django_user_model.objects.create_user("dora", password=NEW)
    assert sign_in(client, NEW, "dora").status_code == 302


def test_behind_a_proxy_the_clients_own_address_is_counted(client, alice, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(10):
        sign_in(client, "a guess", f"name{number}")
    assert "too many" in sign_in(client, OLD).content.decode()
    elsewhere = {"X-Forwarded-For": "198.51.100.1, 203.0.113.9"}
    fields = {"username": "alice", "password": OLD}
    assert client.post(reverse("sign-in"), fields, headers=elsewhere).status_code == 302


def test_without_a_proxy_nobody_chooses_the_address_that_is_counted(client, alice):
    for number in range(10):
        fields = {"username": f"name{number}", "password": "a guess"}
        client.post(reverse("sign-in"), fields, headers={"X-Forwarded-For": f"198.51.100.{number}"})
    assert "too many" in sign_in(client, OLD).content.decode()


def test_the_administration_has_no_second_door_for_passwords(client):
    assert client.get(reverse("admin:login")).headers["Location"].startswith(reverse("sign-in"))
