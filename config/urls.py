"""Every address. Resources are nouns; what one does with them is the method."""

from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path, re_path

from chat.views import save_draft
from config import health
from config.accounts import links
from scenes.components import component
from scenes.player import player

urlpatterns = [
    path("", include("projects.urls")),
    path("projects/<uuid:project_id>/messages/", include("chat.urls")),
    path("projects/<uuid:project_id>/drafts/", save_draft, name="draft"),
    path("projects/<uuid:project_id>/assets/", include("scenes.asset_urls")),
    path("projects/<uuid:project_id>/memory/", include("brain.urls")),
    path("projects/<uuid:project_id>/scenes/<uuid:scene_id>/", include("scenes.urls")),
    re_path(r"^components/(?P<sha256>[0-9a-f]{64})\.js$", component, name="component"),
    path("player/", player, name="player"),
    path("sign-in/", LoginView.as_view(redirect_authenticated_user=True), name="sign-in"),
    path("sign-in/<uidb64>/<token>/", links.sign_in_by_link, name="sign-in-link"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
    path("health/live", health.live, name="live"),
    path("health/ready", health.ready, name="ready"),
    path("admin/", admin.site.urls),
]
