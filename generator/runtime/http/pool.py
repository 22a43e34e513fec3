"""The engines of a client, made when they are first needed and shared by all views of the client."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar
from weakref import ref

from ..base.lock import new_lock

if TYPE_CHECKING:
    from ..base.errors import ClientClosedError
    from .engine import AsyncEngine

EngineT = TypeVar("EngineT")
SessionT = TypeVar("SessionT")


class Pool(Generic[EngineT]):
    """Holds an engine, and makes it at the first use: in this process, since two cannot share connections.

    Args:
        make: Makes the engine.
    """

    def __init__(self, make: Callable[[], EngineT]) -> None:
        self._make = make
        #: Whether the caller made what sends, such as a mock.
        self.is_given = False
        #: The engine, and the process whose connections it holds.
        self._made: tuple[EngineT, int] | None = None
        self._closed = False
        self._lock = new_lock()
        self._session: Any = None

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        return self._closed

    def engine(self) -> EngineT:
        """Return the engine.

        Raises:
            ClientClosedError: The client is closed.
        """
        if self._closed:
            raise _closed()
        return self._own() or self._new()

    def session(self, make: Callable[[], SessionT]) -> SessionT:
        """Return the session of the client, made at the first use.

        Raises:
            ClientClosedError: The client is closed.
        """
        with self._lock:
            if self._closed:
                raise _closed()
            if self._session is None:
                self._session = make()
            return self._session  # type: ignore[no-any-return]

    def close(self) -> EngineT | None:
        """Hand out no engine from now on. Return the one that was made here, if any, for the caller to close."""
        with self._lock:
            self._closed = True
            return self._own()

    def _own(self) -> EngineT | None:
        # In the child of a fork, the engine of the parent still serves the parent.
        if self._made is None or self._made[1] != os.getpid():
            return None
        return self._made[0]

    def _new(self) -> EngineT:
        with self._lock:
            engine = self._own()
            if engine is None:
                if self._closed:
                    raise _closed()
                engine = self._make()
                self._keep(engine)
            return engine

    def _keep(self, engine: EngineT) -> None:
        self._made = engine, os.getpid()

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled; pickle the client instead")


class AsyncPool(Pool["AsyncEngine"]):
    """Holds an engine for each event loop, since two loops cannot share connections.

    Args:
        make: Makes an engine.
        given: Whether the program made the engine, which then is one for all loops.
    """

    def __init__(self, make: Callable[[], AsyncEngine], *, given: bool = False) -> None:
        super().__init__(make)
        self._given = given
        #: By event loop: the process, the engine, and what closes it at the end of the loop.
        self._by_loop: dict[Any, tuple[int, AsyncEngine, AsyncGenerator[None, None] | None]] = {}

    def close(self) -> Any:
        """Hand out no engine from now on. Return what closes that of this loop; those of others are closed in them."""
        with self._lock:
            self._closed = True
            process = os.getpid()
            _, engine, closing = self._by_loop.get(self._place()) or (process, None, None)
            # An asynchronous generator that is garbage is finished in its loop, from whatever thread.
            self._by_loop = {loop: held for loop, held in self._by_loop.items() if held[0] != process}
            return closing or engine

    def _place(self) -> Any:
        return None if self._given else _running_loop()

    def _own(self) -> AsyncEngine | None:
        held = self._by_loop.get(self._place())
        return held[1] if held is not None and held[0] == os.getpid() else None

    def _keep(self, engine: AsyncEngine) -> None:
        loop, process = self._place(), os.getpid()
        for each in [each for each, held in self._by_loop.items() if held[0] == process and _is_over(each)]:
            del self._by_loop[each]
        self._by_loop[loop] = process, engine, None if loop is None else _closing(ref(self), loop, engine)


def _closing(pool: ref[AsyncPool], loop: Any, engine: AsyncEngine) -> AsyncGenerator[None, None]:
    """Return a generator that closes an engine when its event loop ends: both asyncio and Trio finish generators."""

    async def wait_for_end() -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if (left := pool()) is not None:
                left._by_loop.pop(loop, None)
            await engine.aclose()

    closing = wait_for_end()
    # Nothing is awaited before the `yield`, so that it can begin here.
    with suppress(StopIteration):
        closing.__anext__().send(None)
    return closing


def _running_loop() -> Any:
    """Return what stands for the event loop of this thread; `None` without one."""
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    loop = None if asyncio is None else asyncio._get_running_loop()
    if loop is None and trio is not None:
        with suppress(RuntimeError):
            return trio.lowlevel.current_trio_token()
    return loop


def _is_over(loop: Any) -> bool:
    return hasattr(loop, "is_closed") and loop.is_closed()


def _closed() -> ClientClosedError:
    from ..base.errors import ClientClosedError

    return ClientClosedError()
