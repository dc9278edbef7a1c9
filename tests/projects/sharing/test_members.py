"""Who belongs to a project: roles, handing over, removing, leaving. All of it is versions of the project."""

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from projects.errors import ChangeRefused, Conflict, InvalidChange, NotAllowed
from projects.live.news import read_news
from projects.models import Membership, Project
from tests.conftest import make_user

pytestmark = pytest.mark.django_db(transaction=True)


def roles(project) -> dict[str, str]:
    return dict(project.memberships.values_list("user__username", "role"))


@pytest.fixture
def post(project, signed_in):
    """`post(person, name, …)`: to that door of the project."""

    def post(person, name, *args, **fields):
        return signed_in(person).post(reverse(f"projects:{name}", args=[project.pk, *args]), fields)

    return post


def test_an_owner_changes_roles_and_everybody_sees_it(project, post, alice, bob):
    answer = post(alice, "set-role", bob.pk, role="viewer")
    assert (answer.status_code, answer.headers["X-Project-Version"]) == (204, "1")
    assert roles(project) == {"alice": "owner", "bob": "viewer", "vera": "viewer"}
    news = read_news(project.pk, since=0)
    assert {fragment.id for fragment in news.fragments} == {"members", "version"}
    assert f'data-user="{bob.pk}" data-role="viewer"' in news.fragments[0].html


def test_an_editor_changes_nobodys_role_not_even_their_own(project, alice, bob):
    for change in (
        c.SetRole(user_id=bob.pk, role="owner"),
        c.RemoveMember(user_id=alice.pk),
        c.AddMember(user_id=make_user("mallory").pk, role="editor"),
        c.Invite(role="editor"),
    ):
        with pytest.raises(NotAllowed):
            state.apply(project, change, by=bob)
        with pytest.raises(NotAllowed):  # also not among others that they may
            state.apply(project, c.SetProject(title="Mine"), change, by=bob)
    assert roles(project) == {"alice": "owner", "bob": "editor", "vera": "viewer"}
    project.refresh_from_db()
    assert (project.version, project.title) == (0, "Nimbus launch")


def test_the_video_is_handed_over_as_one_version(project, post, alice, bob):
    assert post(alice, "transfer", bob.pk).status_code == 204
    assert roles(project) == {"alice": "editor", "bob": "owner", "vera": "viewer"}
    project.refresh_from_db()
    assert project.version == 1
    assert post(alice, "set-role", alice.pk, role="owner").status_code == 404


def test_it_is_not_handed_over_to_somebody_who_is_no_member(project, post, alice, charlie):
    assert post(alice, "transfer", charlie.pk).status_code == 409
    assert roles(project)["alice"] == "owner"


@pytest.mark.parametrize("person", ["bob", "vera"])
def test_anybody_may_leave(project, signed_in, post, request, person):
    leaving = request.getfixturevalue(person)
    answer = post(leaving, "leave")
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (204, "/")
    assert signed_in(leaving).get(project.get_absolute_url()).status_code == 404


def test_the_last_owner_may_not_leave_and_is_told_how_they_can(project, post, alice, bob):
    answer = post(alice, "leave")
    assert answer.status_code == 422
    assert "Transfer the video to somebody else" in answer.content.decode()
    for name, args, fields in (("set-role", [alice.pk], {"role": "viewer"}), ("remove-member", [alice.pk], {})):
        assert post(alice, name, *args, **fields).status_code == 422
    assert roles(project)["alice"] == "owner"
    assert post(alice, "set-role", bob.pk, role="owner").status_code == 204
    assert post(alice, "leave").status_code == 204
    assert roles(project) == {"bob": "owner", "vera": "viewer"}


def test_an_owner_whose_account_was_closed_does_not_count(project, alice, bob):
    state.apply(project, c.SetRole(user_id=bob.pk, role="owner"), by=alice)
    bob.is_active = False
    bob.save()
    with pytest.raises(InvalidChange):
        state.apply(project, c.Leave(), by=alice)


def test_who_was_removed_is_an_outsider_and_cannot_come_back_by_a_link_of_before(project, post, signed_in, alice, bob):
    for_anybody, for_dora = c.Invite(role="editor", most_uses=None), c.Invite(role="editor", email="dora@example.com")
    state.apply(project, for_anybody, for_dora, by=alice)
    link = project.invitations.get(pk=for_anybody.invitation_id)
    assert post(alice, "remove-member", bob.pk).status_code == 204
    assert signed_in(bob).get(project.get_absolute_url()).status_code == 404
    assert signed_in(bob).post(link.get_absolute_url()).status_code == 410
    assert [each.email for each in project.invitations.open()] == ["dora@example.com"]


def test_somebody_with_an_account_is_added_by_name_or_by_address(project, post, alice, charlie):
    answer = post(alice, "add-member", who="Charlie", role="viewer")
    assert "charlie is viewer of this video now" in answer.headers["HX-Trigger"]
    assert roles(project)["charlie"] == "viewer"
    dora = make_user("dora")
    post(alice, "add-member", who="DORA@example.com", role="editor")
    assert roles(project)[dora.username] == "editor"
    assert not project.invitations.exists()


def test_an_address_that_two_accounts_claim_is_invited_instead(project, post, alice, charlie, mailoutbox):
    second = make_user("second")
    second.email = charlie.email
    second.save()
    assert post(alice, "add-member", who=charlie.email, role="editor").status_code == 204
    assert set(roles(project)) == {"alice", "bob", "vera"}
    assert [mail.to for mail in mailoutbox] == [[charlie.email]]


def test_a_name_that_nobody_has_and_a_member_are_refused_with_a_sentence(project, post, alice, bob):
    nobody = post(alice, "add-member", who="nobody", role="editor")
    assert (nobody.status_code, b"no account called" in nobody.content) == (422, True)
    member = post(alice, "add-member", who="bob", role="viewer")
    assert (member.status_code, b"bob is editor of this video already" in member.content) == (409, True)
    assert roles(project)["bob"] == "editor"


def test_a_change_of_members_in_psql_is_a_version_too(project, bob):
    """R4.3: the trigger, not the application, raises it; what was made directly is sent whole."""
    Membership.objects.filter(user=bob).update(role="viewer")
    project.refresh_from_db()
    assert project.version == 1
    Membership.objects.filter(user=bob).delete()
    project.refresh_from_db()
    assert project.version == 2
    assert read_news(project.pk, since=0).whole


def test_its_first_members_come_with_a_project_as_version_zero(alice):
    assert Project.objects.get(pk=state.create_project("New", by=alice).pk).version == 0


def test_nobody_can_be_in_a_project_without_an_account_or_a_known_role(project, alice, charlie):
    for change in (
        c.AddMember(user_id=0, role="viewer"),
        c.AddMember(user_id=charlie.pk, role="king"),
        c.SetRole(user_id=charlie.pk, role="viewer"),
        c.RemoveMember(user_id=charlie.pk),
    ):
        with pytest.raises(ChangeRefused):
            state.apply(project, change, by=alice)
    with pytest.raises(Conflict):
        state.apply(project, c.RemoveMember(user_id=charlie.pk), by=alice)
