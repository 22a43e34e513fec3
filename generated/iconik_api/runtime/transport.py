"""Carry calls out: send, wait, ask the rate limiter. What is to be done, and when, is decided in `exchange`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
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
    from .exchange import Step
    from .http import HttpResponse
    from .response import Response

__all__ = ["DEFAULT_TIMEOUT", "AsyncTransport", "Settings", "SyncTransport", "Timeout"]

T = TypeVar("T")


class SyncTransport:
    """Sends calls and waits for the answers. Safe to share between threads.

    Args:
        settings: How to send.
        http_client: A connection pool to use, not closed here; without one, the transport makes its own.
        transport: What carries the requests of the own pool, in place of httpx's transport.
    """

    def __init__(
        self,
        settings: Settings,
        http_client: httpx.Client | None = None,
        *,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.settings = settings
        self._pool: Pool[httpx.Client] = Pool(lambda: _client(settings, transport), http_client)

    @property
    def http_client(self) -> httpx.Client:
        """The connection pool, made at the first request."""
        return self._pool.client()

    def view(self, **options: Unpack[ClientOptions]) -> Self:
        """The same connections with other settings; see `Settings.changed`."""
        view = copy(self)
        view.settings = self.settings.changed(**options)
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

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        response = self._exchange(call, streamed=True)
        try:
            if not response.is_success:
                response.read()
                self.settings.answer(call, response)
            yield response
        finally:
            response.close()

    def close(self) -> None:
        """Close all connections."""
        made = self._pool.made()
        if made is not None:
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _exchange(self, call: Call[Any], streamed: bool) -> HttpResponse:
        import httpx

        from .exchange import exchange

        steps = exchange(self.settings, call, streamed)
        try:
            step = next(steps)
            while True:
                try:
                    outcome = self._carry_out(step)
                except (httpx.RequestError, httpx.InvalidURL) as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _carry_out(self, step: Step) -> HttpResponse | None:
        from .exchange import Admit, Discard, Observe, Send, Wait

        limiter = self.settings.rate_limit
        match step:
            case Send():
                return self._send(step.request, step.streamed)
            case Admit() if limiter is not None:
                _sleep(limiter.reserve())
            case Observe() if limiter is not None:
                limiter.observe(step.response)
            case Discard():
                step.response.close()
            case Wait():
                _sleep(step.seconds)
        return None

    def _send(self, request: httpx.Request, streamed: bool) -> HttpResponse:
        from .http import with_ok

        if self.settings.on_request is not None:
            self.settings.on_request(request)
        answer = self.http_client.send(request, stream=True, follow_redirects=False, **self.settings.authentication)
        response = with_ok(answer, self.settings.longest_answer)
        try:
            if not streamed:
                response.read()
            if self.settings.on_response is not None:
                self.settings.on_response(response)
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
    """

    def __init__(
        self,
        settings: Settings,
        http_client: httpx.AsyncClient | None = None,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.settings = settings
        self._pool: Pool[httpx.AsyncClient] = Pool(lambda: _async_client(settings, transport), http_client)

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The connection pool, made at the first request."""
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

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        response = await self._exchange(call, streamed=True)
        try:
            if not response.is_success:
                await response.aread()
                self.settings.answer(call, response)
            yield response
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close all connections."""
        made = self._pool.made()
        if made is not None:
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _exchange(self, call: Call[Any], streamed: bool) -> HttpResponse:
        import httpx

        from .exchange import exchange

        steps = exchange(self.settings, call, streamed)
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await self._carry_out(step)
                except (httpx.RequestError, httpx.InvalidURL) as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _carry_out(self, step: Step) -> HttpResponse | None:
        from .exchange import Admit, Discard, Observe, Send, Wait

        limiter = self.settings.rate_limit
        match step:
            case Send():
                return await self._send(step.request, step.streamed)
            case Admit() if limiter is not None:
                await _async_sleep(await limiter.areserve())
            case Observe() if limiter is not None:
                await limiter.aobserve(step.response)
            case Discard():
                await step.response.aclose()
            case Wait():
                await _async_sleep(step.seconds)
        return None

    async def _send(self, request: httpx.Request, streamed: bool) -> HttpResponse:
        from .http import with_ok

        await _called(self.settings.on_request, request)
        answer = await self.http_client.send(
            request, stream=True, follow_redirects=False, **self.settings.authentication
        )
        response = with_ok(answer, self.settings.longest_answer)
        try:
            if not streamed:
                await response.aread()
            await _called(self.settings.on_response, response)
        except BaseException:
            await response.aclose()
            raise
        return response


def _client(settings: Settings, transport: httpx.BaseTransport | None) -> httpx.Client:
    import httpx

    return httpx.Client(auth=settings.auth, verify=tls_context(), transport=transport)


def _async_client(settings: Settings, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(auth=settings.auth, verify=tls_context(), transport=transport)


def _sleep(seconds: float) -> None:
    if seconds > 0:
        time.sleep(seconds)


async def _async_sleep(seconds: float) -> None:
    if seconds > 0:
        # httpx brings anyio along; it sleeps on whichever event loop there is.
        import anyio

        await anyio.sleep(seconds)


async def _called(hook: Any, value: object) -> None:
    if hook is not None:
        result = hook(value)
        if hasattr(result, "__await__"):
            await result
