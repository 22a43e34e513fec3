"""The engines over httpx, and over httpx2, which has the same classes.

A request goes straight to a transport of the library. It goes by `Client.send` where that makes a difference: a client
that was passed in, and a method of `Client` that somebody has replaced to watch or to mock requests.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from copy import copy
from functools import cache
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any

from ...base.errors import ClientClosedError
from ...base.failure import SWITCHED, EngineError, FailureKind
from ...base.lock import new_lock
from ...base.log import without_secrets
from ...base.origin import is_loopback, origin_of
from ...base.timeouts import DEFAULT_TIMEOUT
from ..environment import PROXY_LOGIN_WANTED, environment_proxies, tls_context, trustless_context
from ..headers import Headers
from ..response import HttpResponse
from .lean import lean_request
from .pools import discard, discard_async, mark_leftovers, prepared, requests_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine import Fields
    from ..proxies import Proxy
    from ..request import HttpRequest

#: A pool of the library looks at all of its connections whenever anything happens to one: small pools are quick.
_POOLS = 10
#: The methods of a client that tools replace: tracers the first, recorders the second, mocks the third.
_REPLACED = ("send", "_send_single_request", "_transport_for_url")
#: Together the pools open as many connections as one pool of the library does.
_CONNECTIONS = 100 // _POOLS
#: Kinds of proxies that the library has, the last two with a package of their own.
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class _Engine:
    """The base of both engines.

    Args:
        library: The module `httpx` or `httpx2`.
        client: A client of the user, which is not closed here. Its headers, parameters, cookies, timeout, event hooks
            and credentials count for requests to the API, below those of the request.
        transport: A transport of the user, in place of the library's own.
    """

    _client_class: str
    _make_transport: Callable[..., Any]

    def __init__(self, library: Any, client: Any = None, transport: Any = None) -> None:
        self._library = library
        self._given = client
        self._transport = transport
        if client is None and transport is None:
            self._transport = _routed_class(library)(type(self)._make_transport)
        self._client_type = getattr(library, self._client_class)
        self._client = client or self._client_type(transport=self._transport)
        self._wire_request = lean_request(library)

    def _failure(self, error: Exception, request: HttpRequest) -> EngineError:
        return _failure(self._library, error, self._proxy_of(request.url))

    def _proxy_of(self, url: str) -> Proxy | None:
        """Return the proxy that a request goes by, as far as it can be known."""
        transport = self._transport
        if self._given is not None:
            transport = self._given._transport_for_url(self._library.URL(url))
        return transport.proxy_of(url) if hasattr(transport, "proxy_of") else _proxy_in(transport)


class HttpxEngine(_Engine):
    """Sends requests by httpx or httpx2."""

    _client_class = "Client"

    @staticmethod
    def _make_transport(library: Any, options: dict[str, Any]) -> Any:
        return prepared(library.HTTPTransport(**options))

    def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
            ClientClosedError: The client of the user is closed.
        """
        wire = self._wire_request(request, credentials)
        began = time.perf_counter()
        try:
            try:
                with without_secrets(request):
                    if self._transport is not None and _is_original(self._client_type):
                        raw = self._transport.handle_request(wire)
                    else:
                        client, options = _chosen(self._library, self._client, self._given, wire, request)
                        raw = client.send(wire, stream=True, follow_redirects=False, **options)
            finally:
                _forget(wire, request)
            response = _response(request, raw, _Body(raw, wire, request, self._client, self._library), began)
        except (self._library.RequestError, self._library.InvalidURL) as error:
            raise self._failure(error, request) from error
        except BaseException:
            discard(self._client, wire.extensions)
            raise
        if response.status_code == PROXY_LOGIN_WANTED and (proxy := self._proxy_of(request.url)) is not None:
            response.close()
            raise _login_wanted(proxy)
        return response

    def close(self) -> None:
        """Close all connections that were made here."""
        if self._given is None:
            self._client.close()


