"""People and public links of a project by program: the same changes as by hand."""

from typing import Any

from django.contrib.auth.models import User
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request
from rest_framework.response import Response

from projects import state
from projects.api.base import ProjectEndpoint
from projects.api.codes import Code, Failed
from projects.api.envelope import answer
from projects.changes import AddShare, DeleteShare, Leave, RemoveMember, RevokeInvitation, SetRole, SetShare
from projects.models import Membership, Project, ShareLink, Version
from projects.sharing.api_serializers import (
    FormerMember,
    FormerShare,
    MemberSerializer,
    NewMember,
    NewShare,
    ShareSerializer,
)
from projects.sharing.inviting import find_account, let_in

OWNERS_ONLY = "Only owners of this project let people in and out. Ask one of them."


class Members(ProjectEndpoint):
    operations = {"get": "member.list", "post": "member.create", "delete": "member.delete"}
    may_not_write = OWNERS_ONLY

    def may_write(self, project: Project) -> bool:
        """Whom a DELETE is about stands in its body: everybody may leave."""
        is_owner = Project.objects.owned_by(self.person).filter(pk=project.pk).exists()
        return is_owner or self.request.method == "DELETE"

    @extend_schema(responses=MemberSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """Who belongs to the project. Its owners also see which addresses are invited."""
        rows: list[Any] = list(self.project.memberships.select_related("user").order_by("pk"))
        if any(each.user_id == self.person.pk and each.role == "owner" for each in rows):
            rows += self.project.invitations.open().exclude(email="")
        return answer(request, self._shown(rows, many=True), version=self.project.version)

    @extend_schema(request=NewMember, responses={200: MemberSerializer, 201: MemberSerializer})
    def post(self, request: Request, **kwargs: Any) -> Response:
        """Lets somebody in, or gives a member another role (200). An address without an account is invited by mail."""
        wanted = self.read(NewMember)
        who, role = wanted.get("user") or wanted["email"], wanted["role"]
        if member := self._find_member(who):
            change = SetRole(user_id=member.user_id, role=role)
            return self._answer_member(who, state.apply(self.project, change, **self._by), status=200)
        if "user" in wanted and find_account(who) is None:
            raise Failed(f"There is no account called “{who}” here.", status=422, code=Code.VALIDATION_FAILED)
        done = let_in(self.project, who, role, absolute=request.build_absolute_uri, **self._by)
        if done.invitation is None:
            return self._answer_member(who, done.version, status=201)
        shown, ids = self._shown(done.invitation), [done.invitation.pk]
        context = {"chat_response": done.sentence}
        return answer(request, shown, version=done.version.number, affected_ids=ids, context=context, status=201)

    @extend_schema(request=FormerMember, responses={200: None})
    def delete(self, request: Request, **kwargs: Any) -> Response:
        """Removes a member or takes an invitation back. Oneself: leaves, which the last owner cannot."""
        wanted = self.read(FormerMember)
        who = wanted.get("user") or wanted["email"]
        member = self._find_member(who)
        if member and member.user_id == self.person.pk:
            version = state.apply(self.project, Leave(), **self._by)
        else:
            version = self._take_out(who, member)
        ids = [member.user_id] if member else []
        return answer(request, None, version=version.number, affected_ids=ids)

    @property
    def _by(self) -> dict[str, Any]:
        return {"by": self.person, "request_id": self.request_id}

    def _take_out(self, who: str, member: Membership | None) -> Version:
        if not Project.objects.owned_by(self.person).filter(pk=self.project.pk).exists():
            raise PermissionDenied(OWNERS_ONLY)
        if member:
            return state.apply(self.project, RemoveMember(user_id=member.user_id), **self._by)
        invited = get_object_or_404(self.project.invitations.open().exclude(email=""), email__iexact=who)
        return state.apply(self.project, RevokeInvitation(invitation_id=invited.pk), **self._by)

    def _find_member(self, who: str) -> Membership | None:
        person: User | None = find_account(who)
        return self.project.memberships.select_related("user").filter(user=person).first() if person else None

    def _answer_member(self, who: str, version: Version, *, status: int) -> Response:
        member = self._find_member(who)
        shown = self._shown(member) if member else None
        ids = [member.user_id] if member else []
        return answer(self.request, shown, version=version.number, affected_ids=ids, status=status)

    def _shown(self, rows: Any, *, many: bool = False) -> Any:
        return MemberSerializer(rows, many=many, context={"request": self.request}).data


class Shares(ProjectEndpoint):
    operations = {"get": "share.list", "post": "share.create", "delete": "share.delete"}

    @extend_schema(responses=ShareSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """The public links, the newest first; those that are off or have expired as well."""
        shares = self.project.shares.select_related("created_by")
        return answer(request, self._shown(shares, many=True), version=self.project.version)

    @extend_schema(request=NewShare, responses={200: ShareSerializer, 201: ShareSerializer})
    def post(self, request: Request, **kwargs: Any) -> Response:
        """A new public link; with `id`, what is named of that one becomes so (200)."""
        wanted = self.read(NewShare)
        share_id = wanted.pop("id", None)
        known = get_object_or_404(self.project.shares, pk=share_id) if share_id else None
        change: AddShare | SetShare = AddShare(**wanted)
        if known:
            before = {"enabled": known.enabled, "expires_at": known.expires_at}
            change = SetShare(share_id=known.pk, **(before | wanted))
        version = state.apply(self.project, change, by=self.person, request_id=self.request_id)
        share = get_object_or_404(self.project.shares, pk=version.changes[0]["share_id"])
        status = 200 if known else 201
        return answer(request, self._shown(share), version=version.number, affected_ids=[share.pk], status=status)

    @extend_schema(request=FormerShare, responses={200: None})
    def delete(self, request: Request, **kwargs: Any) -> Response:
        """Whoever has the link sees the video no more."""
        share: ShareLink = get_object_or_404(self.project.shares, pk=self.read(FormerShare)["id"])
        version = state.apply(self.project, DeleteShare(share_id=share.pk), by=self.person, request_id=self.request_id)
        return answer(request, None, version=version.number, affected_ids=[share.pk])

    def _shown(self, rows: Any, *, many: bool = False) -> Any:
        return ShareSerializer(rows, many=many, context={"request": self.request}).data
