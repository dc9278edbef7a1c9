"""The newest finished MP4 of a shared video: for whoever cannot run scripts, and for previews of the link."""

from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_safe

from projects.models import Project
from projects.sharing.opening import shared_project
from projects.sharing.unlisted import unlisted
from scenes.exports.downloads import answer_with_export, origins_of
from scenes.exports.errors import NoFile
from scenes.exports.files import answer_with_poster
from scenes.exports.listing import list_exports
from scenes.models import Export
from scenes.rendering.outputs import Format

LOOKED_AT = 20  # of the newest: others may have another shape


@unlisted
@require_safe
def share_film(request: HttpRequest, token: str) -> HttpResponseBase:
    """Whole or in parts, to be played."""
    try:
        return answer_with_export(request, _film(token), inline=True)
    except NoFile as error:
        raise Http404(str(error)) from error


@unlisted
@require_safe
def share_picture(request: HttpRequest, token: str) -> FileResponse:
    return answer_with_poster(_film(token))


def find_film(project: Project) -> Export | None:
    """In the shape of the video itself, however many it was exported in."""
    done = list_exports(project).filter(format=Format.MP4, state=Export.State.DONE).exclude(file="")
    shape = project.width / project.height
    newest = done.order_by("-version", "-finished_at")[:LOOKED_AT]
    return next((each for each in newest if abs(each.width / each.height - shape) < 0.01), None)


def film_on_page(request: HttpRequest, project: Project, token: str) -> dict[str, Any]:
    """What the page says of it: previews of links need whole addresses. Empty where there is none."""
    if (film := find_film(project)) is None:
        return {}
    picture = reverse("share-picture", args=[token]) if film.poster else ""
    return {
        "film": film,
        "film_origins": origins_of(film),
        "film_address": request.build_absolute_uri(reverse("share-film", args=[token])),
        "film_picture": request.build_absolute_uri(picture) if picture else "",
    }


def _film(token: str) -> Export:
    if (film := find_film(shared_project(token))) is None:
        raise Http404("This video was not exported yet.")
    return film
