"""The engines over pyreqwest, an HTTP library written in Rust: a small part of the CPU time that httpx takes.

The library follows redirects, unpacks bodies, guesses proxies and reports a request that was never answered as one that
was never sent. All of it is switched off here, or read from the causes that the library names. The library itself
trusts the certificates of `SSL_CERT_FILE` or `SSL_CERT_DIR`, or else those of the system.
"""

from __future__ import annotations

import re
import sys
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

try:
    from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder
    from pyreqwest.exceptions import BuilderError, PoolTimeoutError, PyreqwestError, RequestTimeoutError
    from pyreqwest.proxy import ProxyBuilder
except ImportError as error:
    raise ImportError("the engine pyreqwest needs its extra: pip install 'pythonik[fast]'") from error

from ...base.failure import EngineError, FailureKind
from ...base.lock import new_lock
from ..environment import PROXY_LOGIN_WANTED, environment_proxies, needs_tls, trusted_file
from ..headers import Headers
from ..response import HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...base.timeouts import Timeout
    from ..engine import Fields
    from ..proxies import Proxy
    from ..request import HttpRequest

ClientT = TypeVar("ClientT")
T = TypeVar("T")

#: The library has timeouts and proxies by client. As many clients, each with connections of its own, are kept.
_MAX_CLIENTS = 8
#: Requests under way at once; further ones wait.
_CONNECTIONS = 100
#: The library names the step that failed: only in this one, nothing of the request has been sent.
_CONNECTING = "client error (Connect)"
_PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
#: A path that the library would change: it follows dot segments, and takes a backslash for a slash.
_CHANGED_PATH = re.compile(r"[^?]*(?:\\|/(?:\.|%2e){1,2}(?:[/?]|$))", re.IGNORECASE)
#: Beginnings of the causes by which the library says that a certificate is not trusted, and that a proxy refused.
_CERTIFICATE = "invalid peer certificate"
_TUNNEL = "tunnel error: "
_TUNNEL_LOGIN = "proxy authorization required"


class _Clients(Generic[ClientT]):
    """Clients of the library by timeout, proxy and certificates, the last one used behind."""

    def __init__(self, make: Callable[[Timeout, Proxy | None, bool], ClientT]) -> None:
        self._proxies = environment_proxies()
        self._make = make
        self._clients: OrderedDict[tuple[object, ...], ClientT] = OrderedDict()
        self._lock = new_lock()

    def proxy_of(self, url: str) -> Proxy | None:
        """Return the proxy that a request goes by."""
        return None if self._proxies is None else self._proxies.of(url)

    def of(self, timeout: Timeout, url: str, proxy: Proxy | None) -> ClientT:
        """Return the client for requests with a timeout to a URL by a proxy.

        Raises:
            EngineError: The library would send another path, lacks proxies of this kind, or cannot read certificates.
        """
        if _CHANGED_PATH.match(url):
            raise EngineError("the engine pyreqwest cannot send a path with dot segments or backslashes", "invalid")
        secure = needs_tls(url, proxy)
        key = (timeout.connect, timeout.read, timeout.pool, proxy, secure)
        with self._lock:
            client = self._clients.get(key)
            if client is None:
                # A client that is dropped here is closed by the last request that still uses it.
                if len(self._clients) == _MAX_CLIENTS:
                    self._clients.popitem(last=False)
                client = self._clients[key] = self._make(timeout, proxy, secure)
            else:
                self._clients.move_to_end(key)
            return client

    def taken(self) -> list[ClientT]:
        """Return all clients and forget them."""
        with self._lock:
            clients = list(self._clients.values())
            self._clients.clear()
            return clients


class PyreqwestEngine:
    """Sends requests by pyreqwest."""

    def __init__(self) -> None:
        self._clients: _Clients[SyncClient] = _Clients(partial(_built, SyncClientBuilder))

    def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
        """
        began = time.perf_counter()
        proxy = self._clients.proxy_of(request.url)
        try:
            builder = self._clients.of(request.timeout, request.url, proxy).request(request.method, request.url)
            builder = builder.headers([*request.headers.multi_items(), *credentials])
            if request.timeout.total is not None:
                builder = builder.timeout(timedelta(seconds=request.timeout.total))
            if not isinstance(request.body, bytes):
                builder = builder.body_stream(request.body)
            elif request.body:
                builder = builder.body_bytes(request.body)
            exchange = builder.build_streamed()
            raw = exchange.__enter__()
        except PyreqwestError as error:
            raise _failure(error, proxy) from None
        if raw.status == PROXY_LOGIN_WANTED and proxy is not None:
            exchange.__exit__(None, None, None)
            raise _login_wanted(proxy)
        return _response(request, raw, _Body(raw, exchange), began)

    def close(self) -> None:
        """Close all connections."""
        for client in self._clients.taken():
            client.close()


class AsyncPyreqwestEngine:
    """Sends requests by pyreqwest from an event loop of asyncio."""

    def __init__(self) -> None:
        self._clients: _Clients[Client] = _Clients(partial(_built, ClientBuilder))

    async def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
        """
        began = time.perf_counter()
        proxy = self._clients.proxy_of(request.url)
        try:
            builder = self._clients.of(request.timeout, request.url, proxy).request(request.method, request.url)
            builder = builder.headers([*request.headers.multi_items(), *credentials])
            if request.timeout.total is not None:
                builder = builder.timeout(timedelta(seconds=request.timeout.total))
            if not isinstance(request.body, bytes):
                builder = builder.body_stream(request.body)
            elif request.body:
                builder = builder.body_bytes(request.body)
            exchange = builder.build_streamed()
            raw = await _Cancellable(exchange.__aenter__())
        except PyreqwestError as error:
            raise _failure(error, proxy) from None
        if raw.status == PROXY_LOGIN_WANTED and proxy is not None:
            await exchange.__aexit__(None, None, None)
            raise _login_wanted(proxy)
        return _response(request, raw, _AsyncBody(raw, exchange), began)

    async def aclose(self) -> None:
        """Close all connections."""
        for client in self._clients.taken():
            await client.close()


