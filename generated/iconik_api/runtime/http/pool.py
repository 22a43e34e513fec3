"""The engine of a client, made when it is first needed and shared by all views of the client."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..base.lock import new_lock

if TYPE_CHECKING:
    from ..base.errors import ClientClosedError

__all__ = ["Pool"]

EngineT = TypeVar("EngineT")
SessionT = TypeVar("SessionT")


class Pool(Generic[EngineT]):
    """Holds an engine, and makes it at the first use: in this process, since two cannot share connections.

    Args:
        make: Makes the engine.
    """

    def __init__(self, make: Callable[[], EngineT]) -> None:
        self._make = make
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
                self._made = engine, os.getpid()
            return engine

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled; pickle the client instead")


def _closed() -> ClientClosedError:
    from ..base.errors import ClientClosedError

    return ClientClosedError()