class AsyncHttpxEngine(_Engine):
    """Sends requests by httpx or httpx2 from an event loop; takes the arguments of `HttpxEngine`."""

    _client_class = "AsyncClient"

    @staticmethod
    def _make_transport(library: Any, options: dict[str, Any]) -> Any:
        return _sharded_class(library)(options)

    async def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
            ClientClosedError: The client of the user is closed.
        """
        wire = self._wire_request(request, credentials)
        began = time.perf_counter()
        try:
            try:
                with without_secrets(request):
                    if self._transport is not None and _is_original(self._client_type):
                        raw = await self._transport.handle_async_request(wire)
                    else:
                        client, options = _chosen(self._library, self._client, self._given, wire, request)
                        raw = await client.send(wire, stream=True, follow_redirects=False, **options)
            finally:
                _forget(wire, request)
            response = _response(request, raw, _AsyncBody(raw, wire, request, self._client, self._library), began)
        except (self._library.RequestError, self._library.InvalidURL) as error:
            raise self._failure(error, request) from error
        except BaseException:
            await discard_async(self._client, wire.extensions)
            raise
        if response.status_code == PROXY_LOGIN_WANTED and (proxy := self._proxy_of(request.url)) is not None:
            await response.aclose()
            raise _login_wanted(proxy)
        return response

    async def aclose(self) -> None:
        """Close all connections that were made here."""
        if self._given is None:
            await self._client.aclose()


class _Body:
    """The bytes of a response."""

    def __init__(self, raw: Any, wire: Any, request: HttpRequest, client: Any, library: Any) -> None:
        self._raw = raw
        self._request = request
        self._extensions = wire.extensions
        self._client = client
        self._library = library

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from _unlogged(self._raw, self._request) if _is_shared(self._raw) else self._raw.stream
        except self._library.RequestError as error:
            raise _failure(self._library, error) from error
        except GeneratorExit:
            raise
        except BaseException:
            self._give_up()
            raise

    def close(self) -> None:
        try:
            mark_leftovers(self._raw)
            self._raw.close()
        except self._library.RequestError as error:
            raise _failure(self._library, error) from error
        except BaseException:
            self._give_up()
            raise

    def _give_up(self) -> None:
        try:
            self._raw.close()
        finally:
            discard(self._client, self._extensions)


def _is_shared(raw: Any) -> bool:
    """Whether headers of other requests may arrive with a body, which hpack would log."""
    return bool(raw.extensions.get("http_version") == b"HTTP/2")


def _unlogged(raw: Any, request: HttpRequest) -> Iterator[bytes]:
    pieces = iter(raw.stream)
    while True:
        with without_secrets(request):
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece


async def _unlogged_async(raw: Any, request: HttpRequest) -> AsyncIterator[bytes]:
    pieces = aiter(raw.stream)
    while True:
        with without_secrets(request):
            piece = await anext(pieces, None)
        if piece is None:
            return
        yield piece


class _AsyncBody:
    """The bytes of a response."""

    def __init__(self, raw: Any, wire: Any, request: HttpRequest, client: Any, library: Any) -> None:
        self._raw = raw
        self._request = request
        self._extensions = wire.extensions
        self._client = client
        self._library = library

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            shared = _is_shared(self._raw)
            async for piece in _unlogged_async(self._raw, self._request) if shared else self._raw.stream:
                yield piece
        except self._library.RequestError as error:
            raise _failure(self._library, error) from error
        except GeneratorExit:
            raise
        except BaseException:
            await self._give_up()
            raise

    async def aclose(self) -> None:
        try:
            mark_leftovers(self._raw)
            await self._raw.aclose()
        except self._library.RequestError as error:
            raise _failure(self._library, error) from error
        except BaseException:
            await self._give_up()
            raise

    async def _give_up(self) -> None:
        try:
            await self._raw.aclose()
        finally:
            await discard_async(self._client, self._extensions)


def _response(request: HttpRequest, raw: Any, body: _Body | _AsyncBody, began: float) -> HttpResponse:
    headers = Headers.of_bytes(raw.headers.raw)
    # httpx has prepared the request of a redirect, with the credentials of this one.
    raw.next_request = None
    return HttpResponse(request, raw.status_code, headers, body, reason=raw.extensions.get("reason_phrase", b"").decode("latin-1"), raw=raw, seconds=time.perf_counter() - began)


def _forget(wire: Any, request: HttpRequest) -> None:
    """Take the credentials off a request that is sent: responses and exceptions keep it."""
    wire.headers = type(wire.headers)(request.headers.multi_items())


def _login_wanted(proxy: Proxy) -> EngineError:
    from ..failures import login_wanted

    return login_wanted(proxy)


def _failure(library: Any, error: Exception, proxy: Proxy | None = None) -> EngineError:
    """Return what an exception of the library means."""
    from ..failures import certificate_refused, proxy_refused, via

    name = type(error).__name__
    text = str(error) or name
    if "_SWITCH_" in text:
        return EngineError(SWITCHED, name=name)
    if isinstance(error, (library.LocalProtocolError, library.UnsupportedProtocol, library.InvalidURL)):
        # HTTP does not allow the request; a retry cannot help.
        return EngineError(text, "invalid", name=name)
    if _is_of_certificate(error):
        return via(proxy, certificate_refused(text, name))
    if isinstance(error, library.ProxyError):
        status = text.partition(" ")[0]
        return proxy_refused(proxy, text, int(status) if status.isdecimal() else None, name)
    no_connection = isinstance(error, (library.ConnectError, library.ConnectTimeout, library.PoolTimeout))
    # Transports of other makers raise these also for requests that have arrived. httpcore does not.
    unsent = no_connection and type(error.__cause__).__module__.partition(".")[0].startswith("httpcore")
    kind: FailureKind = "timeout" if isinstance(error, library.TimeoutException) else "connection"
    return via(proxy, EngineError(text, kind, unsent=unsent, name=name))


def _is_of_certificate(error: BaseException) -> bool:
    """Whether an exception says that a certificate is not trusted."""
    each: BaseException | None = error
    while each is not None:
        # By its name: a program that uses TLS has imported the module, others need not.
        if type(each).__name__ == "SSLCertVerificationError":
            return True
        each = each.__cause__ or each.__context__
    return False


def _chosen(library: Any, client: Any, given: Any, wire: Any, request: HttpRequest) -> tuple[Any, dict[str, Any]]:
    """Return the client that sends a request, and the options of its `send`.

    Raises:
        ClientClosedError: The client of the user is closed.
    """
    if given is None:
        return client, {"auth": None}
    if given.is_closed:
        raise ClientClosedError
    client = _without_environment(given, request.url, wire.url)
    if request.trusted:
        _add_settings_of(library, given, wire, request)
        return client, {}
    # Nothing that the user set for the API goes to another origin.
    twin = copy(client)
    twin.auth, twin.headers, twin.params, twin.cookies, twin.event_hooks = None, {}, {}, {}, {}
    return twin, {"auth": None}


def _without_environment(given: Any, url: str, wire_url: Any) -> Any:
    """Return a client without the proxies that it has from the environment, if a request stays on this machine."""
    if not (getattr(given, "_mounts", None) and given.trust_env and is_loopback(origin_of(url)[1])):
        return given
    proxy = _proxy_in(given._transport_for_url(wire_url))
    proxies = environment_proxies()
    if proxy is None or proxies is None or not proxies.names(proxy.url):
        return given
    twin = copy(given)
    twin._mounts = {}
    return twin


def _proxy_in(transport: Any) -> Proxy | None:
    """Return the proxy of a transport of the library, which does not show it."""
    url = getattr(getattr(transport, "_pool", None), "_proxy_url", None)
    if url is None:
        return None
    from ..proxies import Proxy

    port = "" if url.port is None else f":{url.port}"
    host = url.host.decode("ascii")
    return Proxy(f"{url.scheme.decode('ascii')}://{f'[{host}]' if ':' in host else host}{port}")


def _add_settings_of(library: Any, given: Any, wire: Any, request: HttpRequest) -> None:
    """Add what the user set on a client to a request, where the request does not say otherwise."""
    defaults = _defaults(library, isinstance(given, library.AsyncClient))
    for name, value in given.headers.multi_items():
        if name not in request.headers and value != defaults.headers.get(name):
            wire.headers[name] = value
    named = wire.url.params
    if further := [(name, value) for name, value in given.params.multi_items() if name not in named]:
        wire.url = wire.url.copy_with(params=[*named.multi_items(), *further])
    if given.cookies and "Cookie" not in request.headers:
        library.Cookies(given.cookies).set_cookie_header(wire)
    if request.timeout is DEFAULT_TIMEOUT and given.timeout != defaults.timeout:
        wire.extensions["timeout"] = given.timeout.as_dict()


@cache
def _defaults(library: Any, is_async: bool) -> Any:
    """Return a client as the library makes it, to compare others with."""
    base = library.AsyncClient if is_async else library.Client
    # A transport of its own keeps the client from loading certificates.
    return base(transport=library.MockTransport(lambda _: library.Response(200)))


def _is_original(client_class: Any) -> bool:
    """Whether the methods that tools replace are the library's own."""
    methods = _methods(client_class)
    return _originals.get(client_class) == methods or _are_own(client_class, methods)


