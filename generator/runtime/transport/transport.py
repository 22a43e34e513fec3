"""Transports: settings and connections by which a client sends its calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from ..http.pool import Pool, tls_context
from ..policy.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from ..calls.call import Call
    from ..calls.response import Response
    from ..http.response import HttpResponse
    from ..policy.options import ClientOptions

__all__ = ["AsyncTransport", "SyncTransport"]

T = TypeVar("T")


class SyncTransport:
    """Sends calls and waits for the responses. Threads may share a transport.

    Args:
        settings: Settings of the client.
        http_client: httpx client to use; the caller closes it. Default: the transport makes one.
        transport: httpx transport for the client that is made here, in place of httpx's own.

    Raises:
        TypeError: `http_client` or `transport` is of a wrong type, or a hook is a coroutine function.
        ValueError: Both `http_client` and `transport` are given.
    """

    def __init__(
        self,
        settings: Settings,
        http_client: httpx.Client | None = None,
        *,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        #: Whether the httpx client and its transport are made here.
        self.makes_its_connections = http_client is None and transport is None
        _check_given(http_client, transport, "Client", "BaseTransport")
        _check_hooks(settings)
        self.settings = settings
        self._pool: Pool[httpx.Client, httpx.BaseTransport] = Pool(lambda: _client(settings, transport), http_client)

    @property
    def http_client(self) -> httpx.Client:
        """The httpx client, made at the first request.

        Raises:
            ClientClosedError: The client is closed.
        """
        return self._pool.client()

    def view(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a transport with the same connections and other settings; see `Settings.changed`."""
        from copy import copy

        view = copy(self)
        view.settings = self.settings.changed(**options)
        _check_hooks(view.settings)
        return view

    def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
            ResponseTooLargeError: The response is larger than `max_response_bytes`.
        """
        from .sending import Sender, result

        return result(self.settings, call, Sender(self.settings, self._pool).send(call, streamed=False))

    @contextmanager
    def stream(self, call: Call[Any]) -> Iterator[HttpResponse]:
        """Send a call and read the body of the response in chunks.

        The request is retried like any other until the response starts. A body that breaks off later is not requested
        again. `max_response_bytes` bounds the body of an error, which is read at once, and no other body.

        Raises:
            ApiConnectionError: No response arrived, or the response broke off while its body was read.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        import httpx

        from ..base.errors import connection_error
        from .sending import Sender, result

        response = Sender(self.settings, self._pool).send(call, streamed=True)
        try:
            if not response.is_success:
                response.read()
                result(self.settings, call, response)
            yield response
        except httpx.RequestError as error:
            if not _is_of(error, response):
                raise
            raise connection_error(error, response.request) from error
        finally:
            response.close()

    def pause(self, seconds: float) -> None:
        """Wait for some seconds."""
        from .sending import pause

        pause(seconds)

    def notify(self, listener: Callable[..., object], *values: object) -> None:
        """Call a listener."""
        listener(*values)

    def close(self) -> None:
        """Close all connections, for all views; an `http_client` that was passed in stays open. May be called twice."""
        made = self._pool.close()
        if made is not None:
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncTransport:
    """Sends calls; the responses are awaited. Works on asyncio and on trio.

    Args:
        settings: Settings of the client. Hooks may be coroutine functions.
        http_client: httpx client to use; the caller closes it. Default: the transport makes one.
        transport: httpx transport for the client that is made here, in place of httpx's own.

    Raises:
        TypeError: `http_client` or `transport` is of a wrong type.
        ValueError: Both `http_client` and `transport` are given.
    """

    def __init__(
        self,
        settings: Settings,
        http_client: httpx.AsyncClient | None = None,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        #: Whether the httpx client and its transport are made here.
        self.makes_its_connections = http_client is None and transport is None
        _check_given(http_client, transport, "AsyncClient", "AsyncBaseTransport")
        self.settings = settings
        self._pool: Pool[httpx.AsyncClient, httpx.AsyncBaseTransport] = Pool(
            lambda: _async_client(settings, transport), http_client
        )

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The httpx client, made at the first request.

        Raises:
            ClientClosedError: The client is closed.
        """
        return self._pool.client()

    def view(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a transport with the same connections and other settings; see `Settings.changed`."""
        from copy import copy

        view = copy(self)
        view.settings = self.settings.changed(**options)
        return view

    async def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
            ResponseTooLargeError: The response is larger than `max_response_bytes`.
        """
        from .sending import AsyncSender, result

        return result(self.settings, call, await AsyncSender(self.settings, self._pool).send(call, streamed=False))

    @asynccontextmanager
    async def stream(self, call: Call[Any]) -> AsyncIterator[HttpResponse]:
        """Send a call and read the body of the response in chunks.

        The request is retried like any other until the response starts. A body that breaks off later is not requested
        again. `max_response_bytes` bounds the body of an error, which is read at once, and no other body.

        Raises:
            ApiConnectionError: No response arrived, or the response broke off while its body was read.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        import httpx

        from ..base.errors import connection_error
        from .sending import AsyncSender, result

        response = await AsyncSender(self.settings, self._pool).send(call, streamed=True)
        try:
            if not response.is_success:
                await response.aread()
                result(self.settings, call, response)
            yield response
        except httpx.RequestError as error:
            if not _is_of(error, response):
                raise
            raise connection_error(error, response.request) from error
        finally:
            await response.aclose()

    async def pause(self, seconds: float) -> None:
        """Wait for some seconds."""
        from .sending import apause

        await apause(seconds)

    async def notify(self, listener: Callable[..., object], *values: object) -> None:
        """Call a listener, and await its result if that is awaitable."""
        from .sending import notify

        await notify(listener, *values)

    async def close(self) -> None:
        """Close all connections, for all views; an `http_client` that was passed in stays open. May be called twice."""
        made = self._pool.close()
        if made is not None:
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _check_given(http_client: object, transport: object, client_class: str, transport_class: str) -> None:
    if http_client is None and transport is None:
        return
    # A program that passes either has imported httpx already.
    import httpx

    if http_client is not None and transport is not None:
        raise ValueError("pass http_client or transport, not both: an httpx client has its own transport")
    if http_client is not None and not isinstance(http_client, getattr(httpx, client_class)):
        raise TypeError(f"http_client must be an httpx.{client_class}, not {type(http_client).__name__}")
    if transport is not None and not isinstance(transport, getattr(httpx, transport_class)):
        raise TypeError(f"transport must be an httpx.{transport_class}, not {type(transport).__name__}")


def _check_hooks(settings: Settings) -> None:
    """Refuse coroutine functions as hooks."""
    for name in ("on_request", "on_response"):
        hook = getattr(settings, name)
        if hook is not None:
            from inspect import iscoroutinefunction

            if iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
                raise TypeError(f"{name} is a coroutine function: a synchronous client cannot await it")


def _client(
    settings: Settings, transport: httpx.BaseTransport | None
) -> tuple[httpx.Client, httpx.BaseTransport | None]:
    import httpx

    from ..http.direct import has_env_proxy

    if transport is None and not has_env_proxy():
        transport = httpx.HTTPTransport(verify=tls_context())
    return httpx.Client(auth=settings.auth, verify=tls_context(), transport=transport), transport


def _async_client(
    settings: Settings, transport: httpx.AsyncBaseTransport | None
) -> tuple[httpx.AsyncClient, httpx.AsyncBaseTransport | None]:
    import httpx

    from ..http.direct import has_env_proxy

    if transport is None and not has_env_proxy():
        from ..http.shards import ShardedTransport

        transport = ShardedTransport(tls_context())
    return httpx.AsyncClient(auth=settings.auth, verify=tls_context(), transport=transport), transport


def _is_of(error: httpx.RequestError, response: HttpResponse) -> bool:
    """Return whether an error is of this response; the caller's block may send other requests, too."""
    try:
        return error.request is response.request
    except RuntimeError:  # the error has no request
        return False
