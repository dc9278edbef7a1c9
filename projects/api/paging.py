"""Long lists in pages: the newest first, each with the address of the next one in `meta.next`."""

from typing import Any
from urllib.parse import urlsplit

from django.core.signing import BadSignature, Signer
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param

from projects.api.codes import invalid

MOST = 100
USUAL = 50


class Pages(CursorPagination):
    """`?limit=` and `?cursor=`; a cursor is signed, so that no other than ours reaches the database."""

    page_size = USUAL
    page_size_query_param = "limit"
    max_page_size = MOST
    page_size_query_description = f"How many at most: 1 to {MOST}, usually {USUAL}."
    cursor_query_description = "Where to go on, from `meta.next` of the page before."
    _signer = Signer(salt="projects.api.paging")

    def __init__(self, *ordering: str) -> None:
        self.ordering = ordering

    def page_of(self, rows: Any, request: Request, view: Any) -> tuple[list[Any], str | None]:
        """The rows, and the address of the next page, if there is one."""
        found = self.paginate_queryset(rows, request, view)
        return list(found or []), self.next_address()

    def next_address(self) -> str | None:
        """Without the server's name, which a proxy may have changed."""
        link = self.get_next_link()
        return urlsplit(link)._replace(scheme="", netloc="").geturl() if link else None

    def get_page_size(self, request: Request) -> int:
        limit = request.query_params.get(self.page_size_query_param)
        if limit is None:
            return USUAL
        if not (limit.isascii() and limit.isdigit() and len(limit) <= 3 and 1 <= int(limit) <= MOST):
            raise invalid(f"limit: a whole number from 1 to {MOST}.")
        return int(limit)

    def decode_cursor(self, request: Request) -> Cursor | None:
        signed = request.query_params.get(self.cursor_query_param)
        if signed is None:
            return None
        try:
            position = self._signer.unsign_object(signed)
        except BadSignature as error:
            raise invalid("cursor: take it from meta.next of the page before.") from error
        return Cursor(**position)

    def encode_cursor(self, cursor: Cursor) -> str:
        signed = self._signer.sign_object(cursor._asdict())
        return replace_query_param(self.base_url, self.cursor_query_param, signed)


class FirstPage(Pages):
    """What a larger answer shows of a list: where it goes on is the list's own `address`."""

    def __init__(self, *ordering: str, address: str) -> None:
        super().__init__(*ordering)
        self.address = address

    def next_address(self) -> str | None:
        self.base_url = self.address
        return super().next_address()

    def get_page_size(self, request: Request) -> int:
        return USUAL

    def decode_cursor(self, request: Request) -> None:
        return None
