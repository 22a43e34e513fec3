"""The aiohttp transport for the asynchronous client, on asyncio: less CPU a call when many are under way at once.

    async with AsyncPythonikClient(transport=AiohttpTransport()) as client:
        ...

Needs the extra `aiohttp`: `pip install 'pythonik[aiohttp]'`.

The package httpx-aiohttp does the same with less care than this client needs: it takes a connection that broke for one
that was never made (a POST would be sent twice), normalises URLs (which may be signed), and keeps cookies.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpx

try:
    import aiohttp
    import yarl
except ImportError as error:
    raise ImportError("pythonik.aiohttp needs its extra: pip install 'pythonik[aiohttp]'") from error

from iconik_api.runtime.http.pool import tls_context

__all__ = ["AiohttpTransport"]

#: What the exceptions of aiohttp are in terms of httpx; the first that fits counts. Only failures to connect may become
#: what says so: a request that was not sent is sent again, whatever it does.
_KINDS: tuple[tuple[type[aiohttp.ClientError], type[httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientOSError, httpx.ReadError),
    (aiohttp.ClientError, httpx.RemoteProtocolError),
)

#: aiohttp would add these where they are missing.
_AUTOMATIC_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Carries requests by aiohttp. It takes no proxy from the environment and keeps no cookies.

    Args:
        connections: How many may be open at once; further requests wait for one.
    """

    def __init__(self, connections: int = 100) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.TransportError: No answer arrived.
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
    """The body of an answer, as it came over the wire."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx():
            async for chunk in self._answer.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        # Given back for the next request, if it was read to its end, or else closed.
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
    # aiohttp would send once more by itself, past the rate limit. It has no public switch for that.
    session._retry_connection = False
    return session


def _url(request: httpx.Request) -> yarl.URL:
    # As it is: yarl would otherwise decode what need not be encoded. aiohttp would make a header of a user name.
    url = request.url.copy_with(userinfo=b"") if request.url.userinfo else request.url
    return yarl.URL(str(url), encoded=True)


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in request.headers.raw]
    # aiohttp sets this one by itself, and wants nobody else to.
    return [(name, value) for name, value in pairs if name.lower() != "transfer-encoding"]


def _body(request: httpx.Request) -> bytes | httpx.AsyncByteStream | None:
    try:
        return request.content or None
    except httpx.RequestNotRead:
        assert isinstance(request.stream, httpx.AsyncByteStream)  # noqa: S101  (an asynchronous client made sure)
        return request.stream


@contextmanager
def _as_httpx() -> Iterator[None]:
    """Raise what aiohttp raises as the exception of httpx that means the same."""
    try:
        yield
    except aiohttp.ClientError as error:
        kind = next(ours for theirs, ours in _KINDS if isinstance(error, theirs))
        # Other texts than those of connectors hold the URL, which may be signed.
        text = str(error) if isinstance(error, aiohttp.ClientConnectorError) else type(error).__name__
        raise kind(text) from None
