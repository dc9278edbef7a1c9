"""What the person who asks is writing: their own pages ask for it when another one of theirs has saved something."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from chat.drafting import find_draft
from projects.access import editable_project


@never_cache
@login_required
@require_GET
def own_draft(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """204 when there is none: it was sent, or given up."""
    draft = find_draft(editable_project(request, project_id), request.user)
    return JsonResponse({"id": draft.pk, "text": draft.content}) if draft else HttpResponse(status=204)
