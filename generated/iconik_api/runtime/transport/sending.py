"""Execution of the steps of an exchange: send, wait, ask the rate limiter. `exchange` decides on the steps."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextvars import ContextVar
from math import inf
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from ..base.errors import clear_frame_locals, connection_error
from ..base.failure import SWITCHED, EngineError
from ..base.header_fields import check_fields
from ..base.origin import request_url
from ..base.timeouts import call_end
from ..calls.request import Framing, asks_for_parts, request_of, timeout_of
from ..calls.response import Response
from ..http.response import limit_time
from ..http.streams import Source, raise_source_error
from ..http.url import Url
from .exchange import Admit, Discard, Observe, Outcome, Release, Send, Step, Steps, Wait, exchange, overdue
from .trace import find_tracer, traced

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..http.engine import AsyncEngine, Engine
    from ..http.pool import Pool
    from ..http.request import HttpRequest
    from ..http.response import HttpResponse
    from ..policy.limit import RateLimiter
    from ..policy.settings import Settings

T = TypeVar("T")

_SWITCHING = 101
#: Seconds that an interrupted call may take to tell the rate limiter of its end.
_PATIENCE = 0.1


class Sender:
    """Sends one call.

    Args:
        settings: Settings of the client.
        pool: Connections.
    """

    __slots__ = ("_pool", "_settings")

    def __init__(self, settings: Settings, pool: Pool[Engine]) -> None:
        self._settings = settings
        self._pool = pool

    def send(self, call: Call[Any], *, streamed: bool) -> HttpResponse:
        """Send a call until its final response.

        Args:
            call: The call to send.
            streamed: Leave the body of the response unread.

        Raises:
            ApiConnectionError: No response arrived.
        """
        steps = exchange(self._settings, call, streamed)
        tracer = find_tracer()
        total = timeout_of(self._settings, call).total
        token = call_end.set(None if total is None else time.monotonic() + total)
        try:
            if tracer is None:
                return self._run(steps)
            with traced(tracer, call, steps) as noted:
                return self._run(noted)
        finally:
            call_end.reset(token)

    def _run(self, steps: Steps) -> HttpResponse:
        try:
            step = next(steps)
            while True:
                step = steps.send(self._carry_out(step))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _carry_out(self, step: Step) -> Outcome:
        limiter = self._settings.rate_limit
        match step:
            case Send():
                try:
                    return self._sent(step)
                except BaseException:
                    _release(limiter, step.ticket)
                    raise
            case Admit() if limiter is not None:
                waited = 0.0
                try:
                    while (seconds := limiter.reserve(step.ticket)) > 0:
                        if time.monotonic() + seconds > step.until:
                            limiter.release(step.ticket)
                            return inf
                        pause(seconds)
                        waited += seconds
                except BaseException:
                    _release(limiter, step.ticket)
                    raise
                return waited
            case Release() if limiter is not None:
                limiter.release(step.ticket)
            case Observe() if limiter is not None:
                limiter.observe(step.ticket, step.response)
            case Discard():
                step.response.close()
            case Wait():
                pause(step.seconds)
        return None

    def _sent(self, step: Send) -> Outcome:
        settings, request = self._settings, step.request
        if settings.on_request is not None:
            framing = Framing(request)
            settings.on_request(request)
            _check_again(settings, request, framing)
        credentials = settings.auth.of(request, settings.session_headers)
        if not self._pool.is_given:
            _check_mocks(request)
        _watch_body(request)
        response = None
        try:
            response = self._pool.engine().send(request, credentials)
            if response.status_code == _SWITCHING:
                response.close()
                raise EngineError(SWITCHED)
            limit_time(response, step.end_of_body())
            if not step.streamed:
                response.read()
            raise_source_error(request.body)
        except BaseException as error:
            if response is not None:
                response.close()
            return _failure(request, error)
        if settings.on_response is not None:
            try:
                settings.on_response(response)
            except BaseException:
                response.close()
                raise
        return response


class AsyncSender:
    """Sends one call, in an asynchronous program.

    Args:
        settings: Settings of the client.
        pool: Connections.
    """

    __slots__ = ("_pool", "_settings")

    def __init__(self, settings: Settings, pool: Pool[AsyncEngine]) -> None:
        self._settings = settings
        self._pool = pool

    async def send(self, call: Call[Any], *, streamed: bool) -> HttpResponse:
        """Send a call until its final response; see `Sender.send`.

        Raises:
            ApiConnectionError: No response arrived.
        """
        steps = exchange(self._settings, call, streamed)
        tracer = find_tracer()
        if tracer is None:
            return await self._run(call, steps)
        with traced(tracer, call, steps) as noted:
            return await self._run(call, noted)

    async def _run(self, call: Call[Any], steps: Steps) -> HttpResponse:
        total = timeout_of(self._settings, call).total
        if total is None:
            return await self._drive(steps)
        import anyio

        with anyio.move_on_after(total):
            return await self._drive(steps)
        raise connection_error(overdue(total), request_of(self._settings, call))

    async def _drive(self, steps: Steps) -> HttpResponse:
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._carry_out(step))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _carry_out(self, step: Step) -> Outcome:
        limiter = self._settings.rate_limit
        match step:
            case Send():
                try:
                    return await self._sent(step)
                except BaseException:
                    await _arelease(limiter, step.ticket)
                    raise
            case Admit() if limiter is not None:
                waited = 0.0
                try:
                    while (seconds := await limiter.areserve(step.ticket)) > 0:
                        if time.monotonic() + seconds > step.until:
                            await limiter.arelease(step.ticket)
                            return inf
                        await apause(seconds)
                        waited += seconds
                except BaseException:
                    await _arelease(limiter, step.ticket)
                    raise
                return waited
            case Release() if limiter is not None:
                await limiter.arelease(step.ticket)
            case Observe() if limiter is not None:
                await limiter.aobserve(step.ticket, step.response)
            case Discard():
                await step.response.aclose()
            case Wait():
                await apause(step.seconds)
        return None

    async def _sent(self, step: Send) -> Outcome:
        settings, request = self._settings, step.request
        if settings.on_request is not None:
            framing = Framing(request)
            await notify(settings.on_request, request)
            _check_again(settings, request, framing)
        credentials = await settings.auth.of_async(request, settings.session_headers)
        if not self._pool.is_given:
            _check_mocks(request)
        _watch_body(request)
        response = None
        try:
            response = await self._pool.engine().send(request, credentials)
            if response.status_code == _SWITCHING:
                await response.aclose()
                raise EngineError(SWITCHED)
            limit_time(response, step.end_of_body())
            if not step.streamed:
                await response.aread()
            raise_source_error(request.body)
        except BaseException as error:
            if response is not None:
                await response.aclose()
            return _failure(request, error)
        try:
            await notify(settings.on_response, response)
        except BaseException:
            await response.aclose()
            raise
        return response


def _watch_body(request: HttpRequest) -> None:
    """Have the body of a request keep the exception of its stream."""
    if not isinstance(request.body, (bytes, Source)):
        request.body = Source(request.body)


def _failure(request: HttpRequest, error: BaseException) -> EngineError:
    """Return the failure of an attempt, which may be repeated. Other exceptions go to the caller.

    Raises:
        BaseException: The exception is not a failure of the engine, or the stream of the body raised another one.
    """
    clear_frame_locals(error)
    if isinstance(error, Exception):
        raise_source_error(request.body)
    if isinstance(error, EngineError):
        return error
    raise error


def _check_mocks(request: HttpRequest) -> None:
    # Only tests import these.
    if "requests_mock" in sys.modules or "responses" in sys.modules:
        from .unmocked import refuse_unmocked

        refuse_unmocked(request)


def _check_again(settings: Settings, request: HttpRequest, framing: Framing) -> None:
    """Look again at a request that a hook may have changed: where it leads, and whether its headers can be sent."""
    check_fields(request.headers, "header")
    request.url = Url(request_url(request.url))
    request.trusted = settings.trusts(request.url)
    framing.renew(request)


def result(settings: Settings, call: Call[T], response: HttpResponse) -> Response[T]:
    """Return the result of a call.

    Raises:
        ApiStatusError: The status is 400 or more and the settings say to raise.
    """
    strict: bool | Literal["partial"] = settings.strict
    if strict and asks_for_parts(call):
        strict = "partial"
    answer: Response[T] = Response(response, result=call.result, roles=call.roles, strict=strict, errors=call.errors)
    if settings.raise_on_error:
        answer.raise_for_status()
    return answer


#: Waits in place of `time.sleep`, in a thread that another thread has to wake up. It may raise.
sleeper: ContextVar[Callable[[float], object] | None] = ContextVar("sleeper", default=None)


def pause(seconds: float) -> None:
    """Wait for some seconds."""
    if seconds > 0:
        (sleeper.get() or time.sleep)(seconds)


async def apause(seconds: float) -> None:
    """Wait for some seconds."""
    if seconds > 0:
        # Sleeps on asyncio and on trio; imported here, since synchronous programs do without it.
        import anyio

        await anyio.sleep(seconds)


async def notify(listener: Any, *values: object) -> None:
    """Call a listener unless it is `None`, and await its result if that is awaitable."""
    if listener is not None:
        result = listener(*values)
        if hasattr(result, "__await__"):
            await result


def _release(limiter: RateLimiter | None, ticket: str | None) -> None:
    """Release the ticket of a request that was interrupted."""
    if limiter is not None and ticket is not None:
        limiter.release(ticket)


async def _arelease(limiter: RateLimiter | None, ticket: str | None) -> None:
    """Release the ticket of a request that was interrupted."""
    if limiter is not None and ticket is not None:
        import anyio

        # In a cancelled task, everything that it awaits is cancelled, unless it is shielded. Without an answer in time,
        # the limiter has to find out by itself.
        with anyio.move_on_after(_PATIENCE, shield=True):
            await limiter.arelease(ticket)