class _Body:
    """The bytes of a response."""

    def __init__(self, raw: Any, exchange: Any) -> None:
        self._reader = raw.body_reader
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        try:
            while (piece := self._reader.read_chunk()) is not None:
                yield bytes(piece)
        except PyreqwestError as error:
            raise _failure(error) from None

    def close(self) -> None:
        self._exchange.__exit__(None, None, None)


class _AsyncBody:
    """The bytes of a response."""

    def __init__(self, raw: Any, exchange: Any) -> None:
        self._reader = raw.body_reader
        self._exchange = exchange

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while (piece := await _Cancellable(self._reader.read_chunk())) is not None:
                yield bytes(piece)
        except PyreqwestError as error:
            raise _failure(error) from None

    async def aclose(self) -> None:
        await self._exchange.__aexit__(None, None, None)


class _Cancellable(Generic[T]):
    """A step of the library, awaited so that a cancellation arrives as it was sent.

    The library raises a `CancelledError` of its own, which anyio does not take for that of its cancel scopes.

    Args:
        step: The step.
    """

    __slots__ = ("_step",)

    def __init__(self, step: Awaitable[T]) -> None:
        self._step = step

    def __await__(self) -> Generator[Any, None, T]:
        # Without a task, which would take longer than the step.
        step: Any = self._step.__await__()
        thrown: BaseException | None = None
        while True:
            try:
                waiting = step.send(None) if thrown is None else step.throw(thrown)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            except BaseException:
                if thrown is None:
                    raise
                raise thrown from None
            try:
                yield waiting
                thrown = None
            except BaseException as sent:
                thrown = sent


def _built(make: Callable[[], Any], timeout: Timeout, proxy: Proxy | None, secure: bool) -> Any:
    builder = make()
    for name in ("gzip", "brotli", "zstd", "deflate", "follow_redirects", "referer"):
        builder = getattr(builder, name)(False)
    # Without `no_proxy`, the library would read the environment by rules of its own.
    builder = builder.http1_only().max_connections(_CONNECTIONS).no_proxy()
    for name, seconds in (("connect_timeout", timeout.connect), ("read_timeout", timeout.read), ("pool_timeout", timeout.pool)):
        if seconds is not None:
            builder = getattr(builder, name)(timedelta(seconds=seconds))
    if proxy is not None:
        builder = builder.proxy(_proxy(proxy))
    bundle = trusted_file() if secure else None
    if bundle is not None and sys.platform in ("darwin", "win32"):
        # There, the library trusts the system, whatever the environment says.
        builder = builder.add_root_certificate_pem(Path(bundle).read_bytes())
    return builder.build()


def _proxy(proxy: Proxy) -> ProxyBuilder:
    from ..failures import check_proxy

    check_proxy(proxy, _PROXY_SCHEMES, "pyreqwest")
    builder = ProxyBuilder.all(proxy.url)
    return builder.custom_http_auth(proxy.authorization) if proxy.authorization else builder


def _response(request: HttpRequest, raw: Any, body: _Body | _AsyncBody, began: float) -> HttpResponse:
    headers = Headers(raw.headers.items())
    return HttpResponse(request, raw.status, headers, body, raw=raw, seconds=time.perf_counter() - began)


def _login_wanted(proxy: Proxy | None, name: str = "") -> EngineError:
    from ..failures import login_wanted

    return login_wanted(proxy, name)


def _failure(error: PyreqwestError, proxy: Proxy | None = None) -> EngineError:
    """Return what an exception of the library means. The exception itself holds the URL, which may be signed."""
    from ..failures import certificate_refused, proxy_refused, via

    causes = [each["message"] for each in getattr(error, "details", {}).get("causes") or ()]
    name = type(error).__name__
    text = causes[-1] if len(causes) > 1 else name
    if isinstance(error, BuilderError):
        return EngineError(text, "invalid", name=name)
    if text.startswith(_CERTIFICATE):
        return via(proxy, certificate_refused(text, name))
    if text.startswith(_TUNNEL):
        # The library gives no other status.
        refusal = text.removeprefix(_TUNNEL)
        return _login_wanted(proxy, name) if refusal == _TUNNEL_LOGIN else proxy_refused(proxy, refusal, name=name)
    unsent = _CONNECTING in causes or isinstance(error, PoolTimeoutError)
    kind: FailureKind = "timeout" if isinstance(error, RequestTimeoutError) else "connection"
    return via(proxy, EngineError(text, kind, unsent=unsent, name=name))
