"""Every address. Resources are nouns; what one does with them is the method."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path, re_path

from chat.drafts import own_draft
from chat.views import save_draft
from config import health
from projects.sharing import share_film, share_page
from scenes.components import component
from scenes.exports.link_views import linked_export
from scenes.player import player

# One door for passwords, where attempts are counted.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("projects.urls")),
    path("api/", include("projects.api.urls")),
    path("projects/<uuid:project_id>/messages/", include("chat.urls")),
    path("projects/<uuid:project_id>/drafts/", save_draft, name="draft"),
    path("projects/<uuid:project_id>/drafts/own/", own_draft, name="own-draft"),
    path("projects/<uuid:project_id>/assets/", include("scenes.asset_urls")),
    path("projects/<uuid:project_id>/exports/", include("scenes.exports.urls")),
    path("projects/<uuid:project_id>/posters/", include("scenes.posters.urls")),
    path("projects/<uuid:project_id>/memory/", include("brain.urls")),
    path("projects/<uuid:project_id>/scenes/<uuid:scene_id>/", include("scenes.urls")),
    re_path(r"^components/(?P<sha256>[0-9a-f]{64})\.js$", component, name="component"),
    path("s/<str:token>/", share_page.share, name="share"),
    re_path(
        r"^s/(?P<token>[^/]+)/components/(?P<sha256>[0-9a-f]{64})\.js$",
        share_page.share_component,
        name="share-component",
    ),
    re_path(r"^s/(?P<token>[^/]+)/posters/(?P<key>[0-9a-f]{64})\.webp$", share_page.share_poster, name="share-poster"),
    path("s/<str:token>/assets/<uuid:asset_id>/", share_page.share_asset, name="share-asset"),
    path("s/<str:token>/film/", share_film.share_film, name="share-film"),
    path("s/<str:token>/picture/", share_film.share_picture, name="share-picture"),
    path("e/<str:signed>/", linked_export, name="export-link"),
    path("player/", player, name="player"),
    path("", include("config.accounts.urls")),
    path("health/live", health.live, name="live"),
    path("health/ready", health.ready, name="ready"),
    path("admin/", admin.site.urls),
]

handler400 = "projects.api.outside.bad_request"
handler403 = "projects.api.outside.denied"
handler404 = "projects.api.outside.not_found"
handler500 = "projects.api.outside.server_error"
