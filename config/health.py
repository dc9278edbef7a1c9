"""For supervisors and load balancers: is this process alive, and can it do its work?"""

from django.core.files.storage import storages
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

from projects.live.hub import is_listening


@require_GET
def live(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"live": True})


@require_GET
def ready(request: HttpRequest) -> HttpResponse:
    """503 while something that every request needs is missing; the body says what."""
    checks = {"database": _database_answers(), "storage": _storage_answers(), "listener": is_listening()}
    return JsonResponse(checks, status=200 if all(checks.values()) else 503)


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _storage_answers() -> bool:
    try:
        storages["components"].exists("components/none.js")
    except OSError:
        return False
    return True
