from django.contrib import admin

from brain.models import Spending
from config.admin import ReadOnlyAdmin


@admin.register(Spending)
class SpendingAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "project", "person", "purpose", "model", "tokens", "cost", "duration_ms"]
    list_display_links = ["created_at"]
    search_fields = ["model", "project__title", "person__username"]
    list_filter = ["created_at", "model", "purpose", "is_estimated"]
    list_select_related = ["project", "person"]

    @admin.display(description="tokens")
    def tokens(self, spending: Spending) -> str:
        about = "about " if spending.is_estimated else ""
        return f"{about}{spending.prompt_tokens} + {spending.completion_tokens}"
