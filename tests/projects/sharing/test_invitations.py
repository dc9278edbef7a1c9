"""Invitations: a link, a page that says who invites to what, one button; by mail as well."""

import smtplib
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from projects import changes as c
from projects import state
from projects.errors import InvalidChange, TooMany
from projects.models import Invitation, Version
from projects.sharing import membership
from tests.conftest import make_user

pytestmark = pytest.mark.django_db(transaction=True)


def role_of(person, project) -> str | None:
    return project.memberships.filter(user=person).values_list("role", flat=True).first()


@pytest.fixture
def invite(project, alice):
    """`invite(role=…)`: an invitation by Alice."""

    def invite(**fields) -> Invitation:
        change = c.Invite(**{"role": "editor"} | fields)
        state.apply(project, change, by=alice)
        return project.invitations.get(pk=change.invitation_id)

    return invite


def test_the_page_says_who_invites_to_what_and_one_button_joins(project, invite, signed_in, charlie):
    address = invite(role="viewer").get_absolute_url()
    page = signed_in(charlie).get(address)
    said = page.content.decode()
    assert all(word in said for word in ("alice", "Nimbus launch", "Join as viewer"))
    assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert role_of(charlie, project) is None  # looking is not joining
    answer = signed_in(charlie).post(address)
    assert (answer.status_code, answer.url) == (302, project.get_absolute_url())
    assert role_of(charlie, project) == "viewer"


def test_a_visitor_signs_in_first_and_comes_back(invite, signed_in):
    address = invite().get_absolute_url()
    visitor = signed_in()
    page = visitor.get(address).content.decode()
    assert f"?next={address}" in page
    assert "Join as" not in page
    assert visitor.post(address).url == f"/sign-in/?next={address}"


def test_an_invitation_for_one_is_used_up(project, invite, signed_in, charlie):
    address = invite().get_absolute_url()
    signed_in(charlie).post(address)
    late = signed_in(make_user("dora"))
    for answer in (late.get(address), late.post(address)):
        assert answer.status_code == 410
        assert b"does not work any more" in answer.content
        assert b"Nimbus" not in answer.content
    assert signed_in(charlie).get(address).url == project.get_absolute_url()  # who joined by it comes in


def test_an_invitation_for_anybody_lets_in_one_after_the_other(project, invite, signed_in, charlie):
    invitation = invite(most_uses=None)
    dora = make_user("dora")
    for person in (charlie, dora):
        signed_in(person).post(invitation.get_absolute_url())
        assert role_of(person, project) == "editor"
    invitation.refresh_from_db()
    assert invitation.uses == 2


