"""Whose token is this? Asked by pages, the API, the socket, the event stream and the MCP server alike."""

from hmac import compare_digest

from django.contrib.auth.models import User
from django.db.models import Q
from django.utils import timezone
from knox.auth import TokenAuthentication as KnoxAuthentication
from knox.crypto import hash_token
from knox.settings import CONSTANTS
from rest_framework.exceptions import AuthenticationFailed

from config.accounts.models import Token

SCHEME = "token"
WRONG = "This token is not known, has expired or was revoked: make another on your account's page."


def person_of_token(text: str) -> User | None:
    """The active person whose token this is, unless it has expired. Notes that it was used."""
    token = find_token(text)
    return token.user if token else None


def find_token(text: str) -> Token | None:
    if not text.isascii() or "\0" in text:
        return None
    alive = Q(expiry=None) | Q(expiry__gt=timezone.now())
    candidates = Token.objects.filter(alive, token_key=text[: CONSTANTS.TOKEN_KEY_LENGTH], user__is_active=True)
    for token in candidates.select_related("user"):
        if compare_digest(token.digest, hash_token(text)):
            token.note_use()
            return token
    return None


def find_token_text(authorization: str | None) -> str | None:
    """What stands in a header `Authorization: Token …`; empty when nothing follows, None when it is something else."""
    scheme, _, text = (authorization or "").strip().partition(" ")
    return text.strip() if scheme.lower() == SCHEME else None


class TokenAuthentication(KnoxAuthentication):
    """For REST framework. Knox's own look-up costs more and trips over letters that no token has."""

    def authenticate_credentials(self, token: bytes) -> tuple[User, Token]:
        found = find_token(token.decode("latin-1"))
        if found is None:
            raise AuthenticationFailed(WRONG)
        return found.user, found
