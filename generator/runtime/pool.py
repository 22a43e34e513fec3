"""Connections, made when they are first needed and shared by all views of a client."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from .errors import ClientClosedError
from .lock import Lock

if TYPE_CHECKING:
    import ssl

    import httpx

__all__ = ["Pool", "tls_context"]

C = TypeVar("C", bound="httpx.Client | httpx.AsyncClient")

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


class Pool(Generic[C]):
    """Holds an httpx client, and makes it at the first use: in this process, since connections cannot be shared by two.

    Args:
        make: Makes the client.
        given: A client that somebody else made, and closes.
    """

    def __init__(self, make: Callable[[], C], given: C | None = None) -> None:
        self._make = make
        self._given = given
        #: The client, and the process whose connections it holds.
        self._made: tuple[C, int] | None = None
        self._closed = False
        self._lock = Lock()

    def client(self) -> C:
        """The client.

        Raises:
            ClientClosedError: The pool, or the client that it was given, is closed.
        """
        if self._closed or (self._given is not None and self._given.is_closed):
            raise ClientClosedError
        return self._given or self._own() or self._new()

    def close(self) -> C | None:
        """Hand out no client from now on; return the one that was made here, for the caller to close, if any was."""
        with self._lock:
            self._closed = True
            return self._own()

    def _own(self) -> C | None:
        # In the child of a fork, what was made before belongs to the parent, which still uses its connections.
        if self._made is None or self._made[1] != os.getpid():
            return None
        return self._made[0]

    def _new(self) -> C:
        with self._lock:
            made = self._own()
            if made is None:
                if self._closed:
                    raise ClientClosedError
                made = self._make()
                self._made = made, os.getpid()
            return made

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled; pickle the client that they belong to")
