"""`/e/…`: the file of an export, for whoever was given its address."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from projects.sharing.unlisted import unlisted
from scenes.exports.downloads import answer_with_export
from scenes.exports.errors import NoFile
from scenes.exports.links import find_linked


@unlisted
@require_safe
def linked_export(request: HttpRequest, signed: str) -> HttpResponseBase:
    """To be looked at; `?download` saves it instead."""
    try:
        export = find_linked(signed)
        if export is None:
            raise Http404("This is no link to an export.")
        return answer_with_export(request, export, inline="download" not in request.GET)
    except NoFile:
        return render(request, "exports/link_ended.html", status=410)
