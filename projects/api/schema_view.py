"""`/api/schema`: what the API is, for programs that read OpenAPI. The one answer that is no envelope."""

from functools import cache
from typing import Any

from drf_spectacular.generators import SchemaGenerator
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView


class Schema(APIView):
    """For everybody: it tells no more than the source, which everybody may read."""

    authentication_classes = ()
    permission_classes = ()
    throttle_classes = ()

    def get(self, request: Request) -> Response:
        return Response(schema(), headers={"Cache-Control": "no-cache"})


@cache
def schema() -> dict[str, Any]:
    """Made when it is first asked for: the code does not change while a process lives."""
    return SchemaGenerator().get_schema(request=None, public=True)
