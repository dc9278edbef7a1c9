from django.contrib import admin

from chat.models import Message
from config.admin import ReadOnlyAdmin


@admin.register(Message)
class MessageAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "project", "author", "is_brain", "state", "stage", "request_id", "created_at"]
    search_fields = ["content", "error", "request_id", "project__title"]
    list_filter = ["state", "type", "is_brain", "created_at"]
    list_select_related = ["project", "author"]
