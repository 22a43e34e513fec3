"""A lock that a fork cannot leave closed."""

from __future__ import annotations

import os
import threading
from weakref import WeakSet

__all__ = ["Lock"]


class Lock:
    """A `threading.Lock` that the child of a fork finds open: the thread that held it stayed behind with the parent.

    A copy, by pickling too, is a lock of its own.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        _locks.add(self)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def __reduce__(self) -> tuple[type[Lock], tuple[()]]:
        return Lock, ()


def _open_all() -> None:
    for lock in _locks:
        lock._lock = threading.Lock()


_locks: WeakSet[Lock] = WeakSet()

if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_open_all)