_methods = attrgetter(*_REPLACED)
#: The methods of a class that were found to be the library's own.
_originals: dict[Any, Any] = {}


def _are_own(client_class: Any, methods: Any) -> bool:
    own = client_class.__init__.__code__.co_filename
    for method in methods:
        # Not `isinstance`: the wrappers of some tools pass for functions, and show the code of what they wrap.
        if type(method) is not FunctionType or method.__code__.co_filename != own:
            return False
    _originals[client_class] = methods
    return True


@cache
def _routed_class(library: Any) -> Any:
    class RoutedTransport(library.BaseTransport, library.AsyncBaseTransport):  # type: ignore[misc]
        """Carries each request directly, or by the proxy that the environment names for it.

        Args:
            make: Makes a transport of a library and of the options of its transports.
        """

        def __init__(self, make: Callable[[Any, dict[str, Any]], Any]) -> None:
            self._proxies = environment_proxies()
            self._make = make
            self._lock = new_lock()
            #: By whether connections are encrypted, and by proxy.
            self._transports: dict[tuple[bool, Proxy | None], Any] = {}

        def proxy_of(self, url: str) -> Proxy | None:
            """Return the proxy that a request goes by."""
            return None if self._proxies is None else self._proxies.of(url)

        @property
        def shards(self) -> list[Any]:
            """The transports that carry the requests."""
            return list(self._transports.values())

        def handle_request(self, request: Any) -> Any:
            return self._transport_for(request.url).handle_request(request)

        async def handle_async_request(self, request: Any) -> Any:
            return await self._transport_for(request.url).handle_async_request(request)

        def _transport_for(self, url: Any) -> Any:
            proxy = self.proxy_of(str(url)) if self._proxies else None
            key = url.raw_scheme == b"https", proxy
            return self._transports.get(key) or self._made(*key)

        def _made(self, secure: bool, proxy: Proxy | None) -> Any:
            with self._lock:
                transport = self._transports.get((secure, proxy))
                if transport is None:
                    transport = self._make(library, _options(library, secure, proxy))
                    self._transports[secure, proxy] = transport
                return transport

        def close(self) -> None:
            for transport in self._transports.values():
                transport.close()

        async def aclose(self) -> None:
            for transport in self._transports.values():
                await transport.aclose()

    return RoutedTransport


