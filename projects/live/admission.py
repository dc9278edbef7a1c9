"""Who may open a socket. Its handshake is an HTTP request, so Django's own rules decide: hosts, sessions, access."""

from collections.abc import Awaitable, Callable
from importlib import import_module
from io import BytesIO
from typing import Any
from uuid import UUID

from channels.security.websocket import WebsocketDenier
from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.auth.models import User
from django.core.exceptions import DisallowedHost
from django.core.handlers.asgi import ASGIRequest

from config.tokens import find_token, find_token_text
from projects.live.codes import MALFORMED, NO_ACCESS, NOT_SIGNED_IN
from projects.live.credentials import Credential
from projects.live.versions import find_version
from projects.models import Project

Application = Callable[[dict[str, Any], Any, Any], Awaitable[None]]


class Refused(Exception):
    """The socket is closed at once with `code`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def from_our_pages(application: Application) -> Application:
    """Let no other site's page open a socket with the cookies of a person who happens to visit it."""

    async def checked(scope: dict[str, Any], receive: Any, send: Any) -> None:
        allowed = is_our_origin(handshake(scope))
        await (application if allowed else WebsocketDenier.as_asgi())(scope, receive, send)

    return checked


def is_our_origin(request: ASGIRequest) -> bool:
    """The same rule as for forms: the whole origin, scheme and port too, is the request's own or a trusted one.

    Browsers always say the origin of a page that opens a socket; whoever says none is a program with its own session.
    """
    origin = request.headers.get("Origin")
    if origin is None or origin in settings.CSRF_TRUSTED_ORIGINS:
        return True
    try:
        return origin == f"{request.scheme}://{request.get_host()}"
    except DisallowedHost:
        return False


def admit(request: ASGIRequest, project_id: UUID) -> tuple[int, Credential, int]:
    """The person's id, what they signed in with, and the version that their page has. Raises Refused. Reads only."""
    version = find_version(request.GET.get("version", "0"))
    if version is None:
        raise Refused(MALFORMED)
    person, credential = _find_person(request)
    if person is None:
        raise Refused(NOT_SIGNED_IN)
    if not Project.objects.visible_to(person).filter(pk=project_id).exists():
        raise Refused(NO_ACCESS)
    return person.pk, credential, version


def _find_person(request: ASGIRequest) -> tuple[User | None, Credential]:
    """By token or by session. Whoever sends a token that does not work is nobody, whatever else they send."""
    text = find_token_text(request.headers.get("Authorization"))
    if text is not None:
        token = find_token(text)
        return (token.user, Credential(token=token.pk)) if token else (None, Credential())
    sessions = import_module(settings.SESSION_ENGINE)
    request.session = sessions.SessionStore(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
    person = get_user(request)
    return person if isinstance(person, User) else None, Credential(session=request.session.session_key or "")


def handshake(scope: dict[str, Any]) -> ASGIRequest:
    """The request that asks for the socket."""
    scheme = {"ws": "http", "wss": "https"}.get(scope.get("scheme", "ws"))
    return ASGIRequest(scope | {"type": "http", "method": "GET", "scheme": scheme}, BytesIO())
