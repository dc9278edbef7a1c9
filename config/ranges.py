"""Answers with a file, or with the part of it that is asked for: players seek, and downloads go on where they stopped.

One range of bytes at a time (RFC 9110); who asks for several gets the whole file, which every client understands.
"""

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from django.core.files import File
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from config.db import Threads

CHUNK = 256 * 1024  # bytes
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
_threads = Threads("files", 4)


class Part(NamedTuple):
    """Bytes of a file, from the first to the last of them."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.first + 1


def answer_with_file(
    request: HttpRequest, file: File, *, content_type: str, etag: str, headers: dict[str, str]
) -> HttpResponseBase:
    """`file` is closed with the answer. `etag` is a strong one: the same bytes, as long as it is the same."""
    size = file.size
    headers = headers | {"ETag": etag, "Accept-Ranges": "bytes", "Content-Type": content_type}
    part = _part_asked_for(request, size, etag)
    if part is not None and part.first > part.last:
        file.close()
        return HttpResponse(status=416, headers=headers | {"Content-Range": f"bytes */{size}"})
    status = 200 if part is None else 206
    if part is None:
        part = Part(0, size - 1)
    else:
        headers["Content-Range"] = f"bytes {part.first}-{part.last}/{size}"
    headers["Content-Length"] = str(part.length)
    if request.method == "HEAD":
        file.close()
        return HttpResponse(status=status, headers=headers)
    return StreamingHttpResponse(_pieces(request, file, part), status=status, headers=headers)


def _part_asked_for(request: HttpRequest, size: int, etag: str) -> Part | None:
    """None for the whole. A part that ends before it begins is one that the file does not have."""
    match = _RANGE.fullmatch(request.headers.get("Range", "").replace(" ", ""))
    if request.method not in {"GET", "HEAD"} or match is None or match[0] == "bytes=-":
        return None
    if request.headers.get("If-Range", etag) != etag:
        return None  # what the client has is of another file
    if not match[1]:
        return Part(max(0, size - int(match[2])), size - 1) if int(match[2]) else Part(size, -1)
    first, last = int(match[1]), min(int(match[2] or size), size - 1)
    if match[2] and int(match[2]) < first:
        return None  # nonsense is no range
    return Part(first, last)


def _pieces(request: HttpRequest, file: File, part: Part) -> Any:
    """Under ASGI in threads: Django would read all of a file before it sends the first byte."""
    return _AsyncPieces(file, part) if isinstance(request, ASGIRequest) else _Pieces(file, part)


class _Pieces:
    """Closed with the answer, also where nobody read it."""

    def __init__(self, file: File, part: Part) -> None:
        self.close = file.close
        self.file, self.part = file, part

    def __iter__(self) -> Iterator[bytes]:
        self.file.seek(self.part.first)
        left = self.part.length
        while left > 0 and (piece := self.file.read(min(CHUNK, left))):
            left -= len(piece)
            yield piece


class _AsyncPieces:
    def __init__(self, file: File, part: Part) -> None:
        self.close = file.close
        self.pieces = iter(_Pieces(file, part))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await _threads.run(next, self.pieces, b""):
            yield piece