def _options(library: Any, secure: bool, proxy: Proxy | None) -> dict[str, Any]:
    """Return the options of a transport.

    Raises:
        EngineError: The library has no proxies of this kind.
    """
    # Without TLS, no certificates are loaded, which takes longer than a request.
    options = {"verify": tls_context() if secure else trustless_context()}
    if proxy is None:
        return options
    from ..failures import check_proxy

    check_proxy(proxy, _PROXY_SCHEMES, library.__name__)
    login = (str(proxy.user), str(proxy.password)) if proxy.user or proxy.password else None
    context = tls_context() if proxy.url.startswith("https:") else None
    return {**options, "proxy": library.Proxy(proxy.url, auth=login, ssl_context=context)}


@cache
def _sharded_class(library: Any) -> Any:
    class ShardedTransport(library.AsyncBaseTransport):  # type: ignore[misc]
        """Carries requests by several small pools, each request by the one that is busy with fewest."""

        def __init__(self, options: dict[str, Any]) -> None:
            limits = library.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
            self.shards = [library.AsyncHTTPTransport(**options, limits=limits) for _ in range(_POOLS)]

        async def handle_async_request(self, request: Any) -> Any:
            # Of several that are equally busy the first, whose connections are likeliest to be open still.
            return await min(self.shards, key=requests_of).handle_async_request(request)

        async def aclose(self) -> None:
            for shard in self.shards:
                await shard.aclose()

    return ShardedTransport
