"""The public page of a video: whoever has its link sees it, and nothing else of the project. No account, no cookies."""

import json
from collections.abc import Iterable
from urllib.parse import quote
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from projects.models import Project, ShareLink
from projects.playlist import OnSharePage, write_playlist
from projects.sharing.unlisted import unlisted
from scenes.assets import answer_with_asset
from scenes.components import answer_with_component
from scenes.models import Asset, Scene


@unlisted
@never_cache
@require_safe
def share(request: HttpRequest, token: str) -> HttpResponse:
    """Read anew each time, so that it shows the newest, and ends when the link does."""
    project = _find_project(token)
    if project is None:
        was_there = ShareLink.objects.filter(token=token).exists()
        return render(request, "sharing/share_ended.html", status=410 if was_there else 404)
    scenes = list(project.scenes.all())
    playlist = write_playlist(project, scenes, _public(scenes, project), OnSharePage(token))
    context = {"project": project, "scenes": scenes, "playlist": playlist}
    return render(request, "sharing/share.html", context)


@require_safe
def share_component(request: HttpRequest, token: str, sha256: str) -> HttpResponse:
    project = _project(token)
    if not project.scenes.filter(component=sha256).exists():
        raise Http404("No scene of this video has this component.")
    return answer_with_component(request, sha256)


@require_safe
def share_asset(request: HttpRequest, token: str, asset_id: UUID) -> HttpResponse | FileResponse:
    project = _project(token)
    asset = get_object_or_404(project.assets, pk=asset_id)
    if not _public(project.scenes.all(), project, [asset]):
        raise Http404("No scene of this video shows this asset.")
    return answer_with_asset(request, asset)


def _find_project(token: str) -> Project | None:
    found = ShareLink.objects.open().filter(token=token).select_related("project").first()
    return found.project if found else None


def _public(scenes: Iterable[Scene], project: Project, assets: Iterable[Asset] | None = None) -> list[Asset]:
    """What the video shows, and the sound that it plays."""
    known = list(project.assets.all() if assets is None else assets)
    shown = _assets_in(scenes, project, known)
    return [each for each in known if each in shown or project.plays(each.pk)]


def _project(token: str) -> Project:
    if (project := _find_project(token)) is None:
        raise Http404("This video is not shared at this address.")
    return project


def _assets_in(scenes: Iterable[Scene], project: Project, assets: Iterable[Asset] | None = None) -> list[Asset]:
    """Those that a scene names in its code or its props, in one of the forms that the player looks for as well
    (static/player/element/asset-store.js). What was only uploaded is nobody else's business."""
    texts = [f"{scene.tsx_code}\n{json.dumps(scene.props, ensure_ascii=False)}" for scene in scenes]
    known = project.assets.all() if assets is None else assets
    return [each for each in known if any(form in text for form in _written_forms(each.name) for text in texts)]


def _written_forms(name: str) -> set[str]:
    """As a person writes it, as JSON writes it, and as addresses are written (`encodeURI`)."""
    return {name, json.dumps(name, ensure_ascii=False)[1:-1], quote(name, safe="~()*!.'-_;/?:@&=+$,#")}
