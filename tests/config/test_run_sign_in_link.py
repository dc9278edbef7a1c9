"""The link that signs a person in once, and the first account."""

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command


def link(*arguments: str, **options: str) -> str:
    from io import StringIO

    output = StringIO()
    call_command("sign_in_link", *arguments, stdout=output, **options)
    return output.getvalue().strip()


@pytest.mark.django_db
def test_the_first_account_is_an_administrator_called_owner():
    link()
    owner = User.objects.get()
    assert (owner.username, owner.is_superuser, owner.has_usable_password()) == ("owner", True, False)
    link()
    assert User.objects.count() == 1


def test_a_link_works_once(client, db):
    path = link().removeprefix("http://127.0.0.1:8000")
    assert client.get(path).status_code == 302
    assert client.session["_auth_user_id"] == str(User.objects.get().pk)
    client.logout()
    assert client.get(path).status_code == 410


def test_using_one_link_ends_the_others(client, db):
    first, second = (link().removeprefix("http://127.0.0.1:8000") for _ in range(2))
    client.get(first)
    client.logout()
    assert client.get(second).status_code == 410


def test_a_link_begins_with_the_given_origin(alice):
    assert link("alice", origin="https://video.example.com/").startswith("https://video.example.com/sign-in/")


def test_without_a_name_the_link_is_the_first_administrators(client, alice):
    ada = User.objects.create_superuser("ada")
    client.get(link().removeprefix("http://127.0.0.1:8000"))
    assert client.session["_auth_user_id"] == str(ada.pk)


def test_an_unknown_or_closed_account_gets_none(alice):
    with pytest.raises(CommandError, match=r"There is no active account nobody\."):
        link("nobody")
    with pytest.raises(CommandError, match=r"There is no active account with administrator rights\."):
        link()
    User.objects.filter(pk=alice.pk).update(is_active=False)
    with pytest.raises(CommandError, match=r"There is no active account alice\."):
        link("alice")
