"""What is asked for below `/api/` and never reaches a view of ours: answered in the envelope all the same."""

from typing import Any, NoReturn

from django.http import HttpRequest, HttpResponse
from django.views import defaults
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.views import APIView

from projects.api.codes import Code, Failure
from projects.api.envelope import plain_refusal
from projects.api.failures import NOT_FOUND, OUR_FAULT, failure_of

PREFIX = "/api/"


class Unknown(APIView):
    """An address that is none, whoever asks and however they do it."""

    authentication_classes = ()
    permission_classes = ()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> NoReturn:
        raise NotFound


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if not request.path.startswith(PREFIX):
        return defaults.bad_request(request, exception)
    failure = Failure(status=400, code=Code.VALIDATION_FAILED, message="This request cannot be read as HTTP.")
    return plain_refusal(request, failure)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    if not request.path.startswith(PREFIX):
        return defaults.page_not_found(request, exception)
    return plain_refusal(request, Failure(status=404, code=Code.NOT_FOUND, message=NOT_FOUND))


def denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    if not request.path.startswith(PREFIX):
        return defaults.permission_denied(request, exception)
    return plain_refusal(request, failure_of(exception))


def server_error(request: HttpRequest) -> HttpResponse:
    if not request.path.startswith(PREFIX):
        return defaults.server_error(request)
    return plain_refusal(request, Failure(status=500, code=Code.UNAVAILABLE, message=OUR_FAULT, retryable=True))
