"""Connections, made when they are first needed and shared by all views of a client."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from ..base.lock import Lock

if TYPE_CHECKING:
    import ssl

    import httpx

    from ..base.errors import ClientClosedError

__all__ = ["Pool", "tls_context"]

C = TypeVar("C", bound="httpx.Client | httpx.AsyncClient")
T = TypeVar("T", bound="httpx.BaseTransport | httpx.AsyncBaseTransport")

_tls: ssl.SSLContext | None = None
_lock = Lock()


def tls_context() -> ssl.SSLContext:
    """The TLS settings of httpx, loaded once a process: that takes longer than a request."""
    global _tls
    with _lock:
        if _tls is None:
            import httpx

            _tls = httpx.create_ssl_context()
        return _tls


class Pool(Generic[C, T]):
    """Holds an httpx client, and makes it at the first use: in this process, since connections cannot be shared by two.

    Args:
        make: Makes the client and, if all its requests go by one transport, says by which.
        given: A client that somebody else made, and closes.
    """

    def __init__(self, make: Callable[[], tuple[C, T | None]], given: C | None = None) -> None:
        self._make = make
        self._given = given
        #: The client, its transport, and the process whose connections they hold.
        self._made: tuple[C, T | None, int] | None = None
        self._shown = False
        self._closed = False
        self._lock = Lock()

    def client(self) -> C:
        """The client, to be shown to others. From now on all requests go by it, since they may change it.

        Raises:
            ClientClosedError: The pool, or the client that it was given, is closed.
        """
        self._shown = True
        return self._connections()[0]

    def carrier(self) -> C | T:
        """What carries the next request: the transport itself, or the client where that makes a difference.

        Raises:
            ClientClosedError: The pool, or the client that it was given, is closed.
        """
        client, transport = self._connections()
        return client if self._shown or transport is None else transport

    def close(self) -> C | None:
        """Hand out no client from now on; return the one that was made here, for the caller to close, if any was."""
        with self._lock:
            self._closed = True
            own = self._own()
            return None if own is None else own[0]

    def _connections(self) -> tuple[C, T | None]:
        if self._closed or (self._given is not None and self._given.is_closed):
            raise _closed()
        return (self._given, None) if self._given is not None else self._own() or self._new()

    def _own(self) -> tuple[C, T | None] | None:
        # In the child of a fork, what was made before belongs to the parent, which still uses its connections.
        if self._made is None or self._made[2] != os.getpid():
            return None
        return self._made[:2]

    def _new(self) -> tuple[C, T | None]:
        with self._lock:
            made = self._own()
            if made is None:
                if self._closed:
                    raise _closed()
                made = self._make()
                self._made = *made, os.getpid()
            return made

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled; pickle the client that they belong to")


def _closed() -> ClientClosedError:
    from ..base.errors import ClientClosedError

    return ClientClosedError()
