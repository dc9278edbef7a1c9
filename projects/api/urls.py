"""Every address under `/api/`. Whatever else is asked for there is answered in the envelope, too."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from chat.api.intentions import Intentions
from projects.api import history
from projects.api.beings import Beings
from projects.api.docs_view import docs
from projects.api.outside import Unknown
from projects.api.projects import OneProject, Projects
from projects.api.schema_view import Schema
from projects.api.sync import Sync
from projects.sharing.api import Members, Shares

app_name = "api"

project = "projects/<uuid:project_id>"
urlpatterns: list[URLPattern | URLResolver] = [
    path("projects", Projects.as_view(), name="projects"),
    path(project, OneProject.as_view(), name="project"),
    path(f"{project}/versions", history.Versions.as_view(), name="versions"),
    path(f"{project}/restores", history.Restores.as_view(), name="restores"),
    path(f"{project}/undos", history.Undos.as_view(), name="undos"),
    path(f"{project}/redos", history.Redos.as_view(), name="redos"),
    path(f"{project}/", include("scenes.api.urls")),
    path(f"{project}/", include("scenes.api.asset_urls")),
    path(f"{project}/", include("scenes.api.export_urls")),
    path(f"{project}/", include("chat.api.urls")),
    path("docs", docs, name="docs"),
    path("beings", Beings.as_view(), name="beings"),
    path("intentions", Intentions.as_view(), name="intentions"),
    path("sync", Sync.as_view(), name="sync"),
    path(f"{project}/members", Members.as_view(), name="members"),
    path(f"{project}/shares", Shares.as_view(), name="shares"),
    path("schema", Schema.as_view(), name="schema"),
    re_path(r"^", Unknown.as_view()),
]
