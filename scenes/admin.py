from django.contrib import admin

from config.admin import ReadOnlyAdmin
from scenes.models import Component, Export, Iteration, Scene


@admin.register(Scene)
class SceneAdmin(ReadOnlyAdmin):
    list_display = ["name", "project", "order", "duration", "revision", "updated_at"]
    search_fields = ["name", "id", "project__title", "project__id"]
    list_select_related = ["project"]


@admin.register(Iteration)
class IterationAdmin(ReadOnlyAdmin):
    list_display = [
        "scene_id",
        "operation",
        "revision",
        "version",
        "project",
        "author",
        "tool",
        "model",
        "created_at",
    ]
    search_fields = ["scene_id", "request_id", "prompt", "project__title"]
    list_filter = ["operation", "tool", "model", "created_at"]
    list_select_related = ["project", "author"]


@admin.register(Component)
class ComponentAdmin(ReadOnlyAdmin):
    list_display = ["sha256", "duration", "created_at"]
    search_fields = ["sha256", "fingerprint"]


@admin.register(Export)
class ExportAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "project", "state", "author", "quality", "size", "created_at", "finished_at"]
    search_fields = ["id", "request_id", "project__title", "project__id"]
    list_filter = ["state", "format", "quality", "created_at"]
    list_select_related = ["project", "author"]
