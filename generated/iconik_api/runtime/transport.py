"""Carry calls out: send, wait, ask the rate limiter. What is to be done, and when, is decided in `exchange`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from .pool import Pool, tls_context
from .settings import DEFAULT_TIMEOUT, ClientOptions, Settings, Timeout

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from .call import Call
    from .exchange import Outcome, Step
    from .http import HttpResponse
    from .limit import RateLimiter
    from .response import Response

__all__ = ["DEFAULT_TIMEOUT", "AsyncTransport", "Settings", "SyncTransport", "Timeout"]

T = TypeVar("T")


class SyncTransport:
    """Sends calls and waits for the answers. Safe to share between threads.

    Args:
        settings: How to send.
        http_client: A connection pool to use, not closed here; without one, the transport makes its own.
        transport: What carries the requests of the own pool, in place of httpx's transport.

    Raises:
        TypeError: A connection pool or a transport is of the other kind, or of none, or a hook is a coroutine function.
        ValueError: Both are given.
    """

    def __init__(self, settings: Settings, http_client: httpx.Client | None = None, *, transport: httpx.BaseTransport | None = None) -> None:
        #: Whether the connections are httpx's own, and made here.
        self.makes_its_connections = http_client is None and transport is None
        _check_given(http_client, transport, "Client", "BaseTransport")
        _check_hooks(settings)
        self.settings = settings
        self._pool: Pool[httpx.Client] = Pool(lambda: _client(settings, transport), http_client)

    @property
    def http_client(self) -> httpx.Client:
        """The connection pool, made at the first request.

        Raises:
            ClientClosedError: The client is closed.
        """
        return self._pool.client()

    def view(self, **options: Unpack[ClientOptions]) -> Self:
        """The same connections with other settings; see `Settings.changed`."""
        view = copy(self)
        view.settings = self.settings.changed(**options)
        _check_hooks(view.settings)
        return view

    def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
            AnswerTooLongError: The answer is longer than the settings allow.
        """
        return self.settings.answer(call, self._exchange(call, streamed=False))

    @contextmanager
    def stream(self, call: Call[Any]) -> Iterator[HttpResponse]:
        """Send a call and leave the body of the answer to be read piece by piece.

        Until the answer begins the request is repeated like any other; a body that breaks off later is not asked for
        again. `longest_answer` does not bound it, but the body of an error, which is read in one go.

        Raises:
            ApiConnectionError: No answer arrived, or it broke off while its body was read.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        import httpx

        from .errors import connection_error

        response = self._exchange(call, streamed=True)
        try:
            if not response.is_success:
                response.read()
                self.settings.answer(call, response)
            yield response
        except httpx.RequestError as error:
            if not _is_of(error, response):
                raise
            raise connection_error(error, response.request) from error
        finally:
            response.close()

    def pause(self, seconds: float) -> None:
        """Do nothing for some seconds."""
        _sleep(seconds)

    def tell(self, listener: Callable[..., object], *values: object) -> None:
        """Call a listener."""
        listener(*values)

    def close(self) -> None:
        """Close all connections, for all views; a client that was passed in stays open. Closing twice does no harm."""
        made = self._pool.close()
        if made is not None:
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _exchange(self, call: Call[Any], streamed: bool) -> HttpResponse:
        from .exchange import exchange

        steps = exchange(self.settings, call, streamed)
        try:
            step = next(steps)
            while True:
                step = steps.send(self._carry_out(step))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _carry_out(self, step: Step) -> Outcome:
        from .exchange import Admit, Discard, Observe, Release, Send, Wait

        limiter = self.settings.rate_limit
        match step:
            case Send():
                with _released(limiter, step.ticket):
                    return self._send(step.request, step.streamed)
            case Admit() if limiter is not None:
                with _released(limiter, step.ticket):
                    while (seconds := limiter.reserve(step.ticket)) > 0:
                        _sleep(seconds)
            case Release() if limiter is not None:
                limiter.release(step.ticket)
            case Observe() if limiter is not None:
                limiter.observe(step.ticket, step.response)
            case Discard():
                step.response.close()
            case Wait():
                _sleep(step.seconds)
        return None

    def _send(self, request: httpx.Request, streamed: bool) -> Outcome:
        import httpx

        settings = self.settings
        if settings.on_request is not None:
            settings.on_request(request)
        try:
            response = self._answer(request, streamed)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            # An outcome like another. What a hook raises is none: it goes to the caller.
            return error
        if settings.on_response is not None:
            try:
                settings.on_response(response)
            except BaseException:
                response.close()
                raise
        return response

    def _answer(self, request: httpx.Request, streamed: bool) -> HttpResponse:
        from .http import with_ok
        from .log import without_secrets

        settings = self.settings
        with without_secrets(request):
            answer = self.http_client.send(request, stream=True, follow_redirects=False, **settings.authentication)
        response = with_ok(answer, settings.longest_answer)
        if not streamed:
            try:
                response.read()
            except BaseException:
                response.close()
                raise
        return response


class AsyncTransport:
    """Sends calls; the answers are awaited. Works on asyncio and on trio.

    Args:
        settings: How to send. Hooks may be coroutine functions.
        http_client: A connection pool to use, not closed here; without one, the transport makes its own.
        transport: What carries the requests of the own pool, in place of httpx's transport.

    Raises:
        TypeError: A connection pool or a transport is of the other kind, or of none.
        ValueError: Both are given.
    """

    def __init__(
        self, settings: Settings, http_client: httpx.AsyncClient | None = None, *, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        #: Whether the connections are httpx's own, and made here.
        self.makes_its_connections = http_client is None and transport is None
        _check_given(http_client, transport, "AsyncClient", "AsyncBaseTransport")
        self.settings = settings
        self._pool: Pool[httpx.AsyncClient] = Pool(lambda: _async_client(settings, transport), http_client)

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The connection pool, made at the first request.

        Raises:
            ClientClosedError: The client is closed.
        """
        return self._pool.client()

    def view(self, **options: Unpack[ClientOptions]) -> Self:
        """The same connections with other settings; see `Settings.changed`."""
        view = copy(self)
        view.settings = self.settings.changed(**options)
        return view

    async def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
            AnswerTooLongError: The answer is longer than the settings allow.
        """
        return self.settings.answer(call, await self._exchange(call, streamed=False))

    @asynccontextmanager
    async def stream(self, call: Call[Any]) -> AsyncIterator[HttpResponse]:
        """Send a call and leave the body of the answer to be read piece by piece.

        Until the answer begins the request is repeated like any other; a body that breaks off later is not asked for
        again. `longest_answer` does not bound it, but the body of an error, which is read in one go.

        Raises:
            ApiConnectionError: No answer arrived, or it broke off while its body was read.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        import httpx

        from .errors import connection_error

        response = await self._exchange(call, streamed=True)
        try:
            if not response.is_success:
                await response.aread()
                self.settings.answer(call, response)
            yield response
        except httpx.RequestError as error:
            if not _is_of(error, response):
                raise
            raise connection_error(error, response.request) from error
        finally:
            await response.aclose()

    async def pause(self, seconds: float) -> None:
        """Do nothing for some seconds."""
        await _async_sleep(seconds)

    async def tell(self, listener: Callable[..., object], *values: object) -> None:
        """Call a listener, and await what it returns if that can be awaited."""
        await _called(listener, *values)

    async def close(self) -> None:
        """Close all connections, for all views; a client that was passed in stays open. Closing twice does no harm."""
        made = self._pool.close()
        if made is not None:
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    async def _exchange(self, call: Call[Any], streamed: bool) -> HttpResponse:
        from .exchange import exchange

        steps = exchange(self.settings, call, streamed)
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._carry_out(step))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _carry_out(self, step: Step) -> Outcome:
        from .exchange import Admit, Discard, Observe, Release, Send, Wait

        limiter = self.settings.rate_limit
        match step:
            case Send():
                async with _async_released(limiter, step.ticket):
                    return await self._send(step.request, step.streamed)
            case Admit() if limiter is not None:
                async with _async_released(limiter, step.ticket):
                    while (seconds := await limiter.areserve(step.ticket)) > 0:
                        await _async_sleep(seconds)
            case Release() if limiter is not None:
                await limiter.arelease(step.ticket)
            case Observe() if limiter is not None:
                await limiter.aobserve(step.ticket, step.response)
            case Discard():
                await step.response.aclose()
            case Wait():
                await _async_sleep(step.seconds)
        return None

    async def _send(self, request: httpx.Request, streamed: bool) -> Outcome:
        import httpx

        settings = self.settings
        await _called(settings.on_request, request)
        try:
            response = await self._answer(request, streamed)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            # An outcome like another. What a hook raises is none: it goes to the caller.
            return error
        try:
            await _called(settings.on_response, response)
        except BaseException:
            await response.aclose()
            raise
        return response

    async def _answer(self, request: httpx.Request, streamed: bool) -> HttpResponse:
        from .http import with_ok
        from .log import without_secrets

        settings = self.settings
        with without_secrets(request):
            answer = await self.http_client.send(request, stream=True, follow_redirects=False, **settings.authentication)
        response = with_ok(answer, settings.longest_answer)
        if not streamed:
            try:
                await response.aread()
            except BaseException:
                await response.aclose()
                raise
        return response


