"""The answer as httpx gives it, with what callers of `requests` are used to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import IO, cast

import httpx

__all__ = ["FileStream", "HttpResponse", "with_ok"]

_CHUNK = 1 << 16


class HttpResponse(httpx.Response):
    """An `httpx.Response` that also knows `ok`."""

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400


class FileStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A file as a request body, for clients of both kinds: read piece by piece, from where it stands.

    Args:
        file: A file that was opened in binary mode.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell() if file.seekable() else None

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            # A redirect asks for the body once more.
            self._file.seek(self._start)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def with_ok(response: httpx.Response) -> HttpResponse:
    """The same object, as an `HttpResponse`.

    httpx has no hook for the class of its responses, and a copy would have to know all of its private state.
    """
    response.__class__ = HttpResponse
    return cast("HttpResponse", response)
