"""The engine over aiohttp, for asynchronous programs on asyncio."""

from __future__ import annotations

import select
import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

try:
    import aiohttp
    import yarl
except ImportError as error:
    raise ImportError("the engine aiohttp needs its extra: pip install 'pythonik[aiohttp]'") from error

from ...base.failure import EngineError, FailureKind
from ..environment import PROXY_LOGIN_WANTED, environment_proxies, needs_tls, tls_context
from ..failures import certificate_refused, check_proxy, login_wanted, proxy_refused, via
from ..headers import Headers
from ..response import HttpResponse

if TYPE_CHECKING:
    from ...base.timeouts import Timeout
    from ..engine import Fields
    from ..proxies import Proxy
    from ..request import HttpRequest

#: Headers that aiohttp would add where they are missing.
_AUTOMATIC = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_PROXY_SCHEMES = ("http", "https")
#: Bytes of one header field, and number of fields: httpx takes 100 KiB of fields in all.
_HEADER_BYTES = 100 << 10
_HEADERS = 10_000


class AsyncAiohttpEngine:
    """Sends requests by aiohttp.

    Args:
        connections: Connections that may be open at once; further requests wait for one.
    """

    def __init__(self, connections: int = 100) -> None:
        self._connections = connections
        self._proxies = environment_proxies()
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
        """
        if self._session is None:
            self._session = _session(self._connections)
        proxy = None if self._proxies is None else self._proxies.of(request.url)
        if proxy is not None:
            check_proxy(proxy, _PROXY_SCHEMES, "aiohttp")
        began = time.perf_counter()
        try:
            raw = await self._session.request(
                request.method,
                # Text that is encoded already stays as it is: it may be signed.
                yarl.URL(request.url, encoded=True),
                headers=_headers(request, credentials, proxy),
                data=request.body or None,
                allow_redirects=False,
                timeout=_timeout(request.timeout),
                ssl=tls_context() if needs_tls(request.url, proxy) else True,
                proxy=None if proxy is None else yarl.URL(proxy.url),
                proxy_headers=_login(proxy),
            )
        except (aiohttp.ClientError, ValueError) as error:
            raise _failure(error, proxy) from None
        if raw.status == PROXY_LOGIN_WANTED and proxy is not None:
            raw.close()
            raise login_wanted(proxy)
        headers = Headers.of_bytes(raw.raw_headers)
        seconds = time.perf_counter() - began
        return HttpResponse(request, raw.status, headers, _Body(raw), reason=raw.reason or "", raw=raw, seconds=seconds)

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


class _Body:
    """The bytes of a response."""

    def __init__(self, raw: aiohttp.ClientResponse) -> None:
        self._raw = raw

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._raw.content.iter_any():
                yield piece
        except aiohttp.ClientError as error:
            raise _failure(error) from None

    async def aclose(self) -> None:
        # Given back for the next request if it was read to its end, else closed.
        self._raw.release()
        try:
            await self._raw.wait_for_close()
        except aiohttp.ClientError as error:
            raise _failure(error) from None


class _Connector(aiohttp.TCPConnector):
    """Connections, of which an idle one is used again only if nothing has arrived on it.

    The library parses what arrives on an idle connection, and would take it for the response to the next request.
    """

    async def _get(self, key: Any, traces: Any) -> Any:
        while (connection := await super()._get(key, traces)) is not None:
            protocol: Any = connection.protocol
            if not (protocol.should_close or _is_readable(protocol.transport.get_extra_info("socket"))):
                return connection
            connection.close()
        return None


def _is_readable(socket: Any) -> bool:
    """Whether bytes have arrived that the event loop has not seen yet; an idle connection is to have none."""
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([socket], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))


def _session(connections: int) -> aiohttp.ClientSession:
    session = aiohttp.ClientSession(
        connector=_Connector(limit=connections), cookie_jar=aiohttp.DummyCookieJar(), skip_auto_headers=_AUTOMATIC, auto_decompress=False, max_line_size=_HEADER_BYTES, max_field_size=_HEADER_BYTES, max_headers=_HEADERS
    )
    # aiohttp would send once more by itself, past the rate limit. It has no public switch for that.
    session._retry_connection = False
    return session


def _timeout(timeout: Timeout) -> aiohttp.ClientTimeout:
    # The library has one bound for the wait for a free connection and the time in which a new one is made.
    both = None if timeout.pool is None or timeout.connect is None else timeout.pool + timeout.connect
    return aiohttp.ClientTimeout(connect=both, sock_connect=timeout.connect, sock_read=timeout.read)


def _headers(request: HttpRequest, credentials: Fields, proxy: Proxy | None) -> list[tuple[str, str]]:
    fields: list[tuple[str, Any]] = [*request.headers.multi_items(), *credentials]
    if request.url[:5].lower() == "http:":
        # Other requests go through a tunnel, and only the request for the tunnel is the proxy's.
        fields += _login(proxy).items()
    # aiohttp sets this one by itself, and refuses it from others.
    return [(name, value) for name, value in fields if name.lower() != "transfer-encoding"]


def _login(proxy: Proxy | None) -> dict[str, str]:
    return {"Proxy-Authorization": proxy.authorization} if proxy is not None and proxy.authorization else {}


def _failure(error: Exception, proxy: Proxy | None = None) -> EngineError:
    """Return what an exception of the library means."""
    # Other texts than those of connectors hold the URL, which may be signed.
    name = type(error).__name__
    text = str(error.os_error) if isinstance(error, aiohttp.ClientConnectorError) else name
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return proxy_refused(proxy, f"{error.status} {error.message}", error.status, name)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return via(proxy, certificate_refused(str(error.certificate_error), name))
    if isinstance(error, (aiohttp.InvalidURL, ValueError)):
        return EngineError(text, "invalid", name=name)
    unsent = isinstance(error, (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError))
    kind: FailureKind = "timeout" if isinstance(error, aiohttp.ServerTimeoutError) else "connection"
    return via(proxy, EngineError(text, kind, unsent=unsent, name=name))
