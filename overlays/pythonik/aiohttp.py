"""Transport over aiohttp for the asynchronous client, on asyncio: less CPU a call with many concurrent calls.

    async with AsyncPythonikClient(transport=AiohttpTransport()) as client:
        ...

Requires the extra `aiohttp`: `pip install 'pythonik[aiohttp]'`.

The package httpx-aiohttp is not used, for three reasons. It reports a broken connection like one that was never opened,
so that a POST would be sent twice. It normalizes URLs, which breaks signatures. It keeps cookies.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpx

try:
    import aiohttp
    import yarl
except ImportError as error:
    raise ImportError("pythonik.aiohttp requires its extra: pip install 'pythonik[aiohttp]'") from error

from iconik_api.runtime.http.pool import tls_context

__all__ = ["AiohttpTransport"]

#: Exceptions of aiohttp and their counterparts in httpx; the first match counts. Only a failure to connect may map to a
#: connect error, because every request is repeated after a connect error.
_KINDS: tuple[tuple[type[aiohttp.ClientError], type[httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientOSError, httpx.ReadError),
    (aiohttp.ClientError, httpx.RemoteProtocolError),
)

#: Headers that aiohttp would add.
_AUTOMATIC_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Transport over aiohttp. It ignores proxies of the environment, and keeps no cookies.

    Args:
        connections: Maximum number of open connections. Further requests wait. Default: 100.
    """

    def __init__(self, connections: int = 100) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.TransportError: No response arrived.
        """
        if self._session is None:
            self._session = _session(self._connections)
        timeout = request.extensions["timeout"]
        with _as_httpx():
            answer = await self._session.request(
                request.method,
                _url(request),
                headers=_headers(request),
                data=_body(request),
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    connect=timeout["pool"], sock_connect=timeout["connect"], sock_read=timeout["read"]
                ),
            )
        return httpx.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Stream(answer),
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": (answer.reason or "").encode()},
        )

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


class _Stream(httpx.AsyncByteStream):
    """Undecoded body of a response."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx():
            async for chunk in self._answer.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        # A connection whose response was read to the end is kept for the next request; any other is closed.
        self._answer.release()
        with _as_httpx():
            await self._answer.wait_for_close()


def _session(connections: int) -> aiohttp.ClientSession:
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=connections, ssl=tls_context()),
        cookie_jar=aiohttp.DummyCookieJar(),
        skip_auto_headers=_AUTOMATIC_HEADERS,
        auto_decompress=False,
    )
    # aiohttp would repeat a request by itself, past the rate limit. It has no public option against this.
    session._retry_connection = False
    return session


def _url(request: httpx.Request) -> yarl.URL:
    # yarl would decode unnecessary escapes, and aiohttp would turn a user name into a header.
    url = request.url.copy_with(userinfo=b"") if request.url.userinfo else request.url
    return yarl.URL(str(url), encoded=True)


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in request.headers.raw]
    # aiohttp sets this header itself, and refuses it from callers.
    return [(name, value) for name, value in pairs if name.lower() != "transfer-encoding"]


def _body(request: httpx.Request) -> bytes | httpx.AsyncByteStream | None:
    try:
        return request.content or None
    except httpx.RequestNotRead:
        assert isinstance(request.stream, httpx.AsyncByteStream)  # noqa: S101  (checked by the asynchronous client)
        return request.stream


@contextmanager
def _as_httpx() -> Iterator[None]:
    """Translate exceptions of aiohttp into those of httpx."""
    try:
        yield
    except aiohttp.ClientError as error:
        kind = next(ours for theirs, ours in _KINDS if isinstance(error, theirs))
        # Messages other than those of connectors contain the URL, which may be signed.
        text = str(error) if isinstance(error, aiohttp.ClientConnectorError) else type(error).__name__
        raise kind(text) from None