def test_what_expired_or_was_revoked_lets_nobody_in(project, invite, signed_in, alice, charlie):
    expired, revoked = invite(), invite()
    Invitation.objects.filter(pk=expired.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    address = reverse("projects:revoke-invitation", args=[project.pk, revoked.pk])
    assert signed_in(alice).post(address).status_code == 204
    assert signed_in(alice).post(address).status_code == 409
    for each in (expired, revoked):
        assert signed_in(charlie).post(each.get_absolute_url()).status_code == 410
    assert signed_in(charlie).get("/invitations/guessed/").status_code == 404
    assert role_of(charlie, project) is None


def test_an_invitation_never_takes_a_better_role_but_gives_one(project, invite, signed_in, alice, bob, vera):
    as_viewer, as_editor = invite(role="viewer", most_uses=None), invite(most_uses=None)
    for person in (alice, bob):
        page = signed_in(person).get(as_viewer.get_absolute_url()).content
        assert b"of it already" in page
        assert signed_in(person).post(as_viewer.get_absolute_url()).url == project.get_absolute_url()
    assert (role_of(alice, project), role_of(bob, project)) == ("owner", "editor")
    assert b"Become an editor" in signed_in(vera).get(as_editor.get_absolute_url()).content
    signed_in(vera).post(as_editor.get_absolute_url())
    assert role_of(vera, project) == "editor"


def test_nobody_is_invited_as_an_owner(project, alice):
    with pytest.raises(InvalidChange):
        state.apply(project, c.Invite(role="owner"), by=alice)


def test_by_mail_the_address_gets_the_link(project, signed_in, alice, charlie, mailoutbox):
    project_of_lines = state.apply(project, c.SetProject(title="Two\nlines"), by=alice)
    assert project_of_lines.number == 1
    address = reverse("projects:add-member", args=[project.pk])
    signed_in(alice).post(address, {"who": "dora@example.com", "role": "editor"})
    mail, invitation = mailoutbox[0], project.invitations.get()
    assert (mail.to, mail.subject) == (["dora@example.com"], "alice invites you to “Two lines”")
    assert f"http://testserver{invitation.get_absolute_url()}" in mail.body
    assert signed_in(charlie).post(invitation.get_absolute_url()).status_code == 302
    assert not project.invitations.open().exists()


def test_the_newest_invitation_to_an_address_counts(project, signed_in, alice, mailoutbox):
    address = reverse("projects:add-member", args=[project.pk])
    for role in ("editor", "viewer"):
        signed_in(alice).post(address, {"who": "dora@example.com", "role": role})
    assert [each.role for each in project.invitations.open()] == ["viewer"]
    assert len(mailoutbox) == 2


def test_a_mail_that_cannot_be_sent_is_said_and_the_link_is_there(project, signed_in, alice, monkeypatch):
    def refuse(*args, **kwargs):
        raise smtplib.SMTPServerDisconnected("Connection lost")

    monkeypatch.setattr("projects.sharing.inviting.send_mail", refuse)
    address = reverse("projects:add-member", args=[project.pk])
    answer = signed_in(alice).post(address, {"who": "dora@example.com", "role": "editor"})
    assert answer.status_code == 204
    assert "could not be sent" in answer.headers["HX-Trigger"]
    assert project.invitations.open().count() == 1


@pytest.mark.parametrize("who", ["dora@", "@example.com", "dora@example.com, eve@example.com", "a@b\nBcc: c@d.com"])
def test_what_is_no_address_is_refused(project, signed_in, alice, mailoutbox, who):
    answer = signed_in(alice).post(reverse("projects:add-member", args=[project.pk]), {"who": who, "role": "editor"})
    assert answer.status_code == 422
    assert not mailoutbox


def test_nobody_invites_without_end(project, invite, signed_in, alice, monkeypatch):
    monkeypatch.setattr(membership, "MOST_AN_HOUR", 2)
    for _ in range(2):
        Invitation.objects.filter(pk=invite().pk).update(revoked_at=timezone.now())  # which does not help
    with pytest.raises(TooMany):
        invite()
    address = reverse("projects:create-invitation", args=[project.pk])
    answer = signed_in(alice).post(address, {"role": "editor"})
    assert answer.status_code == 429
    assert "invitations within an hour" in answer.content.decode()
    Invitation.objects.update(created_at=timezone.now() - timedelta(hours=2))
    invite()


def test_keys_are_shown_to_those_who_may_hand_them_on_and_to_nobody_else(project, invite, signed_in, alice, bob, vera):
    invitation = invite(email="dora@example.com")
    state.apply(project, c.AddShare(), by=bob)
    share = project.shares.get()
    links = reverse("projects:links", args=[project.pk])
    of_owner, of_editor = (signed_in(person).get(links).content.decode() for person in (alice, bob))
    assert invitation.token in of_owner
    assert share.token in of_owner
    assert invitation.token not in of_editor
    assert share.token in of_editor
    assert signed_in(vera).get(links).status_code == 404
    page = signed_in(vera).get(project.get_absolute_url()).content.decode()
    history = str(list(Version.objects.values_list("changes", flat=True)))
    for secret in (invitation.token, share.token, "dora@example.com"):
        assert secret not in page
        assert secret not in history
    assert "1 open invitation" in page


def test_the_admin_shows_them_without_their_keys(invite, project, signed_in, alice):
    alice.is_staff = alice.is_superuser = True
    alice.save()
    invitation = invite(email="dora@example.com")
    state.apply(project, c.AddShare(), by=alice)
    share = project.shares.get()
    for name, row in (("invitation", invitation), ("sharelink", share)):
        for address in (
            reverse(f"admin:projects_{name}_changelist"),
            reverse(f"admin:projects_{name}_change", args=[row.pk]),
        ):
            page = signed_in(alice).get(address)
            assert page.status_code == 200
            assert row.token not in page.content.decode()


def test_a_visitor_who_follows_an_invitation_may_make_an_account(project, invite, signed_in, settings):
    settings.SIGN_UP = "invited"
    visitor = signed_in()
    assert b"Create an account" in visitor.get(invite().get_absolute_url()).content
    settings.SIGN_UP = "closed"
    assert b"Create an account" not in signed_in().get(invite().get_absolute_url()).content
