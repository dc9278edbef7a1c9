from django.contrib import admin

from config.admin import ReadOnlyAdmin
from projects.models import Being, Invitation, Membership, Preference, Presence, Project, ShareLink, Version
from scenes.models import Scene


class SceneInline(admin.TabularInline):
    model = Scene
    fields = ("order", "name", "duration", "revision", "updated_at")
    readonly_fields = fields
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False


class MembershipInline(admin.TabularInline):
    model = Membership
    fields = ("user", "role")
    readonly_fields = fields
    can_delete = False

    def has_add_permission(self, request, obj=None) -> bool:
        return False


@admin.register(Project)
class ProjectAdmin(ReadOnlyAdmin):
    list_display = ["title", "version", "width", "height", "fps", "created_at", "archived_at"]
    search_fields = ["title", "id"]
    list_filter = ["created_at", "archived_at"]
    inlines = [SceneInline, MembershipInline]


@admin.register(Version)
class VersionAdmin(ReadOnlyAdmin):
    list_display = ["project", "number", "kinds", "author", "request_id", "created_at"]
    list_display_links = ["number"]
    search_fields = ["request_id", "project__title", "project__id"]
    list_filter = ["created_at"]
    list_select_related = ["project", "author"]

    @admin.display(description="changes")
    def kinds(self, version: Version) -> str:
        return ", ".join(change["kind"] for change in version.changes)


@admin.register(Preference)
class PreferenceAdmin(ReadOnlyAdmin):
    list_display = ["key", "value", "project", "person", "created_at"]
    search_fields = ["value", "said", "project__title"]
    list_filter = ["key"]
    list_select_related = ["project", "person"]


@admin.register(Invitation)
class InvitationAdmin(ReadOnlyAdmin):
    """Without the token: whoever reads it could accept the invitation."""

    list_display = ["__str__", "invited_by", "uses", "created_at", "expires_at", "revoked_at"]
    search_fields = ["email", "project__title", "project__id"]
    list_filter = ["role", "created_at"]
    list_select_related = ["project", "invited_by"]
    exclude = ["token"]


@admin.register(ShareLink)
class ShareLinkAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "enabled", "created_by", "created_at", "expires_at"]
    search_fields = ["project__title", "project__id"]
    list_filter = ["enabled", "created_at"]
    list_select_related = ["project", "created_by"]
    exclude = ["token"]


@admin.register(Being)
class BeingAdmin(ReadOnlyAdmin):
    list_display = ["name", "type", "project", "person", "asset", "created_at"]
    search_fields = ["name", "project__title", "project__id"]
    list_filter = ["type", "created_at"]
    list_select_related = ["project", "person", "asset"]


@admin.register(Presence)
class PresenceAdmin(ReadOnlyAdmin):
    list_display = ["being", "process", "expires_at"]
    search_fields = ["process", "being__name", "being__project__title"]
    list_select_related = ["being"]