def _check_given(http_client: object, transport: object, client_class: str, transport_class: str) -> None:
    if http_client is None and transport is None:
        return
    # Whoever passes either has imported httpx already.
    import httpx

    if http_client is not None and transport is not None:
        raise ValueError("pass http_client or transport, not both: a connection pool has a transport of its own")
    if http_client is not None and not isinstance(http_client, getattr(httpx, client_class)):
        raise TypeError(f"http_client must be an httpx.{client_class}, not {type(http_client).__name__}")
    if transport is not None and not isinstance(transport, getattr(httpx, transport_class)):
        raise TypeError(f"transport must be an httpx.{transport_class}, not {type(transport).__name__}")


def _check_hooks(settings: Settings) -> None:
    """Refuse hooks that would have to be awaited."""
    for name in ("on_request", "on_response"):
        hook = getattr(settings, name)
        if hook is not None:
            from inspect import iscoroutinefunction

            if iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
                raise TypeError(f"{name} is a coroutine function: a synchronous client cannot await it")


def _client(settings: Settings, transport: httpx.BaseTransport | None) -> httpx.Client:
    import httpx

    return httpx.Client(auth=settings.auth, verify=tls_context(), transport=transport)


def _async_client(settings: Settings, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(auth=settings.auth, verify=tls_context(), transport=transport)


def _is_of(error: httpx.RequestError, response: HttpResponse) -> bool:
    """Whether an error came up while this answer was read; the caller's block may well speak to others, too."""
    try:
        return error.request is response.request
    except RuntimeError:  # it is of no request at all
        return False


def _sleep(seconds: float) -> None:
    if seconds > 0:
        time.sleep(seconds)


async def _async_sleep(seconds: float) -> None:
    if seconds > 0:
        # httpx brings anyio along; it sleeps on whichever event loop there is.
        import anyio

        await anyio.sleep(seconds)


@contextmanager
def _released(limiter: RateLimiter | None, ticket: str | None) -> Iterator[None]:
    """Give a ticket back when what it is needed for is broken off."""
    try:
        yield
    except BaseException:
        if limiter is not None and ticket is not None:
            limiter.release(ticket)
        raise


@asynccontextmanager
async def _async_released(limiter: RateLimiter | None, ticket: str | None) -> AsyncIterator[None]:
    """Give a ticket back when what it is needed for is broken off."""
    try:
        yield
    except BaseException:
        if limiter is not None and ticket is not None:
            import anyio

            # Where a task is cancelled everything that it awaits is, unless it is shielded.
            with anyio.CancelScope(shield=True):
                await limiter.arelease(ticket)
        raise


async def _called(hook: Any, *values: object) -> None:
    if hook is not None:
        result = hook(*values)
        if hasattr(result, "__await__"):
            await result
