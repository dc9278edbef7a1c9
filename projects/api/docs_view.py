"""`/api/docs`: the API for people, drawn by this server from its own schema."""

from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from projects.api.codes import Code
from projects.api.documented import groups_of


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """For everybody: it tells no more than the source, which everybody may read."""
    origin = f"{request.scheme}://{request.get_host()}"
    schema = whole_schema()
    context = {
        "groups": groups_of(schema, origin=origin),
        "origin": origin,
        "about": schema["info"],
        "codes": list(Code),
    }
    return render(request, "api/docs.html", context)


@cache
def whole_schema() -> dict[str, Any]:
    """It is the same for everybody, and as long as the process lives."""
    schema: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    return schema
