"""Locks that neither a fork nor a signal handler can leave closed."""

from __future__ import annotations

import os
from _thread import LockType, allocate_lock
from weakref import WeakSet

#: All locks of this process that are in use.
_locks: WeakSet[LockType] = WeakSet()


def new_lock() -> LockType:
    """Return a lock that is open in the child of a fork, since the thread that held it exists in the parent only.

    It is Python's own lock. One written in Python stays closed if a signal handler raises after it has been acquired
    and before the block begins.
    """
    # Without `threading`, which takes time to import and which making a client does not need.
    lock = allocate_lock()
    _locks.add(lock)
    return lock


def _open_all() -> None:
    for lock in list(_locks):
        lock._at_fork_reinit()  # type: ignore[attr-defined]


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_open_all)
