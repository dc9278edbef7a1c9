"""The public page of a video: whoever has its link sees it, and nothing else of the project. No account, no cookies."""

from collections.abc import Iterable
from uuid import UUID

from csp.decorators import csp_update
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from projects.models import Project, ShareLink
from projects.playlist import OnSharePage, write_playlist
from projects.sharing.opening import find_shared_project, shared_project
from projects.sharing.share_film import film_on_page
from projects.sharing.unlisted import unlisted
from scenes.assets import answer_with_asset
from scenes.components import answer_with_component
from scenes.models import Asset, Scene
from scenes.named_assets import named_by
from scenes.posters.naming import with_posters
from scenes.posters.views import answer_with_poster


@unlisted
@never_cache
@require_safe
def share(request: HttpRequest, token: str) -> HttpResponseBase:
    """Read anew each time, so that it shows the newest, and ends when the link does."""
    project = find_shared_project(token)
    if project is None:
        was_there = ShareLink.objects.filter(token=token).exists()
        return render(request, "sharing/share_ended.html", status=410 if was_there else 404)
    scenes = list(project.scenes.all())
    playlist = write_playlist(project, scenes, _public(scenes, project), OnSharePage(token))
    context = {"project": project, "scenes": scenes, "playlist": playlist} | film_on_page(request, project, token)
    # A film in an object store comes from there, which the policy of other pages does not let happen.
    may_play = csp_update({"media-src": context.get("film_origins", [])})
    return may_play(lambda asked: render(asked, "sharing/share.html", context))(request)


@require_safe
def share_component(request: HttpRequest, token: str, sha256: str) -> HttpResponse:
    project = shared_project(token)
    if not project.scenes.filter(component=sha256).exists():
        raise Http404("No scene of this video has this component.")
    return answer_with_component(request, sha256)


@require_safe
def share_poster(request: HttpRequest, token: str, key: str) -> HttpResponse | FileResponse:
    """Of a scene that the video shows now; what it was before is nobody else's business."""
    project = shared_project(token)
    shown = with_posters(list(project.scenes.all()), project.assets.all())
    if key not in {scene.poster for scene in shown}:
        raise Http404("No scene of this video looks like this.")
    return answer_with_poster(project, key)


@require_safe
def share_asset(request: HttpRequest, token: str, asset_id: UUID) -> HttpResponse | FileResponse:
    project = shared_project(token)
    asset = get_object_or_404(project.assets, pk=asset_id)
    if not _public(project.scenes.all(), project, [asset]):
        raise Http404("No scene of this video shows this asset.")
    return answer_with_asset(request, asset)


def _public(scenes: Iterable[Scene], project: Project, assets: Iterable[Asset] | None = None) -> list[Asset]:
    """What the video shows, and the sound that it plays."""
    known = list(project.assets.all() if assets is None else assets)
    shown = _assets_in(scenes, project, known)
    return [each for each in known if each in shown or project.plays(each.pk)]


def _assets_in(scenes: Iterable[Scene], project: Project, assets: Iterable[Asset] | None = None) -> list[Asset]:
    """Those that a scene names. What was only uploaded is nobody else's business."""
    known = list(project.assets.all() if assets is None else assets)
    named = {each.pk for scene in scenes for each in named_by(scene.tsx_code, scene.props, known)}
    return [each for each in known if each.pk in named]
