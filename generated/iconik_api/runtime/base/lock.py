"""A lock that a fork cannot leave closed."""

from __future__ import annotations

import os
from _thread import allocate_lock

__all__ = ["Lock"]

#: Number of forks between the first process and this one, and the lock for renewals.
_forks = 0
_renewal = allocate_lock()


class Lock:
    """A `threading.Lock` that is open in the child of a fork, since the thread that held it exists in the parent only.

    A copy, also by pickling, is a separate lock.
    """

    # Without `threading`, which takes time to import and which making a client does not need.
    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._forks = _forks

    def __enter__(self) -> None:
        if self._forks != _forks:
            with _renewal:
                if self._forks != _forks:
                    self._lock = allocate_lock()
                    self._forks = _forks
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def __reduce__(self) -> tuple[type[Lock], tuple[()]]:
        return Lock, ()


def _forked() -> None:
    global _forks, _renewal
    _forks += 1
    _renewal = allocate_lock()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_forked)
