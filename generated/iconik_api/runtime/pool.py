"""Connections, made when they are first needed and shared by all views of a client."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import ssl

__all__ = ["Pool", "tls_context"]

C = TypeVar("C")

_tls: ssl.SSLContext | None = None
_lock = threading.Lock()


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
        self._made: C | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()

    def client(self) -> C:
        """The client."""
        if self._given is not None:
            return self._given
        if self._process != os.getpid():
            # We are the child of a fork. The connections are the parent's, and a thread of it may have held the lock.
            self._made, self._lock, self._process = None, threading.Lock(), os.getpid()
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
        return self._made

    def made(self) -> C | None:
        """The client that was made here, for whoever closes it; `None` when there is none."""
        return self._made if self._process == os.getpid() else None
