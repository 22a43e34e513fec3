"""Transports: settings and connections by which a client sends its calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

from ..base.failure import EngineError
from ..http.engines.choice import engine_maker
from ..http.pool import AsyncPool, Pool
from ..policy.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..calls.call import Call
    from ..calls.response import Response
    from ..http.auth import Credential
    from ..http.engine import AsyncEngine, Engine
    from ..http.response import HttpResponse
    from ..policy.options import ClientOptions
    from .session import AsyncSession, Session

T = TypeVar("T")


class SyncTransport:
    """Sends calls and waits for the responses. Threads may share one.

    Args:
        settings: How to send.
        http_client: A client of httpx or httpx2 to send with, not closed here.
        transport: A transport of httpx or httpx2 to send with.
        engine: Name of an engine, or an engine.

    Raises:
        TypeError: An argument is of the wrong type or for asynchronous programs, or a hook is a coroutine function.
        ValueError: More than one of `http_client`, `transport` and `engine` is given, or the engine does not exist.
        ImportError: The package of the engine is not installed.
        OSError: The recording cannot be opened.
    """

    def __init__(self, settings: Settings, http_client: Any = None, *, transport: Any = None, engine: str | Engine | None = None) -> None:
        #: The engine by name, where it can be made again elsewhere; else `False`.
        self.engine_name = _name_of(engine, http_client, transport)
        _check_hooks(settings)
        _open_recorder(settings)
        self.settings = settings
        self._pool: Pool[Engine] = Pool(engine_maker(engine, http_client, transport, asynchronous=False))
        self._pool.is_given = self.engine_name is False

    @property
    def session(self) -> Session:
        """The session of the client: its headers, parameters and cookies, and requests by path.

        Raises:
            ClientClosedError: The client is closed.
        """
        from .session import Session

        return self._pool.session(lambda: Session(self))

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        return self._pool.is_closed

    def view(self, credentials: Mapping[str, Credential] | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Return the same connections with other settings; see `Settings.changed`."""
        from copy import copy

        view = copy(self)
        view.settings = self.settings.changed(credentials=credentials, **options)
        _open_recorder(view.settings)
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
        from ..base.errors import connection_error
        from .sending import Sender, result

        response = Sender(self.settings, self._pool).send(call, streamed=True)
        try:
            if not response.is_success:
                response.read()
                result(self.settings, call, response)
            yield response
        except EngineError as failure:
            raise connection_error(failure, response.request) from failure
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

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncTransport:
    """Sends calls; the responses are awaited. Works on asyncio and, with the engines httpx and httpx2, on trio.

    Args:
        settings: How to send. Hooks may be coroutine functions.
        http_client: A client of httpx or httpx2 to send with, not closed here.
        transport: A transport of httpx or httpx2 to send with.
        engine: Name of an engine, or an engine.

    Raises:
        TypeError: An argument is of the wrong type or for synchronous programs.
        ValueError: More than one of `http_client`, `transport` and `engine` is given, or the engine does not exist.
        ImportError: The package of the engine is not installed.
        OSError: The recording cannot be opened.
    """

    def __init__(self, settings: Settings, http_client: Any = None, *, transport: Any = None, engine: str | AsyncEngine | None = None) -> None:
        #: The engine by name, where it can be made again elsewhere; else `False`.
        self.engine_name = _name_of(engine, http_client, transport)
        _open_recorder(settings)
        self.settings = settings
        self._pool = AsyncPool(engine_maker(engine, http_client, transport, asynchronous=True), given=not (engine is None or isinstance(engine, str)))
        self._pool.is_given = self.engine_name is False

    @property
    def session(self) -> AsyncSession:
        """The session of the client: its headers, parameters and cookies, and requests by path.

        Raises:
            ClientClosedError: The client is closed.
        """
        from .session import AsyncSession

        return self._pool.session(lambda: AsyncSession(self))

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        return self._pool.is_closed

    def view(self, credentials: Mapping[str, Credential] | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Return the same connections with other settings; see `Settings.changed`."""
        from copy import copy

        view = copy(self)
        view.settings = self.settings.changed(credentials=credentials, **options)
        _open_recorder(view.settings)
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
        from ..base.errors import connection_error
        from .sending import AsyncSender, result

        response = await AsyncSender(self.settings, self._pool).send(call, streamed=True)
        try:
            if not response.is_success:
                await response.aread()
                result(self.settings, call, response)
            yield response
        except EngineError as failure:
            raise connection_error(failure, response.request) from failure
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

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


def _check_hooks(settings: Settings) -> None:
    """Refuse coroutine functions as hooks."""
    for name in ("on_request", "on_response"):
        hook = getattr(settings, name)
        if hook is not None:
            from inspect import iscoroutinefunction

            if iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
                raise TypeError(f"{name} is a coroutine function: a synchronous client cannot await it")


def _open_recorder(settings: Settings) -> None:
    """Open the recording, if the calls are recorded. Programs that do not record load no module for it."""
    if settings.record is not None:
        from ..recording.recorder import recorder_of

        settings.recorder = recorder_of(settings.record, settings.user_agent)


def _name_of(engine: object, http_client: object, transport: object) -> str | Literal[False] | None:
    if http_client is not None or transport is not None or not (engine is None or isinstance(engine, str)):
        return False
    return engine
