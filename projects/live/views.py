"""The second tier: the same frame as by socket, asked for by HTTP when the socket is silent."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from projects.access import visible_project
from projects.live.frames import encode_news
from projects.live.news import read_news
from projects.live.versions import find_version


@never_cache
@require_GET
def sync(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """204 when nothing is newer. A page that asks as nobody gets 401: a redirect would look like an answer."""
    if not request.user.is_authenticated:
        return JsonResponse({"error": "Sign in again to see what is new."}, status=401)
    project = visible_project(request, project_id)
    version = find_version(request.GET.get("version", "0"))
    if version is None:
        return JsonResponse({"error": "The version must be a number."}, status=400)
    news = read_news(project.pk, since=version)
    if news is None or news.version <= version:
        return HttpResponse(status=204)
    return HttpResponse(encode_news(news), content_type="application/json")
