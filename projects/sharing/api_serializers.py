"""People and public links as programs read them, and as they write them."""

from typing import Any

from rest_framework import serializers

from projects.api.fields import Known, Name, Text, Yes
from projects.models import Invitation, Membership, Role, ShareLink

WHO = "Name either `user`, an account here, or `email`, an address."


class MemberSerializer(serializers.Serializer[Any]):
    """A member, or an address that is invited: then there is an `email` and a `url` that lets somebody in."""

    user_id = serializers.IntegerField(read_only=True, allow_null=True)
    user = serializers.CharField(read_only=True, allow_null=True)
    email = serializers.EmailField(read_only=True, allow_null=True)
    role = serializers.ChoiceField(choices=Role.choices, read_only=True)
    invited = serializers.BooleanField(read_only=True)
    url = serializers.CharField(read_only=True, allow_null=True)
    expires_at = serializers.DateTimeField(read_only=True, allow_null=True)

    def to_representation(self, instance: Membership | Invitation) -> dict[str, Any]:
        """A member's own address is nobody's business here."""
        row: dict[str, Any] = dict.fromkeys(self.fields) | {"role": str(instance.role), "invited": False}
        if isinstance(instance, Membership):
            return row | {"user_id": instance.user_id, "user": instance.user.get_username()}
        url = self.context["request"].build_absolute_uri(instance.get_absolute_url())
        expires_at = self.fields["expires_at"].to_representation(instance.expires_at) if instance.expires_at else None
        return row | {"email": instance.email, "invited": True, "url": url, "expires_at": expires_at}


class _Who(Known):
    user = Text(max_length=150, required=False, help_text="The name of an account of this server.")
    email = Text(max_length=254, required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("user" in attrs) == ("email" in attrs):
            raise serializers.ValidationError(WHO)
        return attrs


class NewMember(_Who):
    role = serializers.ChoiceField(choices=Role.choices)


class FormerMember(_Who):
    """A member, or an address whose invitation is taken back."""


class ShareSerializer(serializers.ModelSerializer[ShareLink]):
    """`url` is public: whoever has it watches the video, while the link is `enabled` and has not expired."""

    url = serializers.SerializerMethodField()
    created_by = serializers.CharField(source="created_by.username", default=None, allow_null=True, read_only=True)

    class Meta:
        model = ShareLink
        fields = ["id", "token", "url", "enabled", "expires_at", "created_by", "created_at"]
        read_only_fields = fields

    def get_url(self, share: ShareLink) -> str:
        return self.context["request"].build_absolute_uri(share.get_absolute_url())


class NewShare(Known):
    """A new link; with `id` the settings of one that is there. Without `expires_at`, or with null, it never expires."""

    id = Name(required=False)
    enabled = Yes(required=False)
    expires_at = serializers.DateTimeField(required=False, allow_null=True)


class FormerShare(Known):
    id = Name()
