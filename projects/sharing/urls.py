"""Addresses below a project: its people, the invitations to it, its public links."""

from django.urls import path

from projects.sharing import link_views, views

urlpatterns = [
    path("members/", views.add_member, name="add-member"),
    path("members/<int:user_id>/roles/", views.set_role, name="set-role"),
    path("members/<int:user_id>/transfers/", views.transfer, name="transfer"),
    path("members/<int:user_id>/removals/", views.remove_member, name="remove-member"),
    path("departures/", views.leave, name="leave"),
    path("invitations/", views.create_invitation, name="create-invitation"),
    path("invitations/<uuid:invitation_id>/revocations/", views.revoke_invitation, name="revoke-invitation"),
    path("links/", link_views.links, name="links"),
    path("shares/", link_views.create_share, name="create-share"),
    path("shares/<uuid:share_id>/settings/", link_views.set_share, name="set-share"),
    path("shares/<uuid:share_id>/deletions/", link_views.delete_share, name="delete-share"),
]
