from django.urls import include, path

from projects import history, sounds, views
from projects.live.views import sync
from projects.sharing.invitation_page import invitation

app_name = "projects"
urlpatterns = [
    path("", views.projects, name="list"),
    path("projects/", views.projects, name="create"),
    path("projects/<uuid:project_id>/", views.workspace, name="workspace"),
    path("projects/<uuid:project_id>/sync/", sync, name="sync"),
    path("projects/<uuid:project_id>/titles/", views.rename_project, name="title"),
    path("projects/<uuid:project_id>/sounds/", sounds.set_sound, name="sound"),
    path("projects/<uuid:project_id>/sounds/removals/", sounds.remove_sound, name="remove-sound"),
    path("projects/<uuid:project_id>/undos/", history.undo, name="undo"),
    path("projects/<uuid:project_id>/redos/", history.redo, name="redo"),
    path("projects/<uuid:project_id>/restores/", history.restore, name="restore"),
    path("projects/<uuid:project_id>/versions/", history.older, name="versions"),
    path("projects/<uuid:project_id>/versions/newest/", history.newest, name="newest-versions"),
    path("projects/<uuid:project_id>/deletions/", views.delete_project, name="delete"),
    path("projects/<uuid:project_id>/", include("projects.sharing.urls")),
    path("invitations/<str:token>/", invitation, name="invitation"),
]
