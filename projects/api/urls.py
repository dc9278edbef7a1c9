"""Every address under `/api/`. Whatever else is asked for there is answered in the envelope, too."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from projects.api.outside import Unknown

app_name = "api"

project = "projects/<uuid:project_id>"
urlpatterns: list[URLPattern | URLResolver] = [
    path(f"{project}/scenes", include("scenes.api.urls")),
    path(f"{project}/", include("chat.api.urls")),
    re_path(r"^", Unknown.as_view()),
]
