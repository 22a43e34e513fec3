"""HTTP responses: those of httpx, with names of `requests` and a maximum size."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, cast

import httpx

from ..base import json
from ..base.errors import ResponseTooLargeError

__all__ = ["HttpResponse", "as_http_response"]

#: Bytes of a compressed response that are decompressed at once. They expand to at most 1,000 times as many.
_PACKED = 1 << 12


class HttpResponse(httpx.Response):
    """An `httpx.Response` with `ok` and a maximum size."""

    #: Maximum size in bytes, after decompression.
    max_bytes = 1 << 30

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the response as it arrives, in small chunks if it is compressed."""
        for piece in super().iter_raw(chunk_size):
            yield from self._small(piece)

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the response as it arrives, in small chunks if it is compressed."""
        async for piece in super().aiter_raw(chunk_size):
            for small in self._small(piece):
                yield small

    def _small(self, piece: bytes) -> Iterable[bytes]:
        if "Content-Encoding" not in self.headers:
            return (piece,)
        return (piece[start : start + _PACKED] for start in range(0, len(piece), _PACKED))

    def read(self) -> bytes:
        """Read the whole response.

        Raises:
            ResponseTooLargeError: The response is larger than `max_bytes`; the connection is closed.
            httpx.RequestError: The response broke off or cannot be decompressed.
        """
        if not hasattr(self, "_content"):
            chunks = []
            size = 0
            for chunk in self.iter_bytes() if self._is_packed() else super().iter_raw():
                size += len(chunk)
                if size > self.max_bytes:
                    self.close()
                    raise ResponseTooLargeError(self.max_bytes, request=self.request)
                chunks.append(chunk)
            # httpx keeps the body under this name, and has no limit of its own.
            self._content = b"".join(chunks)
        return self._content

    async def aread(self) -> bytes:
        """Read the whole response.

        Raises:
            ResponseTooLargeError: The response is larger than `max_bytes`; the connection is closed.
            httpx.RequestError: The response broke off or cannot be decompressed.
        """
        if not hasattr(self, "_content"):
            chunks = []
            size = 0
            async for chunk in self.aiter_bytes() if self._is_packed() else super().aiter_raw():
                size += len(chunk)
                if size > self.max_bytes:
                    await self.aclose()
                    raise ResponseTooLargeError(self.max_bytes, request=self.request)
                chunks.append(chunk)
            self._content = b"".join(chunks)
        return self._content

    def _is_packed(self) -> bool:
        if "Content-Encoding" not in self.headers:
            return False
        if "," in self.headers["Content-Encoding"]:
            # A response that is compressed twice may expand to a million times as many bytes at once.
            raise httpx.DecodingError("the response is compressed more than once", request=self.request)
        return True

    def parsed(self) -> Any:
        """Return the JSON in the response; it is decoded once.

        Raises:
            ValueError: The response is not JSON.
        """
        if not hasattr(self, "_parsed"):
            self._parsed = json.loads(self.content)
        return self._parsed


def as_http_response(response: httpx.Response, max_bytes: int = HttpResponse.max_bytes) -> HttpResponse:
    """Return the same object as an `HttpResponse` with a maximum size in bytes.

    httpx has no hook for the class of its responses, and a copy would have to copy private attributes.
    """
    response.__class__ = HttpResponse
    answer = cast("HttpResponse", response)
    answer.max_bytes = max_bytes
    return answer
