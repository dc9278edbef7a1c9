"""The file of an export for whoever may have it, whichever door they came through."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.core.files.storage import storages
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect

from config.ranges import answer_with_file
from scenes.exports.naming import disposition, file_name, media_type
from scenes.exports.operations import file_of, require_file
from scenes.models import Export

REDIRECT_FOR = 3600  # seconds that the storage's own address works: what was begun goes on

# Whoever opens the address by itself gets a file, and no page of this site.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; media-src 'self'; img-src 'self'; sandbox",
    "Cache-Control": "private, no-cache",
    "X-Content-Type-Options": "nosniff",
}


def answer_with_export(request: HttpRequest, export: Export, *, inline: bool = False) -> HttpResponseBase:
    """Whole or in parts; from an object store by an address of its own, so that the bytes do not pass through here.

    `inline`: to be looked at rather than saved. Raises NoFile with a sentence, or OSError while the storage is down.
    """
    output = export.wanted
    named = disposition(file_name(export.film_shown, output), inline=inline)
    require_file(export)
    if address_of := _own_address():
        return HttpResponseRedirect(address_of(export.file, media_type(output), named))
    headers = _HEADERS | {"Content-Disposition": named}
    return answer_with_file(
        request, file_of(export), content_type=media_type(output), etag=etag_of(export), headers=headers
    )


def origins_of(export: Export) -> list[str]:
    """Other sites that a page which plays it gets its bytes from: an object store, or none."""
    if not (export.file and (address_of := _own_address())):
        return []
    address = urlsplit(address_of(export.file, "", ""))
    return [f"{address.scheme}://{address.netloc}"]


def etag_of(export: Export) -> str:
    """Of the file: an export that is made again may have other bytes."""
    return f'"{export.pk.hex}-{export.finished_at.timestamp():.6f}"' if export.finished_at else ""


def _own_address() -> Callable[..., str] | None:
    """How a storage that signs addresses names a file; None for a folder."""
    storage: Any = storages["exports"]
    if not getattr(storage, "querystring_auth", False):
        return None

    def address_of(name: str, content_type: str, named: str) -> str:
        parameters = {"ResponseContentType": content_type, "ResponseContentDisposition": named}
        return str(storage.url(name, parameters=parameters, expire=REDIRECT_FOR))

    return address_of
