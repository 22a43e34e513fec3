"""Connections, made at first use and shared by all views of a client."""

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
    """Return the TLS settings of httpx, loaded once in a process: loading takes longer than a request."""
    global _tls
    with _lock:
        if _tls is None:
            import httpx

            _tls = httpx.create_ssl_context()
        return _tls


class Pool(Generic[C, T]):
    """Holds an httpx client, made at first use. Each process has its own, because processes cannot share connections.

    Args:
        make: Returns the client and its transport, or `None` in place of the transport if the client has several.
        given: A client that the caller made and closes.
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
        """Return the client for the caller, who may change it: all later requests are sent by the client.

        Raises:
            ClientClosedError: The pool, or the client that it was given, is closed.
        """
        self._shown = True
        return self._connections()[0]

    def carrier(self) -> C | T:
        """Return the transport for the next request, or the client if it may behave differently.

        Raises:
            ClientClosedError: The pool, or the client that it was given, is closed.
        """
        client, transport = self._connections()
        return client if self._shown or transport is None else transport

    def close(self) -> C | None:
        """Close the pool; return the client that was made here, for the caller to close, or `None`."""
        with self._lock:
            self._closed = True
            own = self._own()
            return None if own is None else own[0]

    def _connections(self) -> tuple[C, T | None]:
        if self._closed or (self._given is not None and self._given.is_closed):
            raise _closed()
        return (self._given, None) if self._given is not None else self._own() or self._new()

    def _own(self) -> tuple[C, T | None] | None:
        # In the child of a fork, an earlier client belongs to the parent, which still uses its connections.
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
        raise TypeError("connections cannot be pickled; pickle the client instead")


def _closed() -> ClientClosedError:
    from ..base.errors import ClientClosedError

    return ClientClosedError()
