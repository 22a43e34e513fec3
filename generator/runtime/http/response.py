"""The answer as httpx gives it, with what callers of `requests` are used to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, cast

import httpx

from ..base import json
from ..base.errors import ResponseTooLargeError

__all__ = ["HttpResponse", "as_http_response"]

#: Bytes of a packed answer that are unpacked at once. They become a thousand times as many at most.
_PACKED = 1 << 12


class HttpResponse(httpx.Response):
    """An `httpx.Response` that also knows `ok`, and how long it may be."""

    max_bytes = 1 << 30

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The answer as it comes, in small pieces if it is packed."""
        for piece in super().iter_raw(chunk_size):
            yield from self._small(piece)

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The answer as it comes, in small pieces if it is packed."""
        async for piece in super().aiter_raw(chunk_size):
            for small in self._small(piece):
                yield small

    def _small(self, piece: bytes) -> Iterable[bytes]:
        if "Content-Encoding" not in self.headers:
            return (piece,)
        return (piece[start : start + _PACKED] for start in range(0, len(piece), _PACKED))

    def read(self) -> bytes:
        """Read the whole answer.

        Raises:
            ResponseTooLargeError: It unpacks to more bytes than `max_bytes`; the connection is closed.
            httpx.RequestError: It broke off or cannot be unpacked.
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
            # httpx keeps what it has read under this name, and has no limit of its own.
            self._content = b"".join(chunks)
        return self._content

    async def aread(self) -> bytes:
        """Read the whole answer.

        Raises:
            ResponseTooLargeError: It unpacks to more bytes than `max_bytes`; the connection is closed.
            httpx.RequestError: It broke off or cannot be unpacked.
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
            # What is packed twice may unpack to a million times as many bytes, and at once.
            raise httpx.DecodingError("the answer is packed more than once", request=self.request)
        return True

    def parsed(self) -> Any:
        """The JSON in the answer; it is decoded once.

        Raises:
            ValueError: It is no JSON.
        """
        if not hasattr(self, "_parsed"):
            self._parsed = json.loads(self.content)
        return self._parsed


def as_http_response(response: httpx.Response, max_bytes: int = HttpResponse.max_bytes) -> HttpResponse:
    """The same object, as an `HttpResponse` of at most so many bytes.

    httpx has no hook for the class of its responses, and a copy would have to know all of its private state.
    """
    response.__class__ = HttpResponse
    answer = cast("HttpResponse", response)
    answer.max_bytes = max_bytes
    return answer
